import { Link } from 'wouter';
import { useActions } from '../../api/queries';
import { boardChecks } from '../board-paper/board-checks';
import { CheckList } from '../board-paper/CheckList';
import { DataQuality } from './DataQuality';
import { indicatorPath } from './figure-cells';
import { nothingFirstSentence } from '../../../shared/narrative/look-first';
import { viewLabels } from '../../../shared/reference/indicators';
import { HelpHeading } from '../../components/HelpHeading';
import type { LookFirst as LookFirstItem, YearReport } from '../../../shared/report/types/year-report.types';

/** Two views of one indicator may both stand here: their links must not read the same. */
const linkWords = ({ indicator, view }: LookFirstItem): string =>
  `Open indicator\u00a0${String(indicator)}${view === 'without_international' ? `, ${viewLabels[view].toLowerCase()}` : ''}\u00a0›`;

const LookFirst = ({ report }: { readonly report: YearReport }) => (
  <section className="card" aria-labelledby="look-first">
    <HelpHeading id="look-first" title="Look here first" page="breakdowns" />
    {report.lookFirst.length === 0 ? (
      <p className="small">
        {nothingFirstSentence(
          report.indicators.map(({ figure }) => figure),
          report.lookedAt,
        )}
      </p>
    ) : (
      report.lookFirst.slice(0, 3).map((item) => (
        <p key={`${String(item.indicator)}-${item.view}`} className="small">
          {item.sentence} <Link href={indicatorPath(item.indicator, item.view)}>{linkWords(item)}</Link>
        </p>
      ))
    )}
  </section>
);

export const SideCards = ({ report }: { readonly report: YearReport }) => {
  const actions = useActions(report.version);
  return (
    <aside aria-label="Beside the figures">
      <LookFirst report={report} />
      <DataQuality report={report} />
      <section className="card" aria-labelledby="before-board">
        <h2 id="before-board">Before the board</h2>
        <CheckList checks={boardChecks(report, actions.data?.actions ?? [])} hasExplanations={false} />
        <p className="small">
          <Link href="/board-paper">Open the board paper ›</Link>
        </p>
      </section>
    </aside>
  );
};
