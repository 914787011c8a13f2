import { bandsOf, sections } from '../../../reference/bands';
import type { Section } from '../../../reference/bands';
import { addGroups, ethnicGroups, noPeople } from '../../../reference/groups';
import type { EthnicGroup, GroupCounts } from '../../../reference/groups';
import type { ReturnValue } from '../../import-types';
import { bandItem } from '../return-items';
import type { ReturnItemId } from '../return-items';

/** The stored values of one reporting year, looked up by item and group. */
export interface YearFigures {
  /** The number; null where it was hidden, left out or never given. */
  readonly get: (item: ReturnItemId, group: EthnicGroup) => number | null;
  readonly isSuppressed: (item: ReturnItemId, group: EthnicGroup) => boolean;
  /** True where the year says anything about the item, if only that it is hidden. */
  readonly has: (item: ReturnItemId) => boolean;
}

export const yearFigures = (values: readonly ReturnValue[], year: number): YearFigures => {
  const own = new Map(
    values.filter((value) => value.year === year).map((value) => [`${value.item} ${value.group}`, value]),
  );
  const find = (item: ReturnItemId, group: EthnicGroup): ReturnValue | undefined => own.get(`${item} ${group}`);
  return {
    get: (item, group) => find(item, group)?.value ?? null,
    isSuppressed: (item, group) => find(item, group)?.isSuppressed ?? false,
    has: (item) => ethnicGroups.some((group) => find(item, group) !== undefined),
  };
};

/**
 * The counts of an item, or null where White or BME is missing or any group is hidden. A file that gives no figure at all
 * for unknown ethnicity counts it as nobody; the reader of the file has said so.
 */
export const groupCounts = (figures: YearFigures, item: ReturnItemId): GroupCounts | null => {
  const white = figures.get(item, 'white');
  const bme = figures.get(item, 'bme');
  const isHidden = ethnicGroups.some((group) => figures.isSuppressed(item, group));
  if (white === null || bme === null || isHidden) return null;
  return { white, bme, unknown: figures.get(item, 'unknown') ?? 0 };
};

const sectionSum = (figures: YearFigures, section: Section): GroupCounts | 'incomplete' | null => {
  const stated = bandsOf(section)
    .map((band) => bandItem(section, band))
    .filter((item) => figures.has(item));
  const counts = stated.map((item) => groupCounts(figures, item));
  if (counts.length === 0) return null;
  return counts.reduce<GroupCounts | 'incomplete'>(
    (sum, next) => (sum === 'incomplete' || next === null ? 'incomplete' : addGroups(sum, next)),
    noPeople,
  );
};

/** Parts of the workforce of which the year gives no band at all. */
export const missingSections = (figures: YearFigures): readonly Section[] =>
  sections.filter((section) => sectionSum(figures, section) === null);

/**
 * The workforce as the sum of indicator 1, without the subset row "of which Senior medical manager". Null where no band
 * is given, or one is hidden or incomplete, since the sum would then be too small.
 */
export const sumOfBands = (figures: YearFigures): GroupCounts | null => {
  const sums = sections.map((section) => sectionSum(figures, section)).filter((sum) => sum !== null);
  if (sums.length === 0) return null;
  return sums.reduce<GroupCounts | null>(
    (total, sum) => (total === null || sum === 'incomplete' ? null : addGroups(total, sum)),
    noPeople,
  );
};

/** Rows in which a return states its workforce; the first that is filled counts. */
export const statedTotals: readonly ReturnItemId[] = ['workforce:total', 'training:staff', 'discipline:staff'];

/** The "staff in workforce" that the file itself states, whichever of its rows gives it. */
export const statedWorkforce = (figures: YearFigures): GroupCounts | null =>
  statedTotals.map((item) => groupCounts(figures, item)).find((counts) => counts !== null) ?? null;

/**
 * The sum of indicator 1, or the stated total where bands are missing or incomplete. Where a whole section is absent and
 * no total is stated, the sections that are given are the workforce (some organisations employ no doctors).
 */
export const workforceOf = (figures: YearFigures): GroupCounts | null => {
  const sum = sumOfBands(figures);
  return missingSections(figures).length === 0 ? (sum ?? statedWorkforce(figures)) : (statedWorkforce(figures) ?? sum);
};
