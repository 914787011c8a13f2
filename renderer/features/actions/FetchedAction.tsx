import { useActions } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { useDrafts } from './drafts/drafts-context';
import type { ReactNode } from 'react';
import type { Action } from '../../../shared/actions/action';

interface Props {
  readonly id: string;
  /** What stands above the title while there is no action to show. */
  readonly before: ReactNode;
  /** `isHeld` is false where the baseline can no longer be looked up. */
  readonly children: (action: Action, isHeld: boolean) => ReactNode;
}

/** A page about one action, once it and the unsaved text about it are there; or why it cannot be shown. */
export const FetchedAction = ({ id, before, children }: Props) => {
  const { version } = useSelection();
  const { isReady } = useDrafts();
  const { data, error, isPending } = useActions(version);
  const action = data?.actions.find((each) => each.id === id);
  if (action !== undefined && isReady) return children(action, data?.notHeld.includes(id) !== true);
  return (
    <Page title="Action" before={before}>
      {isPending || !isReady ? <Waiting what="Fetching the action" /> : null}
      {error === null ? null : <ErrorNotice error={error} />}
      {data === undefined || action !== undefined ? null : (
        <p>That action is not in the plan. It may have been removed.</p>
      )}
    </Page>
  );
};
