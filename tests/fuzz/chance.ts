import { createRandom } from '../performance/generate/random.mjs';

/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  /** A whole number from 0 to less than `end`. */
  readonly below: (end: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly isHit: (share: number) => boolean;
}

export const createChance = (seed: number): Chance => {
  const random = createRandom(seed);
  const below = (end: number): number => Math.floor(random() * Math.max(1, end));
  return {
    below,
    pick: (items) => {
      const found = items[below(items.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    isHit: (share) => random() < share,
  };
};

/** A seed of its own for every input, so that one can be made again without those before it. */
export const seedOf = (seed: number, name: string, nth: number): number => {
  let mixed = seed ^ Math.imul(nth + 1, 0x9e3779b1);
  for (const letter of name) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x01000193);
  return mixed >>> 0;
};
