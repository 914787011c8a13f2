import { Link } from 'wouter';
import { highImpactFiveLead, highImpactFiveLines } from '../../../shared/narrative/experts/high-impact-five';
import { AddAction, newActionPath } from '../../components/AddAction';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { ExpertsFigures, ExpertsReport } from '../../../shared/report/types/experts-report.types';

interface Props {
  readonly report: ExpertsReport;
  readonly experts: ExpertsFigures;
}

const starts = [
  { label: 'Induction', measure: { kind: 'experts', share: 'induction' } },
  { label: 'Mentors', measure: { kind: 'experts', share: 'mentor' } },
  { label: 'Learning, by place of education', measure: { kind: 'learning_access' } },
] as const;

/** What the trust knows about the fifth high-impact action, with where it comes from, and a way on to an action. */
export const HighImpactFive = ({ report, experts }: Props) => (
  <section>
    <h2>High-impact action 5</h2>
    <p>{highImpactFiveLead}</p>
    <CopyableTable label="High-impact action 5" counts={{ kind: 'register' }}>
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">High-impact action 5</caption>
        <TableHead headings={['About', 'What the files say', 'Source']} />
        <tbody>
          {highImpactFiveLines(report, experts).map(({ about, found, source }) => (
            <tr key={about}>
              <th scope="row" className="nowrap">
                {about}
              </th>
              <td>{found}</td>
              <td className="quiet">{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CopyableTable>
    <AddAction year={report.year} starts={starts} />
    <p className="after-table">
      <Link href={newActionPath({ kind: 'experts', share: 'induction' }, report.year, 'induction')}>
        Start an action for high-impact action 5
      </Link>
    </p>
  </section>
);
