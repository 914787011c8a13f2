import { heldKinds } from './held.types';
import type { Held, HeldItem, KindChange } from './held.types';

const byKey = (items: readonly HeldItem[]): ReadonlyMap<string, HeldItem> =>
  new Map(items.map((item) => [item.key, item]));

const labels = (items: readonly HeldItem[]): readonly string[] => items.map(({ label }) => label);

/**
 * What going back from `now` to `backup` would change, by kind; kinds that stay as they are, are left out. Order within a kind is that of the
 * holdings given.
 * @example compareHeld({ ...now, files: [a, b] }, { ...now, files: [a] }) // [{ kind: 'files', gone: [b.label], back: [], changed: [] }]
 */
export const compareHeld = (now: Held, backup: Held): readonly KindChange[] =>
  heldKinds
    .map((kind): KindChange => {
      const there = byKey(backup[kind]);
      const here = byKey(now[kind]);
      const other = (item: HeldItem): boolean => {
        const then = there.get(item.key);
        return then !== undefined && then.state !== item.state;
      };
      return {
        kind,
        gone: labels(now[kind].filter(({ key }) => !there.has(key))),
        back: labels(backup[kind].filter(({ key }) => !here.has(key))),
        changed: labels(now[kind].filter(other)),
      };
    })
    .filter(({ gone, back, changed }) => gone.length + back.length + changed.length > 0);
