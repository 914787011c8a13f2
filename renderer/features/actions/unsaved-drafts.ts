import type { ActionFormText } from './action-form';

/**
 * Text typed into an action but not saved yet, by form. Kept in memory, so that a look at another page loses nothing; closing the
 * window asks first. Not written to disk: only a saved action belongs in the trust's data.
 */
const drafts = new Map<string, ActionFormText>();

const ask = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
};

const listen = (): void => {
  if (drafts.size > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
};

export const unsavedDraft = (key: string): ActionFormText | undefined => drafts.get(key);

export const keepDraft = (key: string, form: ActionFormText): void => {
  drafts.set(key, form);
  listen();
};

export const dropDraft = (key: string): void => {
  drafts.delete(key);
  listen();
};

/** The forms that hold unsaved text, newest last. */
export const unsavedKeys = (): readonly string[] => [...drafts.keys()];
