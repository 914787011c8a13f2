import { figureTitle } from '../../../shared/narrative/figure-title';
import { cutIndicators } from '../../../shared/reference/cuts';
import { indicatorDefinitions } from '../../../shared/reference/indicators';
import { useSelection } from '../../session/selection';
import { Cell } from '../../components/Cell';
import { formatCountOf, formatShare } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { CountsWanted } from '../../../shared/ipc/counts-wanted';
import type { CutPart } from '../../../shared/reference/cuts';
import type { GroupFigure, IndicatorFigure } from '../../../shared/indicators/figure';

const Row = ({ name, group }: { readonly name: string; readonly group: GroupFigure }) => (
  <tr>
    <th scope="row">{name}</th>
    <td className="n">
      <Cell value={formatCountOf(group)} />
    </td>
    <td className="n value">
      <Cell value={formatShare(group)} />
    </td>
  </tr>
);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

interface Props {
  readonly figure: IndicatorFigure;
  readonly filterLabel: string | null;
}

/** The counts of the figure itself, or of the part that pages are narrowed to. */
const countsOf = ({ indicator, view }: IndicatorFigure, filter: CutPart | null): CountsWanted => {
  const cutIndicator = cutIndicators.find((one) => one === indicator);
  return filter === null || cutIndicator === undefined
    ? { kind: 'indicators', figures: [{ indicator, view }] }
    : { kind: 'breakdown', indicator: cutIndicator, view, filter: { cut: filter.cut, part: filter.part }, cut: null };
};

/** The counts behind the figure, group by group; unknown ethnicity is always shown beside them. */
export const GroupsTable = ({ figure, filterLabel }: Props) => {
  const { filter } = useSelection();
  const { hits, base } = indicatorDefinitions[figure.indicator];
  const caption =
    figure.workforceBme === null
      ? capital(`${hits}, out of ${base}`)
      : `Share of ${filterLabel === null ? base : 'staff'}`;
  const isSurvey = figure.indicator >= 5 && figure.indicator <= 8;
  return (
    <CopyableTable
      label={caption}
      filterLabel={filterLabel}
      counts={countsOf(figure, filterLabel === null ? null : filter)}
    >
      <table className="data-table slim">
        <caption className="quiet">{figureTitle({ what: caption, filterLabel })}</caption>
        <TableHead headings={['Group', { number: isSurvey ? 'Answers' : 'Number' }, { number: 'Per cent' }]} />
        <tbody>
          <Row name="White" group={figure.white} />
          <Row name="BME" group={figure.bme} />
          {isSurvey ? null : <Row name="Unknown" group={figure.unknown} />}
          {figure.workforceBme === null ? null : <Row name="BME, whole workforce" group={figure.workforceBme} />}
        </tbody>
      </table>
    </CopyableTable>
  );
};
