import { breakdownTitle, wholeBeside, wholeLabel } from '../../../../shared/charts/breakdown-picture';
import { isStar } from '../../../../shared/charts/report-rows';
import { cutHeadings, isEthnicCut } from '../../../../shared/narrative/cut-headings';
import { Cell } from '../../../components/Cell';
import { CopyableTable } from '../../../components/CopyableTable';
import { FindingChip } from '../../../components/FindingChip';
import { formatCountOf, formatMeasure, formatRange, formatShare } from '../../../components/format';
import { TableHead } from '../../../components/TableHead';
import type { IndicatorFigure } from '../../../../shared/indicators/figure';
import type { Breakdown, BreakdownReport } from '../../../../shared/report/breakdown-report.types';
import type { FigureWords } from '../../../../shared/report/year-report.types';

interface RowProps {
  readonly label: string;
  readonly figure: IndicatorFigure;
  readonly words: FigureWords;
  readonly isEthnic: boolean;
  readonly isWhole?: boolean;
}

/** An ethnic group has nobody of unknown ethnicity in it. */
const numbersOf = (figure: IndicatorFigure, isEthnic: boolean): readonly string[] => [
  formatCountOf(figure.white),
  formatShare(figure.white),
  formatCountOf(figure.bme),
  formatShare(figure.bme),
  ...(isEthnic ? [] : [formatCountOf(figure.unknown)]),
];

const Row = ({ label, figure, words, isEthnic, isWhole = false }: RowProps) => (
  <tr>
    <th scope="row">{isWhole ? <strong>{label}</strong> : label}</th>
    {numbersOf(figure, isEthnic).map((number, index) => (
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

interface Props {
  readonly report: BreakdownReport;
  readonly breakdown: Breakdown;
}

const headingsOf = (report: BreakdownReport, { cut }: Breakdown) => {
  const isEthnic = isEthnicCut(cut);
  const numbers = [
    isEthnic ? 'All White' : 'White',
    'White %',
    isEthnic ? 'This group' : 'BME',
    isEthnic ? 'Group %' : 'BME %',
    ...(isEthnic ? [] : ['Unknown']),
    report.indicator === 1 ? 'Gap' : 'Ratio',
    '95% interval',
  ];
  return [cutHeadings[cut].heading, ...numbers.map((number) => ({ number })), 'What the numbers support'];
};

/** Every part of one cut with its counts, beside the whole. Parts without a figure keep their row. */
export const BreakdownTable = ({ report, breakdown }: Props) => {
  const caption = breakdownTitle(report, breakdown);
  const whole = wholeBeside(report);
  const isEthnic = isEthnicCut(breakdown.cut);
  return (
    <CopyableTable label={caption}>
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <TableHead headings={headingsOf(report, breakdown)} />
        <tbody>
          {whole === null ? null : (
            <Row label={wholeLabel(report, breakdown.cut)} {...whole} isEthnic={isEthnic} isWhole />
          )}
          {breakdown.rows.map((row) => (
            <Row key={row.part} label={row.label} figure={row.figure} words={row.words} isEthnic={isEthnic} />
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};
