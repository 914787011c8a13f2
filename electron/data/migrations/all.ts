import { first } from './001-first';
import type { Migration } from './migration';

/** In order, one step each. A released migration is never changed: add another. */
export const migrations: readonly Migration[] = [first];

export const newestVersion = (list: readonly Migration[]): number => list.at(-1)?.version ?? 0;
