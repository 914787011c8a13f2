import type { ActionFormText } from './action-form';

/**
 * Text typed into an action but not saved yet, by form. Kept in memory, so that a look at another page loses nothing; closing the
 * window asks first. Not written to disk: only a saved action belongs in the trust's data.
 */
const drafts = new Map<string, ActionFormText>();

/** Each organisation has its own: the text of one is never shown in the form of another. */
const idOf = (organisation: number | null, key: string): string => `${String(organisation)} ${key}`;

const ask = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
};

const listen = (): void => {
  if (drafts.size > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
};

export const unsavedDraft = (organisation: number | null, key: string): ActionFormText | undefined =>
  drafts.get(idOf(organisation, key));

export const keepDraft = (organisation: number | null, key: string, form: ActionFormText): void => {
  drafts.set(idOf(organisation, key), form);
  listen();
};

export const dropDraft = (organisation: number | null, key: string): void => {
  drafts.delete(idOf(organisation, key));
  listen();
};

/** The forms that hold unsaved text, newest last. */
export const unsavedKeys = (organisation: number | null): readonly string[] =>
  [...drafts.keys()]
    .filter((id) => id.startsWith(idOf(organisation, '')))
    .map((id) => id.slice(idOf(organisation, '').length));
