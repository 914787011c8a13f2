import { fiveGroups } from '../reference/ethnicity';
import { categoryOfStoredCode, headingOfStoredCode } from '../reference/ethnicity-local';
import type { FiveGroup } from '../reference/ethnicity';
import { ethnicGroups, groupTotal } from '../reference/groups';
import type { EthnicGroup, GroupCounts } from '../reference/groups';

/** Rows that are alike, with their number. Null where a table has no such column or the row says nothing. */
export interface RowFact {
  readonly count: number;
  readonly group: EthnicGroup | null;
  /** National code with or without a local part: "A", "CX", "99". */
  readonly code: string | null;
  /** With its section, as a person says it: "Clinical (not medical), Band 5". */
  readonly band: string | null;
  readonly staffGroup: string | null;
  readonly directorate: string | null;
  /** With its stage, in a table of counts made elsewhere. */
  readonly measure?: string;
}

/** What there is in one table of one year, for holding it against the year before. */
export interface YearProfile {
  readonly total: number;
  /** Null where no row says anything of ethnicity. */
  readonly groups: GroupCounts | null;
  readonly five: ReadonlySet<FiveGroup>;
  readonly bands: ReadonlySet<string>;
  readonly staffGroups: ReadonlySet<string>;
  readonly directorates: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

const fiveOf = (code: string | null): FiveGroup | null =>
  headingOfStoredCode(code) ?? categoryOfStoredCode(code)?.five ?? null;

const namesOf = <T extends string>(names: readonly (T | null)[]): ReadonlySet<T> =>
  new Set(names.filter((name) => name !== null));

/** @example profileOf([{ count: 3, group: 'bme', code: 'R', … }]).five // Set { 'asian' } */
export const profileOf = (facts: readonly RowFact[]): YearProfile => {
  const present = facts.filter(({ count }) => count > 0);
  const groups = { white: 0, bme: 0, unknown: 0 };
  for (const { group, count } of present) if (group !== null) groups[group] += count;
  return {
    total: present.reduce((sum, { count }) => sum + count, 0),
    groups: present.some(({ group }) => group !== null) ? groups : null,
    five: namesOf(present.map(({ code }) => fiveOf(code))),
    bands: namesOf(present.map(({ band }) => band)),
    staffGroups: namesOf(present.map(({ staffGroup }) => staffGroup)),
    directorates: namesOf(present.map(({ directorate }) => directorate)),
    measures: namesOf(present.map(({ measure }) => measure ?? null)),
  };
};

export type VanishedOf = 'group' | 'five_group' | 'band' | 'staff_group' | 'directorate' | 'measure';

/** Something that changed more between two years than it usually does. */
export type SanityFinding =
  | { readonly kind: 'total_moved'; readonly before: number; readonly now: number }
  /** Shares of 0 to 1. */
  | { readonly kind: 'unknown_moved'; readonly before: number; readonly now: number }
  | { readonly kind: 'vanished'; readonly of: VanishedOf; readonly names: readonly string[] };

const mostTenths = 1;
const mostPoints = 3;

/** Whole numbers throughout, so that exactly 10 % and exactly 3 points are not said. */
const totalMoved = (before: number, now: number): readonly SanityFinding[] =>
  before > 0 && Math.abs(now - before) * 10 > before * mostTenths ? [{ kind: 'total_moved', before, now }] : [];

const unknownMoved = (before: GroupCounts, now: GroupCounts): readonly SanityFinding[] => {
  const was = groupTotal(before);
  const is = groupTotal(now);
  const isMoved = Math.abs(now.unknown * was - before.unknown * is) * 100 > mostPoints * was * is;
  return was > 0 && is > 0 && isMoved
    ? [{ kind: 'unknown_moved', before: before.unknown / was, now: now.unknown / is }]
    : [];
};

/** Names that are gone. Where nothing at all is named now, the table has no such column: that is said elsewhere. */
const vanished = (of: VanishedOf, before: ReadonlySet<string>, now: ReadonlySet<string>): readonly SanityFinding[] => {
  const names = [...before].filter((name) => !now.has(name));
  return names.length === 0 || now.size === 0 ? [] : [{ kind: 'vanished', of, names }];
};

const presentGroups = (groups: GroupCounts): ReadonlySet<string> =>
  new Set(ethnicGroups.filter((group) => groups[group] > 0));

const inOrder = (five: ReadonlySet<FiveGroup>): ReadonlySet<string> =>
  new Set(fiveGroups.filter((group) => five.has(group)));

/**
 * Holds a table against that of the year before: headcount or number of events moved by more than a tenth, the share of unknown ethnicity by
 * more than three points, or a group, band, staff group or directorate is gone. Each may be right; each is often a filter left on.
 *
 * Source: issue “Every local spreadsheet, once understood, understood for ever”, year-on-year sanity.
 */
export const checkSanity = (before: YearProfile, now: YearProfile): readonly SanityFinding[] => [
  ...totalMoved(before.total, now.total),
  ...(before.groups === null || now.groups === null
    ? []
    : [
        ...unknownMoved(before.groups, now.groups),
        ...vanished('group', presentGroups(before.groups), presentGroups(now.groups)),
      ]),
  ...vanished('five_group', inOrder(before.five), inOrder(now.five)),
  ...vanished('band', before.bands, now.bands),
  ...vanished('staff_group', before.staffGroups, now.staffGroups),
  ...vanished('directorate', before.directorates, now.directorates),
  ...vanished('measure', before.measures, now.measures),
];
