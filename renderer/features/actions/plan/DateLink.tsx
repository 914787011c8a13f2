import { Link } from 'wouter';
import { dateKindWords } from '../../../../shared/narrative/actions/plan-words';
import { today } from './today';
import type { PlanDate } from '../../../../shared/actions/plan/calendar';

/** "A-007 test". What an action is about stands in its tip and on its page. */
export const DateLink = ({ date: { date, kind, action } }: { readonly date: PlanDate }) => {
  const isPast = date < today() && action.status !== 'blue';
  return (
    <Link href={`/actions/${action.id}`} className={`date-link is-${kind}`}>
      {action.reference} {dateKindWords[kind]}
      {isPast ? <strong> past</strong> : null}
    </Link>
  );
};
