import { Button } from 'nhsuk-react-components';
import { Link, useLocation } from 'wouter';
import { useActions, useChange } from '../../api/queries';
import { useOrganisationId } from '../../app/organisation';
import { useSelection } from '../../app/selection';
import { useToast } from '../../app/toasts';
import { useUndo } from '../../app/use-undo';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { draftOf } from './action-form';
import { ActionForm } from './ActionForm';
import { BaselinePanel } from './BaselinePanel';
import { Notes } from './Notes';
import { dropDraft } from './unsaved-drafts';
import { useActionForm } from './use-action-form';
import type { Action } from '../../../shared/actions/action';

const back = (
  <p className="small">
    <Link href="/actions">‹ Action plan</Link>
  </p>
);

const RemoveButton = ({ action }: { readonly action: Action }) => {
  const organisation = useOrganisationId();
  const [, go] = useLocation();
  const show = useToast();
  const undo = useUndo();
  const removing = useChange('actions.remove');
  return (
    <Button
      type="button"
      warning
      disabled={removing.isPending}
      onClick={() => {
        removing.mutate(
          { id: action.id },
          {
            onSuccess: () => {
              dropDraft(organisation, action.id);
              show({ text: `Removed ${action.reference}.`, action: { label: 'Undo', run: undo } });
              go('/actions');
            },
          },
        );
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
  const { giveUp, save, ...form } = useActionForm(id, draftOf(action), { id, start: null });
  return (
    <Page title={`Action ${reference}`} before={back}>
      <div className="form-columns">
        <BaselinePanel baseline={baseline} isHeld={isHeld} />
        <ActionForm
          {...form}
          baseline={baseline}
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
      <Notes action={action} />
    </Page>
  );
};

export const ActionFormPage = ({ id }: { readonly id: string }) => {
  const { version } = useSelection();
  const actions = useActions(version);
  const action = actions.data?.actions.find((each) => each.id === id);
  if (action !== undefined) {
    const isHeld = actions.data?.notHeld.includes(action.id) !== true;
    return <EditAction key={action.updatedAt} action={action} isHeld={isHeld} />;
  }
  return (
    <Page title="Action" before={back}>
      {actions.isPending ? <Waiting what="Fetching the action" /> : null}
      {actions.error === null ? null : <ErrorNotice error={actions.error} />}
      {actions.data === undefined ? null : <p>That action is not in the plan. It may have been removed.</p>}
    </Page>
  );
};
