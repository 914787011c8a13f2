import { addedUp, subtracted } from './exposures';
import { countKey, printedValues } from './known-counts';
import type { Narrowed } from './narrowed-counts';
import { audiences } from './release.types';
import type { Audience, Conflict, Release, ReleaseCheck, ReleasedTables } from './release.types';
import { safeChange } from './safe-change';

/** A release that is about to leave. */
export type NextRelease = Pick<Release, 'audience' | 'organisation' | 'year' | 'cells' | 'sums'>;

/** Who may hold a release: those it was made for, and those who are named before them. */
const readersOf = (audience: Audience): readonly Audience[] => audiences.slice(0, audiences.indexOf(audience) + 1);

const mayHold = (reader: Audience, { audience }: Pick<Release, 'audience'>): boolean =>
  readersOf(audience).includes(reader);

const conflictsOf = (
  earlier: readonly Release[],
  next: ReleasedTables,
  threshold: number,
  solved: Narrowed,
): readonly Conflict[] => {
  const printed = printedValues(earlier);
  const isOut = (cell: ReleasedTables['cells'][number]): boolean =>
    cell.value !== null && printed.get(countKey(cell))?.has(cell.value) === true;
  const pairs = earlier.flatMap((release) =>
    subtracted(release, next, threshold, isOut).map((exposure) => ({ ...exposure, with: release })),
  );
  const sums = addedUp(earlier, next, threshold, solved).map((exposure) => {
    // The release that hid the count, or else the newest: all of them together give it away.
    const hiding = earlier.find(({ cells }) =>
      cells.some((cell) => cell.value === null && cell.part === exposure.part && cell.group === exposure.group),
    );
    return { ...exposure, with: hiding ?? earlier[0] };
  });
  return [...pairs, ...sums].flatMap((one): readonly Conflict[] => {
    if (one.with === undefined) return [];
    const { id, at, name, audience } = one.with;
    return [{ ...one, with: { id, at, name, audience } }];
  });
};

interface Circle {
  readonly audience: Audience;
  readonly threshold: number;
  readonly conflicts: readonly Conflict[];
  /** What tables in place of those of the release would give away to the same readers. */
  readonly find: (tables: ReleasedTables) => readonly Conflict[];
}

type Thresholds = Readonly<Record<Audience, number>>;

/**
 * The first circle of readers that could work a small count out from a new release beside the earlier ones.
 * @returns null where there is none
 */
export const firstCircle = (released: readonly Release[], next: NextRelease, thresholds: Thresholds): Circle | null => {
  const ours = released.filter(({ organisation }) => organisation === next.organisation);
  for (const audience of readersOf(next.audience)) {
    const threshold = thresholds[audience];
    const earlier = ours.filter((release) => mayHold(audience, release));
    const solved: Narrowed = new Map();
    const find = (tables: ReleasedTables): readonly Conflict[] => conflictsOf(earlier, tables, threshold, solved);
    const conflicts = find(next);
    if (conflicts.length > 0) return { audience, threshold, conflicts, find };
  }
  return null;
};

/** Everybody who holds both a new release and an earlier one from which it may be taken: the widest circle that can. */
const widestOf = (circle: Circle, next: NextRelease): Audience => {
  const both = circle.conflicts
    .filter(({ kind }) => kind !== 'added_up')
    .map((conflict) => Math.min(audiences.indexOf(conflict.with.audience), audiences.indexOf(next.audience)));
  return audiences[Math.max(audiences.indexOf(circle.audience), ...both)] ?? circle.audience;
};

/**
 * Holds a new release against everything that was released of the organisation, for each circle of readers who will hold both. What the earlier
 * ones give away by themselves, or the new one by itself, is not counted again.
 *
 * @param thresholds - people; what each circle of readers is protected by
 * @returns the first circle that could work a small count out, with the smallest change that was found to be safe
 *
 * @example 120 BME staff released to the board, 118 after a corrected file: refused, with "the same figures as before"
 */
export const checkRelease = (released: readonly Release[], next: NextRelease, thresholds: Thresholds): ReleaseCheck => {
  const circle = firstCircle(released, next, thresholds);
  if (circle === null) return { kind: 'allowed' };
  const { threshold, conflicts, find } = circle;
  return {
    kind: 'refused',
    audience: widestOf(circle, next),
    threshold,
    conflicts,
    change: safeChange(next, conflicts, find),
  };
};
