import { Button } from 'nhsuk-react-components';
import { Link } from 'wouter';
import { Page } from '../../components/Page';
import { draftOf } from './action-form';
import { ActionForm } from './ActionForm';
import { BaselinePanel } from './BaselinePanel';
import { FetchedAction } from './FetchedAction';
import { RemoveFromPlan } from './RemoveFromPlan';
import { useActionForm } from './use-action-form';
import type { Action } from '../../../shared/actions/action';

const backTo = (path: string, label: string) => (
  <p className="small">
    <Link href={path}>‹ {label}</Link>
  </p>
);

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
              <RemoveFromPlan
                channel="actions.remove"
                removed={action}
                typed={[id, `note/${id}`]}
                label="Remove the action"
              />
            </>
          }
        />
      </div>
    </Page>
  );
};

export const ActionFormPage = ({ id }: { readonly id: string }) => (
  <FetchedAction id={id} before={backTo('/actions', 'Action plan')}>
    {(action, isHeld) => <EditAction key={action.updatedAt} action={action} isHeld={isHeld} />}
  </FetchedAction>
);
