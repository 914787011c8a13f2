import { useLocation } from 'wouter';
import { noChange } from '../../../../shared/actions/bulk-change';
import { completeFirstWords, movedWords } from '../../../../shared/narrative/actions/plan-words';
import { errorWords } from '../../../api/error-words';
import { useChange } from '../../../api/queries';
import { useToast } from '../../../session/toasts';
import { useUndo } from '../../../session/use-undo';
import { draftOf, formOf } from '../action-form';
import { useDrafts } from '../drafts/drafts-context';
import type { Action, ActionStatus } from '../../../../shared/actions/action';

/** Gives an action another status. Complete it cannot become by being moved: then its form opens, where the result is asked for. */
export const useMove = (onMove: (action: Action, status: ActionStatus) => void) => {
  const [, go] = useLocation();
  const show = useToast();
  const undo = useUndo();
  const { store } = useDrafts();
  const changing = useChange('actions.change');
  return (action: Action, status: ActionStatus): void => {
    if (status === action.status) return;
    if (status === 'blue' && action.completion === null) {
      const content = store.read(action.id);
      const form = content?.kind === 'action' ? content.form : formOf(draftOf(action));
      store.keep(action.id, { kind: 'action', form: { ...form, status } });
      show({ text: completeFirstWords(action.reference) });
      go(`/actions/${action.id}/edit`);
      return;
    }
    // Before the answer: the plan is asked for again by the time it comes.
    onMove(action, status);
    // A promise: where the plan is narrowed to a status the board may be gone before a callback of the mutation would be called.
    changing.mutateAsync({ ids: [action.id], change: { ...noChange, status } }).then(
      () => {
        show({ text: movedWords(action.reference, status), action: { label: 'Undo', run: undo } });
      },
      (error: unknown) => {
        const { title, text } = errorWords(error);
        show({ text: `${title}. ${text}` });
      },
    );
  };
};
