/** What became of a row when a count was made: it is counted, or why it is not. */
export const fates = [
  'counted',
  'counted_international',
  'left_out',
  'second_assignment',
  'not_primary',
  'not_shortlisted',
  'not_appointed',
  'other_type',
  'informal',
  'no_date',
  'outside_year',
  'left_out_only',
  'same_person',
  'not_done',
  'unclassified',
  'mandatory',
  'not_voting',
  'not_executive',
] as const;
export type Fate = (typeof fates)[number];

/** The counts that rows explain. */
export const fateTopics = [
  'staff',
  'shortlisted',
  'appointed',
  'cases',
  'learning',
  'board',
  'voting',
  'executive',
] as const;
export type FateTopic = (typeof fateTopics)[number];

/** True for rows that make up the count. */
export const isCounted = (fate: Fate): boolean => fate === 'counted' || fate === 'counted_international';

export interface FateRows {
  readonly fate: Fate;
  /** Which kind of assignment was left out, in words; null for other fates. */
  readonly detail: string | null;
  readonly rows: number;
}

/**
 * Rows of one cell with the same fate put together: those counted first, then by the number of rows. The rows add up to those given.
 *
 * @example sumFates([{ fate: 'counted', detail: null, rows: 2 }, { fate: 'counted', detail: null, rows: 3 }]) // one of 5 rows
 */
export const sumFates = (parts: readonly FateRows[]): readonly FateRows[] => {
  const sums = new Map<string, FateRows>();
  for (const { fate, detail, rows } of parts) {
    const own = fate === 'left_out' ? detail : null;
    const key = `${fate} ${own ?? ''}`;
    sums.set(key, { fate, detail: own, rows: (sums.get(key)?.rows ?? 0) + rows });
  }
  return [...sums.values()]
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => fates.indexOf(a.fate) - fates.indexOf(b.fate) || b.rows - a.rows);
};
