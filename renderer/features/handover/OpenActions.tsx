import { longDate } from '../../../shared/narrative/long-date';
import { plural } from '../../components/format';
import { SummaryTable } from './SummaryTable';
import type { HandoverSummary } from '../../../shared/handover/summary.types';

const dayWords = (day: string, isPast: boolean): string => {
  if (day === '') return 'Not set';
  return isPast ? `${longDate(day)} (past)` : longDate(day);
};

/** By due date; what is past says so in words. */
export const OpenActions = ({ summary }: { readonly summary: HandoverSummary }) => (
  <>
    <SummaryTable
      title="Open actions"
      nothing="No action is open."
      headings={['Action', 'Issue', 'Owner', 'Status', 'Due', 'To be measured by', 'Last note']}
      rows={summary.openActions.map((action) => [
        action.reference,
        action.issue,
        action.owner,
        action.status,
        dayWords(action.due, action.isDuePast),
        dayWords(action.testDate, action.isTestPast),
        action.lastNote === null ? 'None' : `${longDate(action.lastNote.at)}: ${action.lastNote.text}`,
      ])}
    />
    {summary.completedActions === 0 ? null : <p>{plural(summary.completedActions, 'action')} complete and embedded.</p>}
  </>
);
