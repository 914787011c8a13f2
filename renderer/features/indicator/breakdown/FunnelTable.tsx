import { funnelPeopleWords, funnelTitle } from '../../../../shared/charts/funnel-picture';
import { cutHeadings } from '../../../../shared/narrative/breakdown/cut-headings';
import { formatCount, formatPercent } from '../../../../shared/narrative/format';
import { funnelPositionWords } from '../../../../shared/narrative/breakdown/breakdown-page-words';
import { CopyableTable } from '../../../components/CopyableTable';
import { TableHead } from '../../../components/TableHead';
import { countsOfCut } from './counts-of-cut';
import type { Cut } from '../../../../shared/reference/cuts';
import type { BreakdownReport, FunnelPlot } from '../../../../shared/report/types/breakdown-report.types';

interface Props {
  readonly report: BreakdownReport;
  readonly cut: Cut;
  readonly funnel: FunnelPlot;
}

/** The funnel in numbers, in the order of the data: an order by rate would be a league table. */
export const FunnelTable = ({ report, cut, funnel }: Props) => {
  const caption = funnelTitle(report, { cut });
  return (
    <CopyableTable label={caption} counts={countsOfCut(report, cut)}>
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <TableHead
          headings={[
            cutHeadings[cut].heading,
            { number: funnelPeopleWords(report) },
            { number: 'Rate' },
            'Against the limits of chance',
          ]}
        />
        <tbody>
          <tr>
            <th scope="row">{funnel.expectedLabel}</th>
            <td className="n">–</td>
            <td className="n value">{formatPercent(funnel.expected)}</td>
            <td>What all would have without a difference</td>
          </tr>
          {funnel.points.map((point) => (
            <tr key={point.part}>
              <th scope="row">{point.label}</th>
              <td className="n">{formatCount(point.of)}</td>
              <td className="n value">{formatPercent(point.percent)}</td>
              <td>{funnelPositionWords[point.position]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};
