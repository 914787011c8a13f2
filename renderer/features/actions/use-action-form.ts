import { useState } from 'react';
import { useLocation } from 'wouter';
import { useChange } from '../../api/queries';
import { useOrganisationId } from '../../app/organisation';
import { useToast } from '../../app/toasts';
import { useUndo } from '../../app/use-undo';
import { formOf } from './action-form';
import { dropDraft, keepDraft, unsavedDraft } from './unsaved-drafts';
import type { ActionDraft } from '../../../shared/actions/action';
import type { Requests } from '../../../shared/ipc/contract';
import type { ActionFormText } from './action-form';

type Target = Pick<Requests['actions.save'], 'id' | 'start'>;

/** The state of one action form: what is typed (kept when one looks elsewhere), saving, giving up. */
export const useActionForm = (key: string, saved: ActionDraft, target: Target) => {
  const organisation = useOrganisationId();
  const [, go] = useLocation();
  const show = useToast();
  const undo = useUndo();
  const saving = useChange('actions.save');
  const [form, setForm] = useState<ActionFormText>(() => unsavedDraft(organisation, key) ?? formOf(saved));
  const change = (part: Partial<ActionFormText>): void => {
    const next = { ...form, ...part };
    keepDraft(organisation, key, next);
    setForm(next);
  };
  const save = (draft: ActionDraft): void => {
    // A promise, and not a callback of the mutation: once the plan is read again this form is made anew, and callbacks of the one before are lost.
    saving
      .mutateAsync({ ...target, draft })
      .then(({ action }) => {
        dropDraft(organisation, key);
        show({ text: `Saved ${action.reference}.`, action: { label: 'Undo', run: undo } });
        go('/actions');
      })
      .catch(() => undefined);
  };
  const giveUp = (): void => {
    dropDraft(organisation, key);
    go('/actions');
  };
  return { form, change, save, giveUp, isSaving: saving.isPending, failure: saving.error };
};
