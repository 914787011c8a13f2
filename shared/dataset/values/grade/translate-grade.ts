import type { Band } from '../../../reference/bands';
import { bandLabel } from '../../../reference/bands';
import { medicalScaleCodes, medicalScaleFamilies } from '../../../reference/grades';
import { wordsOf } from '../clean-text';
import type { AskedPhrases } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';
import { ask, likely } from '../translation';
import { readPayBand } from './read-pay-band';
import { medicalRoleBook } from './translate-medical-role';

/** Grades outside Agenda for Change and the medical scales. Field knowledge (2025). */
const outside: readonly AskedPhrases<Band>[] = [
  {
    phrases: 'non executive director|non exec director|ned|chair|non exec director chair|non executive',
    suggestion: null,
    reason: 'chairs and non-executive directors have no pay band and are left out of the workforce',
  },
  {
    phrases: 'executive director|chief executive|director|esm|executive senior manager|executive|senior manager',
    suggestion: 'VSM',
    reason: 'such posts are mostly paid as very senior managers',
  },
  {
    phrases:
      'apprentice|apprenticeship|apprentice wage|national minimum wage|annex 21|annex u|trainee annex 21|ycs apprentice',
    suggestion: 'Under 1',
    reason: 'apprentices are often paid below Band 1, and the annual return has a row for it',
  },
  {
    phrases:
      'non afc|non agenda for change|local|local pay|local scale|trust contract|trust grade|spot salary|personal salary|ad hoc|ad hoc salary|tupe|protected|other|off scale|whitley',
    suggestion: null,
    reason: 'a local grade: someone has to say which row of the annual return it belongs to',
  },
];

/** "YC72", "MN37": a medical pay scale. One code may cover several kinds of post, so most only suggest. */
const readMedicalScale = (words: string): Translation<Band> | null => {
  const found = /^([a-z]{2}) ?(\d{2})$/.exec(words);
  if (found?.[1] === undefined) return null;
  const family = found[1].toUpperCase();
  const listed = medicalScaleCodes[`${family}${found[2] ?? ''}`];
  if (listed !== undefined) return likely<Band>(listed, `a medical pay scale of ${listed.toLowerCase()}`);
  const suggested = medicalScaleFamilies[family];
  return suggested === undefined
    ? null
    : ask<Band>(suggested, 'a medical pay scale that several kinds of post share: the role decides');
};

const readRule = (text: string): Translation<Band> | null => {
  const words = wordsOf(text);
  return readPayBand(words) ?? readMedicalScale(words) ?? medicalRoleBook.rule?.(text) ?? null;
};

const translate = createTranslator<Band>({
  what: 'a grade',
  say: (band) => `“${bandLabel(band)}”`,
  entries: medicalRoleBook.entries,
  asked: [...outside, ...medicalRoleBook.asked],
  rule: readRule,
});

/**
 * Translates a grade, band or pay scale to a row of indicator 1: pay scale codes (XR08 is 8a, XR12 is Band 9), names ("Review
 * Body Band 8 - Range A", "Band 8A", "8A"), bare numbers, very senior managers and medical grades. Local grades are asked.
 *
 * Source: domain notes, "Row-level extracts" (2025).
 * @example translateGrade('XR12') // known, exact: '9'
 */
export const translateGrade = (raw: RawValue): Translation<Band> =>
  typeof raw === 'boolean' ? ask<Band>(null, 'a yes or no is not a grade') : translate(raw);
