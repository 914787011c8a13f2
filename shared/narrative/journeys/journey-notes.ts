import { hiddenRule } from '../hidden-sentence';

/** Why the public version has no choice of years. */
export const journeySpanSentence =
  'The public version has one span of years, all that are held: two spans could be taken from one another, and small numbers would come out.';

export const journeysMissing =
  'Journeys need staff in post of at least two years: the same people are found again by a code made of their employee number.';

export const noStartDates =
  'Nobody in these files is seen within a year of starting. Staff in post needs the start date and the employee number.';

/** What the figures of journeys are and are not. */
export const journeyNotes: readonly string[] = [
  'A joiner is somebody whose start date lies in the year before the first 31 March at which staff in post shows them. Those who came and went between two snapshots are in no file.',
  'What happens between two snapshots is known only at the later one: a time of 1 year means “seen in a higher band at the next snapshot”.',
  'A joiner who leaves is followed until the last snapshot that shows them. Left means in no later snapshot.',
  'The first band is that of the first snapshot. Any higher band counts; a move down, or sideways, does not.',
  'The curve is a Kaplan–Meier estimate with its 95% interval (Greenwood, log–log). It takes leavers to be as likely to have moved up as those who stayed.',
  'Like for like: UK-educated and internationally educated joiners of the same starting band and the same year are compared, and the comparisons put together (Mantel–Haenszel).',
  'Where people were educated is the country of qualification in staff in post. Joiners of whom it is not known are in no comparison.',
];

/** @example cohortsNote([2022, 2023]) // "Joined in the years to March 2022 and 2023: the files that follow them for two years are held." */
export const cohortsNote = (cohorts: readonly number[]): string => {
  const words = cohorts.map(String);
  const list = words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
  return `Joined in the ${words.length === 1 ? 'year' : 'years'} to March ${list}, whether or not they left since.`;
};

export const missingSnapshotsSentence = (years: readonly number[]): string | null =>
  years.length === 0
    ? null
    : `There is no staff in post of ${years.join(', ')}: what happened then is seen a year late, and joiners of then are left out.`;

export const curveCutSentence = (threshold: number): string =>
  threshold <= 1
    ? 'A curve ends where fewer than ten people are still followed.'
    : `A curve ends where fewer than ten people are still followed, or a number would be small: ${hiddenRule(threshold)}.`;
