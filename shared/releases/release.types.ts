import type { Version } from '../reference/settings';

/** Who a release was made for, from the few to everybody. Who is named earlier is taken to hold what later ones were given too. */
export const audiences = ['board', 'division', 'network', 'other', 'public'] as const;
export type Audience = (typeof audiences)[number];

/** How a release left the app. */
export const releaseForms = ['docx', 'pdf', 'xlsx', 'csv', 'zip', 'picture', 'table', 'division_pack'] as const;
export type ReleaseForm = (typeof releaseForms)[number];

/** One count as it stood in a release: the number that was printed, or null for the mark of a hidden one. Never more than was published. */
export interface ReleasedCell {
  /** The table as its reader knows it: "Indicator 2, 2025". */
  readonly table: string;
  /** The set of people or events that is counted: "2025 extracts workforce". The same key in two releases is the same set. */
  readonly population: string;
  /** Which part of them: "" for all, else "directorate=Surgery". */
  readonly part: string;
  readonly group: string;
  readonly value: number | null;
  /**
   * What the part is made of, where parts of different releases may overlap: the bands of a tier, the years of a window. Not said: the part
   * lies within the whole population and beside every other part.
   */
  readonly atoms?: readonly string[];
}

/** The reader knows that the parts add up to the total. Places of cells in their release. */
export interface ReleasedSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** The tables of one release, and how they add up. */
export interface ReleasedTables {
  readonly cells: readonly ReleasedCell[];
  readonly sums: readonly ReleasedSum[];
}

export interface Release extends ReleasedTables {
  readonly id: number;
  /** ISO instant. */
  readonly at: string;
  readonly audience: Audience;
  readonly form: ReleaseForm;
  readonly version: Version;
  readonly organisation: string;
  readonly year: number;
  /** "Board paper 2025 restricted.docx" */
  readonly name: string;
}

/** Somebody who let a release go although the guard refused it, in which role and why. */
export interface Override {
  readonly role: string;
  readonly reason: string;
}

/** What a new release would give away beside those that are out. The count itself is not carried: it is below the threshold. */
export interface Exposure {
  /**
   * `changed`: the same count was printed otherwise, a few people apart. `nested`: one set holds the other and a few people more.
   * `added_up`: a hidden count can be worked out, or narrowed down, from what adds up.
   */
  readonly kind: 'changed' | 'nested' | 'added_up';
  /** The count that would be known: its part and group in the new release, or in the earlier one. */
  readonly table: string;
  readonly part: string;
  readonly group: string;
  /** Shown cells of the new release that it takes. */
  readonly cells: readonly number[];
}

/** What would make a refused release safe. */
export type SafeChange =
  | { readonly kind: 'same_figures'; readonly tables: readonly string[] }
  | { readonly kind: 'hide'; readonly cells: readonly Pick<ReleasedCell, 'table' | 'part' | 'group'>[] }
  | { readonly kind: 'leave_out'; readonly tables: readonly string[] };

export interface Conflict extends Exposure {
  /** The earlier release. */
  readonly with: Pick<Release, 'id' | 'at' | 'name' | 'audience'>;
}

export type ReleaseCheck =
  | { readonly kind: 'allowed' }
  | {
      readonly kind: 'refused';
      /** The widest circle of readers who could do it. */
      readonly audience: Audience;
      readonly threshold: number;
      readonly conflicts: readonly Conflict[];
      readonly change: SafeChange;
    };
