import { breakdownName } from '../../../../shared/narrative/breakdown/breakdown-page-words';
import { figureTitle } from '../../../../shared/narrative/figure-title';
import { CopyableTable } from '../../../components/CopyableTable';
import { TableHead } from '../../../components/TableHead';
import { cutHeadings } from '../../../../shared/narrative/breakdown/cut-headings';
import { FigureRow } from './FigureRow';
import { numberHeadings } from './number-headings';
import type { GroupsShown } from './number-headings';
import type { BreakdownReport, Combination } from '../../../../shared/report/types/breakdown-report.types';

interface Props {
  readonly report: BreakdownReport;
  readonly combination: Combination;
}

/** A column of stars would say nothing: the note under the table says what is left out. */
const groupsOf = ({ rows }: Combination): GroupsShown => {
  const isShown = (group: 'white' | 'unknown'): boolean => rows.some(({ figure }) => figure[group].count !== null);
  if (isShown('unknown')) return 'all';
  return isShown('white') ? 'compared' : 'bme';
};

const CombinationTable = ({ report, combination }: Props) => {
  const { first, second, label, rows } = combination;
  const groups = groupsOf(combination);
  const caption = figureTitle({
    what: `${breakdownName(report.indicator)}, ${label}`,
    filterLabel: report.filterLabel,
  });
  return (
    <CopyableTable
      label={caption}
      counts={{ kind: 'combination', indicator: report.indicator, view: report.view, first, second }}
    >
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <TableHead
          headings={[
            `${cutHeadings[first].heading}, ${cutHeadings[second].heading.toLowerCase()}`,
            ...numberHeadings(report.indicator, groups),
          ]}
        />
        <tbody>
          {rows.map((row) => (
            <FigureRow
              key={JSON.stringify([row.first, row.second])}
              label={`${row.firstLabel}, ${row.secondLabel}`}
              figure={row.figure}
              words={row.words}
              groups={groups}
            />
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};

/** Two cuts together: the words first, then the table. Always a table: one line of a picture would stand for two names. */
export const CombinationFigure = (props: Props) => (
  <>
    <p className="finding">{props.combination.sentence}</p>
    {props.combination.rows.length === 0 ? null : <CombinationTable {...props} />}
    {props.combination.note === null ? null : <p className="quiet">{props.combination.note}</p>}
  </>
);
