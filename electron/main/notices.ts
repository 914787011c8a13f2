import type { AppNotice } from '../../shared/ipc/replies/keeping';

const mostKept = 5;

/** What the person must be told about the app itself. Kept here, since the window that should say it may be the one that stopped. */
export interface Notices {
  readonly add: (text: string) => void;
  readonly list: () => readonly AppNotice[];
  readonly dismiss: (id: number) => readonly AppNotice[];
}

export const createNotices = (now: () => Date, tell: (notice: AppNotice) => void): Notices => {
  let held: readonly AppNotice[] = [];
  let nextId = 1;
  return {
    add: (text) => {
      const notice: AppNotice = { id: nextId, at: now().toISOString(), text };
      nextId += 1;
      // The same once more is no news, only a newer time.
      held = [...held.filter((one) => one.text !== text), notice].slice(-mostKept);
      tell(notice);
    },
    list: () => held,
    dismiss: (id) => {
      held = held.filter((one) => one.id !== id);
      return held;
    },
  };
};
