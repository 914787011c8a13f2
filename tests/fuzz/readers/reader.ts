import type { Bench } from '../bench';
import type { Chance } from '../chance';
import type { Crafted, FuzzInput } from '../make/input';
import type { Outcome } from '../outcome';

/** One way in: how its hostile files are made, and how the app is given one. */
export interface Reader {
  readonly name: string;
  /** Made by hand; each is tried once. */
  readonly crafted: readonly Crafted[];
  readonly mutate: (chance: Chance) => FuzzInput | Promise<FuzzInput>;
  readonly attempt: (bench: Bench, input: FuzzInput) => Promise<Outcome>;
}
