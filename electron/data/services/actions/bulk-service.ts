import { withBulkChange } from '../../../../shared/actions/bulk-change';
import { missingFields } from '../../../../shared/actions/complete';
import type { Action } from '../../../../shared/actions/action';
import type { Replies, Requests } from '../../../../shared/ipc/contract';
import { WorkbenchFailure } from '../../../ipc/failure';
import { putAction } from '../../queries/actions/actions';
import { addEntry } from '../../queries/journal';
import type { Inverse } from '../../queries/journal';
import { recordActionChange } from './action-history';
import { actionOf, organisationOf } from './action-service';
import { isoNow, refuseReadOnly } from '../context';
import type { ServiceContext } from '../context';

const named = 5;

/** All or nothing: an action that may not become what it is to be refuses the whole change, and is named. */
const refuseUnsound = (changed: readonly Action[]): void => {
  const unsound = changed.flatMap((action) => {
    const [first] = missingFields(action, true);
    return first === undefined ? [] : [`${action.reference}: ${first.text}`];
  });
  if (unsound.length === 0) return;
  const more = unsound.length > named ? ` And ${String(unsound.length - named)} more.` : '';
  throw new WorkbenchFailure(
    'action_incomplete',
    `Nothing was changed. ${unsound.slice(0, named).join('. ')}.${more} Change these by themselves, or choose the others only.`,
  );
};

const labelOf = (before: readonly Action[]): string => {
  const [first] = before;
  return before.length === 1 && first !== undefined
    ? `Change to action ${first.reference}`
    : `Change to ${String(before.length)} actions`;
};

/** Changes the same fields in several actions; one transaction, and one step of undo. */
export const changeActions = (
  context: ServiceContext,
  { ids, change }: Requests['actions.change'],
): Replies['actions.change'] => {
  refuseReadOnly(context);
  const { db } = context;
  const organisation = organisationOf(context);
  return db.transaction(() => {
    const at = isoNow(context);
    const pairs = [...new Set(ids)]
      .map((id) => actionOf(context, organisation, id))
      .map((before) => ({ before, after: withBulkChange(before, change) }))
      .filter(({ before, after }) => before !== after);
    refuseUnsound(pairs.map(({ after }) => after));
    for (const { before, after } of pairs) {
      putAction(db, organisation.id, { ...after, updatedAt: at });
      recordActionChange(context, organisation.id, before, after, 'changed');
    }
    const steps = pairs.map(({ before }): Inverse => ({
      kind: 'put_action',
      organisationId: organisation.id,
      action: before,
    }));
    const [only] = steps;
    if (only !== undefined)
      addEntry(
        db,
        at,
        labelOf(pairs.map(({ before }) => before)),
        steps.length === 1 ? only : { kind: 'several', steps },
      );
    return { changed: pairs.length };
  });
};
