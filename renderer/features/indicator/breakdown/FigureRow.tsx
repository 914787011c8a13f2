import { isStar } from '../../../../shared/charts/report-rows';
import { Cell } from '../../../components/Cell';
import { FindingChip } from '../../../components/FindingChip';
import { formatCountOf, formatMeasure, formatRange, formatShare } from '../../../components/format';
import type { GroupsShown } from './number-headings';
import type { IndicatorFigure } from '../../../../shared/indicators/figure';
import type { FigureWords } from '../../../../shared/report/types/year-report.types';

interface RowProps {
  readonly label: string;
  readonly figure: IndicatorFigure;
  readonly words: FigureWords;
  readonly groups: GroupsShown;
  readonly isWhole?: boolean;
}

const numbersOf = (figure: IndicatorFigure, groups: GroupsShown): readonly string[] => [
  ...(groups === 'bme' ? [] : [formatCountOf(figure.white), formatShare(figure.white)]),
  formatCountOf(figure.bme),
  formatShare(figure.bme),
  ...(groups === 'all' ? [formatCountOf(figure.unknown)] : []),
];

/** One part with its counts, its figure and what the numbers support. */
export const FigureRow = ({ label, figure, words, groups, isWhole = false }: RowProps) => (
  <tr>
    <th scope="row">{isWhole ? <strong>{label}</strong> : label}</th>
    {numbersOf(figure, groups).map((number, index) => (
      // The columns have no identity but their place.
      <td key={index} className="n">
        <Cell value={number} />
      </td>
    ))}
    <td className="n value">
      <Cell value={formatMeasure(figure.measure, figure.value, isStar(figure))} />
    </td>
    <td className="n">
      <Cell
        value={formatRange(figure, (value) => formatMeasure(figure.measure, value)) ?? (isStar(figure) ? '*' : '–')}
      />
    </td>
    <td>
      <FindingChip found={figure} tag={words.tag} />
    </td>
  </tr>
);
