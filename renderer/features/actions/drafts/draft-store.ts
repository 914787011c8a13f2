import type { KeptDraft, UnsavedText } from '../../../../shared/actions/form-text';

/** How far typed text is kept outside the window's memory. */
export type Keeping = 'kept' | 'keeping' | 'failed';

/** Where typed text goes: the other side keeps it in the trust's data. */
export interface DraftKeeper {
  readonly keep: (key: string, content: UnsavedText) => Promise<unknown>;
  readonly drop: (key: string) => Promise<unknown>;
}

export interface DraftStore {
  readonly read: (key: string) => UnsavedText | null;
  readonly keep: (key: string, content: UnsavedText) => void;
  readonly drop: (key: string) => void;
  /** What an earlier sitting left. What was typed or given up in this one is newer. */
  readonly fill: (drafts: readonly KeptDraft[]) => void;
  /** Writes at once what is still waiting. */
  readonly flush: () => void;
  readonly keepingOf: (key: string) => Keeping;
  /** Whether closing the window now would lose something. */
  readonly hasUnkept: () => boolean;
  /** The same array until a draft comes or goes. */
  readonly keys: () => readonly string[];
  readonly subscribe: (listener: () => void) => () => void;
}

interface Entry {
  readonly content: UnsavedText;
  readonly keeping: Keeping;
}

/** A pause of typing after which it is kept; the first letter is kept at once. */
const pause = 400;

/** Waits for a pause, by key. */
const createPauses = (work: (key: string) => void) => {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const stop = (key: string): boolean => {
    const timer = timers.get(key);
    if (timer !== undefined) clearTimeout(timer);
    return timers.delete(key);
  };
  return {
    stop,
    /** Begins to wait, or to wait anew; what was not waiting is worked on at once as well. */
    begin: (key: string): void => {
      if (!stop(key)) work(key);
      const end = (): void => {
        timers.delete(key);
        work(key);
      };
      timers.set(key, setTimeout(end, pause));
    },
    flush: (): void => {
      for (const key of [...timers.keys()]) {
        stop(key);
        work(key);
      }
    },
  };
};

/** What is held now, and who wants to know. */
const createEntries = () => {
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  let keys: readonly string[] = [];
  return {
    entries,
    tell: (): void => {
      const now = [...entries.keys()];
      if (now.join('\n') !== keys.join('\n')) keys = now;
      for (const listener of listeners) listener();
    },
    keys: () => keys,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};

/**
 * Text typed and not saved yet. It is at hand at once, so that a look at another page loses nothing, and written down a moment later, so
 * that a fault of the laptop loses no more than that moment.
 */
export const createDraftStore = (keeper: DraftKeeper): DraftStore => {
  const { entries, tell, keys, subscribe } = createEntries();
  const dropped = new Set<string>();
  const mark = (key: string, content: UnsavedText, keeping: Keeping): void => {
    if (entries.get(key)?.content !== content) return;
    entries.set(key, { content, keeping });
    tell();
  };
  const pauses = createPauses((key) => {
    const entry = entries.get(key);
    if (entry === undefined || entry.keeping === 'kept') return;
    const { content } = entry;
    keeper.keep(key, content).then(
      () => {
        mark(key, content, 'kept');
      },
      () => {
        mark(key, content, 'failed');
      },
    );
  });
  return {
    read: (key) => entries.get(key)?.content ?? null,
    keep: (key, content) => {
      dropped.delete(key);
      entries.set(key, { content, keeping: 'keeping' });
      pauses.begin(key);
      tell();
    },
    drop: (key) => {
      pauses.stop(key);
      dropped.add(key);
      if (!entries.delete(key)) return;
      // Where it cannot be dropped it could not be kept either.
      keeper.drop(key).catch(() => undefined);
      tell();
    },
    fill: (drafts) => {
      for (const { key, content } of drafts)
        if (!entries.has(key) && !dropped.has(key)) entries.set(key, { content, keeping: 'kept' });
      tell();
    },
    flush: pauses.flush,
    keepingOf: (key) => entries.get(key)?.keeping ?? 'kept',
    hasUnkept: () => [...entries.values()].some(({ keeping }) => keeping !== 'kept'),
    keys,
    subscribe,
  };
};
