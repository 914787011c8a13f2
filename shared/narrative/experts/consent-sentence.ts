import type { DisclosedExperts } from '../../disclosure/experts/disclose-experts';
import { formatCount } from '../format';

/**
 * Who is in the register, in words.
 * @example "147 colleagues of 155 rows in the file agreed to be held. Nothing of the other rows was kept."
 */
export const consentSentence = ({ rows, consented }: DisclosedExperts): string => {
  if (consented.count === 0) return 'Nobody in the file has agreed to be held: nothing of it was kept.';
  if (consented.count === null) return 'How many colleagues agreed to be held is hidden to protect people.';
  const people = consented.count === 1 ? '1 colleague' : `${formatCount(consented.count)} colleagues`;
  if (rows.count === null) return `${people} agreed to be held. Nothing of anybody else was kept.`;
  return rows.count === consented.count
    ? `${people} agreed to be held.`
    : `${people} of ${formatCount(rows.count)} rows in the file agreed to be held. Nothing of the other rows was kept.`;
};

const listNames = { languages: 'languages', barriers: 'barriers' } as const;

/**
 * What a list leaves away; null where nothing is.
 * @example "2 more languages have fewer than 5 people each and are not shown."
 */
export const droppedSentence = (list: keyof typeof listNames, dropped: number, threshold: number): string | null => {
  if (dropped === 0) return null;
  const noun = dropped === 1 ? listNames[list].replace(/s$/, '') : listNames[list];
  return `${formatCount(dropped)} more ${noun} ${dropped === 1 ? 'has' : 'have'} fewer than ${String(threshold)} people${dropped === 1 ? '' : ' each'} and ${dropped === 1 ? 'is' : 'are'} not shown.`;
};
