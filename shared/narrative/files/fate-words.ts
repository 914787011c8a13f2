import type { Fate, FateRows } from '../../dataset/row-fates';
import { formatCount } from '../format';

/** What a row stands for when it is counted. */
export type CountedAs = 'people' | 'applications' | 'members';

const notCounted: Readonly<Record<Exclude<Fate, 'counted' | 'counted_international' | 'left_out'>, string>> = {
  second_assignment: 'further assignments of people already counted',
  not_primary: 'not the primary assignment, without an employee number',
  not_shortlisted: 'not shortlisted',
  not_appointed: 'not appointed',
  other_type: 'another type of case',
  informal: 'informal',
  no_date: 'formal, but without a date on which it began',
  outside_year: 'outside the year',
  left_out_only: 'of people with left-out assignments only, such as bank',
  same_person: 'of people already counted',
  not_done: 'not completed or attended',
  unclassified: 'courses that are neither mandatory nor not, so far',
  mandatory: 'mandatory courses',
  not_voting: 'not a voting member',
  not_executive: 'not an executive member',
};

/**
 * Why rows are or are not in a count.
 *
 * @example fateWords('left_out', 'bank assignments are left out of the workforce', 'people') // 'left out: bank assignments are left out of the workforce'
 */
export const fateWords = (fate: Fate, detail: string | null, as: CountedAs): string => {
  if (fate === 'counted') return `${as} counted`;
  if (fate === 'counted_international') return `${as} counted, of international recruitment`;
  return fate === 'left_out' ? `left out: ${detail ?? 'not counted in the workforce'}` : notCounted[fate];
};

const ofOneRow: Readonly<Partial<Record<Fate, string>>> = {
  counted: 'counted',
  counted_international: 'counted, of international recruitment',
  second_assignment: 'a further assignment of someone already counted',
  other_type: 'another type of case',
  left_out_only: 'someone with left-out assignments only, such as bank',
  same_person: 'someone already counted',
  unclassified: 'a course that is neither mandatory nor not, so far',
  mandatory: 'a mandatory course',
};

/**
 * The same of a single row. `standsFor`: of a table of counts a row is as many applications as it says.
 * @example rowFateWords('same_person', null) // 'someone already counted'
 * @example rowFateWords('counted', null, 512) // '512 applications counted'
 */
export const rowFateWords = (fate: Fate, detail: string | null, standsFor = 1): string =>
  standsFor === 1
    ? (ofOneRow[fate] ?? fateWords(fate, detail, 'people'))
    : `${formatCount(standsFor)} ${fateWords(fate, detail, 'applications')}`;

/**
 * How the rows behind one count come to it. `lines`: how many rows there are, where they stand for more than themselves.
 *
 * @example '545 rows: 512 people counted; 20 left out: bank …; 13 further assignments of people already counted.'
 */
export const explanationSentence = (parts: readonly FateRows[], as: CountedAs, lines: number | null = null): string => {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  if (rows === 0) return 'No row of the extracts is about this count.';
  const said = parts.map(({ fate, detail, rows: n }) => `${formatCount(n)} ${fateWords(fate, detail, as)}`);
  if (lines !== null && lines !== rows) return `${formatCount(rows)} ${as} in a table of counts: ${said.join('; ')}.`;
  return `${formatCount(rows)} ${rows === 1 ? 'row' : 'rows'}: ${said.join('; ')}.`;
};
