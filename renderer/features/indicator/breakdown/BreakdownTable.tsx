import { breakdownTitle, wholeBeside, wholeLabel } from '../../../../shared/charts/breakdown-picture';
import { cutHeadings, isEthnicCut } from '../../../../shared/narrative/cut-headings';
import { CopyableTable } from '../../../components/CopyableTable';
import { TableHead } from '../../../components/TableHead';
import { FigureRow } from './FigureRow';
import { numberHeadings } from './number-headings';
import type { Breakdown, BreakdownReport } from '../../../../shared/report/breakdown-report.types';

interface Props {
  readonly report: BreakdownReport;
  readonly breakdown: Breakdown;
}

const headingsOf = (report: BreakdownReport, { cut }: Breakdown) => [
  cutHeadings[cut].heading,
  ...numberHeadings(report, isEthnicCut(cut)),
];

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
            <FigureRow label={wholeLabel(report, breakdown.cut)} {...whole} isEthnic={isEthnic} isWhole />
          )}
          {breakdown.rows.map((row) => (
            <FigureRow key={row.part} label={row.label} figure={row.figure} words={row.words} isEthnic={isEthnic} />
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};
