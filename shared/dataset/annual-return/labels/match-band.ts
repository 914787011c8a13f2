import { payBands } from '../../../reference/bands';
import type { MedicalGrade, PayBand } from '../../../reference/bands';

const before = '^(?:afc |agenda for change |pay |review body )*';
const after = '(?: headcount| staff)?$';
const underOne = new RegExp(
  `${before}(?:(?:under|below|less than|sub) (?:band )?1|band (?:under|below) 1|(?:band )?< ?(?:band )?1)${after}`,
);
const numbered = new RegExp(`${before}band 0?([1-79])${after}`);
const eight = new RegExp(`${before}(?:band )?8 ?(?:range )?([a-d])${after}`);
const verySenior = /^(?:vsm\b|very senior manage(?:r|rs|ment)\b)/;
const bareDigit = /^0?([1-79])$/;

const asPayBand = (text: string): PayBand | null => payBands.find((band) => band === text) ?? null;

/**
 * The pay band that a label names, given as plain words: "band 8 range a", "8a", "afc band 5", "vsm".
 * A bare digit counts only where the caller knows that it stands in the column of labels.
 */
export const matchPayBand = (words: string, mayBeBare: boolean): PayBand | null => {
  if (underOne.test(words)) return 'Under 1';
  if (verySenior.test(words) && !/\bbands?\b/.test(words)) return 'VSM';
  const found = numbered.exec(words) ?? (mayBeBare ? bareDigit.exec(words) : null);
  if (found?.[1] !== undefined) return asPayBand(found[1]);
  const range = eight.exec(words);
  return range?.[1] === undefined ? null : asPayBand(`8${range[1]}`);
};

const grades: readonly (readonly [RegExp, MedicalGrade])[] = [
  [
    /^(medical (and dental )?)?non consultants?( career)? grade ?s?$|^(sas|career) grade ?s?( doctors)?$|^sas doctors$/,
    'Non-consultant career grade',
  ],
  [/^(medical (and dental )?)?consultants?( grade ?s?)?$/, 'Consultants'],
  [
    /^(medical (and dental )?)?(trainee(s| grade ?s?)?|doctors in training|junior doctors|resident doctors)$/,
    'Trainee grades',
  ],
  [/^other( medical( and dental)?)?( staff| grade ?s?)?$/, 'Other'],
];

/** The medical grade that a label names. "Other" means a medical grade only inside the medical section. */
export const matchMedicalGrade = (words: string): MedicalGrade | null =>
  grades.find(([pattern]) => pattern.test(words))?.[1] ?? null;
