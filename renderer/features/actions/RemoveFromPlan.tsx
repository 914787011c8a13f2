import { Button } from 'nhsuk-react-components';
import { useLocation } from 'wouter';
import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { useUndo } from '../../session/use-undo';
import { useDrafts } from './drafts/drafts-context';

interface Props {
  readonly channel: 'actions.remove' | 'plan.removeDraft';
  readonly removed: { readonly id: string; readonly reference: string };
  /** The names under which unsaved text about it is kept. */
  readonly typed: readonly string[];
  readonly label: string;
}

/** Removes an action or a draft of one, with what was typed about it, and goes back to the plan. */
export const RemoveFromPlan = ({ channel, removed: { id, reference }, typed, label }: Props) => {
  const [, go] = useLocation();
  const show = useToast();
  const undo = useUndo();
  const removing = useChange(channel);
  const { store } = useDrafts();
  return (
    <Button
      type="button"
      warning
      disabled={removing.isPending}
      onClick={() => {
        // A promise: once the plan is read again this page has no action, and a callback of the mutation would not be called.
        removing
          .mutateAsync({ id })
          .then(() => {
            typed.forEach(store.drop);
            show({ text: `Removed ${reference}.`, action: { label: 'Undo', run: undo } });
            go('/actions');
          })
          .catch(() => undefined);
      }}
    >
      {label}
    </Button>
  );
};
