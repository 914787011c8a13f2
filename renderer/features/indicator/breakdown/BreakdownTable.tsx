import { breakdownTitle, wholeBeside, wholeLabel } from '../../../../shared/charts/breakdown-picture';
import { cutHeadings, isEthnicCut } from '../../../../shared/narrative/breakdown/cut-headings';
import { CopyableTable } from '../../../components/CopyableTable';
import { TableHead } from '../../../components/TableHead';
import { FigureRow } from './FigureRow';
import { groupHeadings, numberHeadings } from './number-headings';
import { countsOfCut } from './counts-of-cut';
import type { Breakdown, BreakdownReport } from '../../../../shared/report/types/breakdown-report.types';

interface Props {
  readonly report: BreakdownReport;
  readonly breakdown: Breakdown;
}

const headingsOf = ({ indicator }: BreakdownReport, { cut }: Breakdown) => [
  cutHeadings[cut].heading,
  ...(isEthnicCut(cut)
    ? numberHeadings(indicator, 'compared', groupHeadings.ethnic)
    : numberHeadings(indicator, 'all')),
];

/** Every part of one cut with its counts, beside the whole. Parts without a figure keep their row. */
export const BreakdownTable = ({ report, breakdown }: Props) => {
  const caption = breakdownTitle(report, breakdown);
  const whole = wholeBeside(report);
  const groups = isEthnicCut(breakdown.cut) ? 'compared' : 'all';
  return (
    <CopyableTable label={caption} counts={countsOfCut(report, breakdown.cut)}>
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <TableHead headings={headingsOf(report, breakdown)} />
        <tbody>
          {whole === null ? null : (
            <FigureRow label={wholeLabel(report, breakdown.cut)} {...whole} groups={groups} isWhole />
          )}
          {breakdown.rows.map((row) => (
            <FigureRow key={row.part} label={row.label} figure={row.figure} words={row.words} groups={groups} />
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};
