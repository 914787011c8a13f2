import { useState } from 'react';
import { useLocation } from 'wouter';
import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { useUndo } from '../../session/use-undo';
import { formOf } from './action-form';
import { useDrafts } from './drafts/drafts-context';
import type { ActionDraft } from '../../../shared/actions/action';
import type { ActionFormText } from '../../../shared/actions/form-text';
import type { Requests } from '../../../shared/ipc/contract';
import type { DraftStore } from './drafts/draft-store';

type Target = Pick<Requests['actions.save'], 'id' | 'start' | 'fromDraft'>;

const typedBefore = (store: DraftStore, key: string): ActionFormText | null => {
  const content = store.read(key);
  return content?.kind === 'action' ? content.form : null;
};

/** The state of one action form: what is typed (kept when one looks elsewhere, or when the app is killed), saving, giving up. */
export const useActionForm = (key: string, saved: ActionDraft, target: Target, back: string) => {
  const [, go] = useLocation();
  const show = useToast();
  const undo = useUndo();
  const saving = useChange('actions.save');
  const { store } = useDrafts();
  const [before] = useState(() => typedBefore(store, key));
  const [form, setForm] = useState<ActionFormText>(before ?? formOf(saved));
  const [isTyped, setIsTyped] = useState(before !== null);
  const change = (part: Partial<ActionFormText>): void => {
    const next = { ...form, ...part };
    store.keep(key, { kind: 'action', form: next });
    setForm(next);
    setIsTyped(true);
  };
  const save = (draft: ActionDraft): void => {
    // A promise, and not a callback of the mutation: once the plan is read again this form is made anew, and callbacks of the one before are lost.
    saving
      .mutateAsync({ ...target, draft })
      .then(({ action }) => {
        store.drop(key);
        show({ text: `Saved ${action.reference}.`, action: { label: 'Undo', run: undo } });
        go(back);
      })
      .catch(() => undefined);
  };
  const giveUp = (): void => {
    store.drop(key);
    go(back);
  };
  return { form, change, save, giveUp, isTyped, isSaving: saving.isPending, failure: saving.error };
};
