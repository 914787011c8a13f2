/** A backup as far as it matters for how long it is kept. */
export interface AgedBackup {
  readonly name: string;
  /** ISO date and time. */
  readonly madeAt: string;
  readonly bytes: number;
}

/** Kept in any case. */
export const newestKept = 10;
/** Beyond those, the newest of each of this many months, this one included. */
export const monthsKept = 12;
/** Monthly ones are kept only as long as all backups together are no larger. */
export const mostBytes = 1_000_000_000;

const monthOf = (iso: string): string => iso.slice(0, 7);

const monthsBack = (now: string, months: number): string => {
  const [year = 0, month = 1] = now.split('-').map(Number);
  const at = year * 12 + (month - 1) - months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
};

/**
 * Which backups stay: the ten newest, and of those before them the newest of each of the last twelve months, newest first, until all together
 * would be larger than a gigabyte. Of the same moment, the one given first counts as newer. `now` is an ISO date and time.
 * @example keptBackups(all, '2026-11-30T09:00:00.000Z').map(({ name }) => name)
 */
export const keptBackups = <T extends AgedBackup>(all: readonly T[], now: string): readonly T[] => {
  const newestFirst = [...all].sort((one, other) => other.madeAt.localeCompare(one.madeAt));
  const kept = newestFirst.slice(0, newestKept);
  const oldest = monthsBack(now, monthsKept - 1);
  let bytes = kept.reduce((sum, one) => sum + one.bytes, 0);
  const months = new Set(kept.map(({ madeAt }) => monthOf(madeAt)));
  for (const one of newestFirst.slice(newestKept)) {
    const month = monthOf(one.madeAt);
    if (month < oldest || months.has(month) || bytes + one.bytes > mostBytes) continue;
    months.add(month);
    bytes += one.bytes;
    kept.push(one);
  }
  return kept;
};
