import { formatShortDate } from '../../../components/format';
import { today } from './today';
import type { Action } from '../../../../shared/actions/action';

interface Props {
  readonly action: Action;
  readonly date: string;
}

/** A date of an action, with a word where it is past and the action not complete. */
export const PlanDateCell = ({ action, date }: Props) => (
  <>
    <span className="nowrap">{formatShortDate(date)}</span>
    {date !== '' && date < today() && action.status !== 'blue' ? <strong className="small"> past</strong> : null}
  </>
);
