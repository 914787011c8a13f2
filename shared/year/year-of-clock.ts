/** The year in which this version was made: a clock that says an earlier one is wrong. */
const madeIn = 2026;

/**
 * The year it is, to tell which years a file can be about. A clock that was reset does not make every file one of the future.
 *
 * @param now - what the clock of the computer says
 * @returns a calendar year
 * @example yearOfClock(new Date('2027-04-01')) // 2027
 * @example yearOfClock(new Date('1970-01-02')) // 2026
 */
export const yearOfClock = (now: Date): number => Math.max(now.getUTCFullYear(), madeIn);
