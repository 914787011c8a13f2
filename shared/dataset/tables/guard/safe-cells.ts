import { barrierLabels } from '../../../reference/expert-barriers';
import { refusalReasonLabels } from '../../../reference/outcomes-requests';
import type { ExtractKind } from '../../extract-kinds';
import { cleanText } from '../../values/clean-text';
import { readBarriers } from '../../values/experts/read-barriers';
import { readLanguages } from '../../values/experts/read-languages';
import { readYears } from '../../values/experts/read-years';
import {
  translateEntryRoute,
  translateGlobalHealthLeave,
  translateSeniority,
} from '../../values/experts/translate-career';
import { otherSpecialty } from '../../values/experts/translate-specialty';
import { refusalReason } from '../../values/requests/translate-refusal';
import type { RawValue, Translation } from '../../values/translation';
import { translateYesNo } from '../../values/yes-no';

/** What may go on in the place of a cell, and how many parts of it no list knows. */
export interface SafeValue {
  readonly value: RawValue;
  readonly unknown: number;
}

type Rule = (raw: RawValue) => SafeValue;

const keep = (value: RawValue): SafeValue => ({ value, unknown: 0 });

/** Names are short. What is longer is prose, and may say anything of anybody. */
const shorterThan =
  (most: number, other: RawValue = null): Rule =>
  (raw) =>
    typeof raw === 'string' && cleanText(raw).length > most ? { value: other, unknown: 1 } : keep(raw);

/** A column of names from a list: words outside it become `other`. */
const listed =
  <T>(translate: (raw: RawValue) => Translation<T>, write: (value: T) => string, other: string | null): Rule =>
  (raw) => {
    const found = translate(raw);
    if (found.kind === 'blank') return keep(null);
    return found.kind === 'known' ? keep(write(found.value)) : { value: other, unknown: 1 };
  };

/** "Mentor" may hold yes and no, or the name of the mentor. */
const yesOrNo: Rule = listed(translateYesNo, (isYes) => (isYes ? 'Yes' : 'No'), null);

const safeBarriers: Rule = (raw) => {
  const { barriers, unknown } = readBarriers(raw);
  return { value: barriers.length === 0 ? null : barriers.map((each) => barrierLabels[each]).join('; '), unknown };
};

const longestLanguage = 30;

const safeLanguages: Rule = (raw) => {
  const all = readLanguages(raw);
  const kept = all.filter(({ name, words }) => name !== null || words.length <= longestLanguage);
  const written = kept.map(({ name, words, isClinical }) => {
    const level = isClinical === null ? '' : isClinical ? ' (clinical)' : ' (not clinical)';
    return `${name ?? words}${level}`;
  });
  return { value: written.length === 0 ? null : written.join('; '), unknown: all.length - kept.length };
};

const safeYears: Rule = (raw) => {
  const isLong = readYears(raw).kind === 'unclear' && cleanText(raw).length > 12;
  return isLong ? { value: 'not clear', unknown: 0 } : keep(raw);
};

const safeReason: Rule = (raw) => {
  const found = refusalReason(raw);
  return { value: found === null ? null : refusalReasonLabels[found], unknown: found === 'other' ? 1 : 0 };
};

/** "Yes, with Anna on Tuesdays": the answer is asked about, and the words are gone. */
const safeAnswer: Rule = (raw) => {
  const text = cleanText(raw);
  const found = translateYesNo(raw);
  if (found.kind !== 'unknown' || text.length <= 20) return keep(raw);
  if (/^yes\b/i.test(text)) return keep('Yes, and more words');
  return /^no\b/i.test(text) ? keep('No, and more words') : { value: null, unknown: 1 };
};

/** Still asked about, but without its words. */
const longText = 'A long text';

const opportunity: Readonly<Record<string, Rule>> = {
  reason: safeReason,
  title: shorterThan(100),
  standard: shorterThan(100),
  level: shorterThan(40),
  status: shorterThan(60, longText),
  approved: safeAnswer,
  funded: safeAnswer,
  attended: safeAnswer,
};

const rules: Readonly<Partial<Record<ExtractKind, Readonly<Record<string, Rule>>>>> = {
  experts: {
    country: shorterThan(40),
    languages: safeLanguages,
    years_overseas: safeYears,
    specialty: shorterThan(40, otherSpecialty),
    seniority: listed(translateSeniority, (level) => level, 'Another level'),
    skill_used: safeAnswer,
    global_health: yesOrNo,
    global_health_leave: listed(translateGlobalHealthLeave, (leave) => leave.replace('_', ' '), null),
    first_band: shorterThan(25),
    entry_route: listed(translateEntryRoute, (route) => route, 'Another way'),
    induction: yesOrNo,
    mentor: yesOrNo,
    barriers: safeBarriers,
  },
  study_leave: opportunity,
  cpd_funding: opportunity,
  apprenticeships: opportunity,
};

/** True for kinds of table that pass the guard: they may hold words of people, or need their consent. */
export const isGuarded = (kind: ExtractKind): boolean => rules[kind] !== undefined;

/**
 * How a cell of a field is made safe before anything else sees it: sorted into a list, or dropped where it is prose. Null for fields that need
 * no such care.
 * @example safeCellRule('experts', 'barriers')?.('My manager Jane never asked') // { value: 'Nobody asked', unknown: 0 }
 */
export const safeCellRule = (kind: ExtractKind, field: string): Rule | null => rules[kind]?.[field] ?? null;
