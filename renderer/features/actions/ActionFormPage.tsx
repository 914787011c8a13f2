import { Button } from 'nhsuk-react-components';
import { Link, useLocation } from 'wouter';
import { useActions, useChange } from '../../api/queries';
import { useSelection } from '../../app/selection';
import { useToast } from '../../app/toasts';
import { useUndo } from '../../app/use-undo';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { draftOf } from './action-form';
import { ActionForm } from './ActionForm';
import { BaselinePanel } from './BaselinePanel';
import { useDrafts } from './drafts/drafts-context';
import { useActionForm } from './use-action-form';
import type { Action } from '../../../shared/actions/action';

const backTo = (path: string, label: string) => (
  <p className="small">
    <Link href={path}>‹ {label}</Link>
  </p>
);

const RemoveButton = ({ action }: { readonly action: Action }) => {
  const [, go] = useLocation();
  const show = useToast();
  const undo = useUndo();
  const removing = useChange('actions.remove');
  const { store } = useDrafts();
  return (
    <Button
      type="button"
      warning
      disabled={removing.isPending}
      onClick={() => {
        // A promise: once the plan is read again this page has no action, and a callback of the mutation would not be called.
        removing
          .mutateAsync({ id: action.id })
          .then(() => {
            store.drop(action.id);
            store.drop(`note/${action.id}`);
            show({ text: `Removed ${action.reference}.`, action: { label: 'Undo', run: undo } });
            go('/actions');
          })
          .catch(() => undefined);
      }}
    >
      Remove the action
    </Button>
  );
};

interface EditProps {
  readonly action: Action;
  readonly isHeld: boolean;
}

const EditAction = ({ action, isHeld }: EditProps) => {
  const { id, reference, baseline } = action;
  const page = `/actions/${id}`;
  const { giveUp, save, ...form } = useActionForm(id, draftOf(action), { id, start: null }, page);
  return (
    <Page title={`Change action ${reference}`} before={backTo(page, `Action ${reference}`)}>
      <div className="form-columns">
        <BaselinePanel baseline={baseline} isHeld={isHeld} />
        <ActionForm
          {...form}
          baseline={baseline}
          draft={id}
          onSave={save}
          buttons={
            <>
              <Button type="button" secondary onClick={giveUp}>
                Leave it as it was
              </Button>
              <span className="grow" />
              <RemoveButton action={action} />
            </>
          }
        />
      </div>
    </Page>
  );
};

export const ActionFormPage = ({ id }: { readonly id: string }) => {
  const { version } = useSelection();
  const actions = useActions(version);
  const action = actions.data?.actions.find((each) => each.id === id);
  const { isReady } = useDrafts();
  if (action !== undefined && isReady) {
    const isHeld = actions.data?.notHeld.includes(action.id) !== true;
    return <EditAction key={action.updatedAt} action={action} isHeld={isHeld} />;
  }
  return (
    <Page title="Action" before={backTo('/actions', 'Action plan')}>
      {actions.isPending || !isReady ? <Waiting what="Fetching the action" /> : null}
      {actions.error === null ? null : <ErrorNotice error={actions.error} />}
      {actions.data === undefined || action !== undefined ? null : (
        <p>That action is not in the plan. It may have been removed.</p>
      )}
    </Page>
  );
};
