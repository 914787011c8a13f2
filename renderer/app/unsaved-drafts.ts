/** Text that was typed and is not saved yet, by form. */
export interface Drafts<T> {
  readonly get: (key: string) => T | undefined;
  readonly keep: (key: string, text: T) => void;
  readonly drop: (key: string) => void;
  /** The forms that hold unsaved text, newest last. */
  readonly keys: () => readonly string[];
}

const ask = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
};

/** How many forms of all kinds hold unsaved text. */
let unsaved = 0;

const count = (change: number): void => {
  unsaved += change;
  if (unsaved > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
};

/**
 * Kept in memory, so that a look at another page loses nothing; closing the window asks first. Not written to disk: only what was saved
 * belongs in the trust's data.
 */
export const createDrafts = <T>(): Drafts<T> => {
  const drafts = new Map<string, T>();
  return {
    get: (key) => drafts.get(key),
    keep: (key, text) => {
      if (!drafts.has(key)) count(1);
      drafts.set(key, text);
    },
    drop: (key) => {
      if (drafts.delete(key)) count(-1);
    },
    keys: () => [...drafts.keys()],
  };
};
