import { screen } from '@testing-library/react';
import { withBulkChange } from '../../shared/actions/bulk-change';
import type { Action } from '../../shared/actions/action';
import type { Requests } from '../../shared/ipc/contract';
import { createMockBridge } from './mock-bridge';
import { sampleActions } from './samples/actions';

const [first] = sampleActions;
if (first === undefined) throw new Error('no sample actions');

/** The other side with a plan that changes as it is told. */
export const bridgeWith = (plan: readonly Action[]) => {
  let actions = plan;
  return createMockBridge({
    'actions.list': () => ({ actions, notHeld: [] }),
    'actions.change': ({ ids, change }) => {
      actions = actions.map((action) => (ids.includes(action.id) ? withBulkChange(action, change) : action));
      return { changed: ids.length };
    },
  });
};

export const many = (count: number): readonly Action[] =>
  Array.from({ length: count }, (_, at) => ({
    ...first,
    id: `m${String(at)}`,
    reference: `A-${String(at + 1).padStart(3, '0')}`,
    due: '2027-03-31',
    owner: at % 2 === 0 ? 'Chief nurse' : 'مدير الموارد البشرية',
  }));

export const references = () => screen.getAllByRole('link', { name: /^A-\d+$/ }).map((link) => link.textContent);
export const changes = (bridge: ReturnType<typeof createMockBridge>): readonly Requests['actions.change'][] =>
  bridge.calls.flatMap(({ channel, request }) =>
    channel === 'actions.change' ? [request as Requests['actions.change']] : [],
  );
