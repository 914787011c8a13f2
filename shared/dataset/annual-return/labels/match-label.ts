import { plainWords } from '../../plain-words';
import type { IndicatorNumber } from '../../../reference/indicators';
import type { CalculatedId } from '../calculated-rows';
import { matchMedicalGrade, matchPayBand } from './match-band';
import { matchBoard } from './match-board';
import { matchSection } from './match-section';
import { matchSurvey } from './match-survey';
import type { ReturnItemId } from '../return-items';
import type { RowMeaning } from './row-meaning';

/** "2. Number of …", "1a) Non Clinical …", "Indicator 5: …": the number before the words is not part of the label. */
const enumeration = /^(?:(?:wres )?(?:indicator|metric) )?\d{1,2}[a-c]? (?=[a-z<]{2})/;

interface EventRows {
  readonly subject: RegExp;
  readonly likelihood: CalculatedId;
  readonly ratio: CalculatedId;
  readonly item: ReturnItemId;
}

const discipline: EventRows = {
  subject: /\bdisciplin/,
  likelihood: 'discipline:likelihood',
  ratio: 'discipline:ratio',
  item: 'discipline:cases',
};
const training: EventRows = {
  subject: /\bnon ?mandatory\b|\bcpd\b|\bcontinu\w+ professional development\b/,
  likelihood: 'training:likelihood',
  ratio: 'training:ratio',
  item: 'training:accessing',
};
const recruitment: EventRows = {
  subject: /\bshort ?list/,
  likelihood: 'recruitment:likelihood',
  ratio: 'recruitment:ratio',
  item: 'recruitment:shortlisted',
};

/** A ratio sets two groups side by side; "Relative likelihood of appointment from shortlisting" is one figure a group. */
const isRatio = (words: string): boolean =>
  /\bcompared\b|\btimes\b/.test(words) || /\brelative\b.*\b(bme|bame|white)\b/.test(words);

const eventRow = (words: string, rows: EventRows): RowMeaning | null => {
  if (!rows.subject.test(words)) return null;
  if (isRatio(words)) return { kind: 'calculated', row: rows.ratio };
  return /\blikelihood\b|\bpercent(age)?\b|\brates?\b/.test(words)
    ? { kind: 'calculated', row: rows.likelihood }
    : { kind: 'item', item: rows.item };
};

const matchRecruitment = (words: string): RowMeaning | null => {
  const row = eventRow(words, recruitment);
  if (row?.kind === 'item' && /\bappoint/.test(words)) return { kind: 'item', item: 'recruitment:appointed' };
  if (row !== null) return row;
  return /^(number )?(of )?(staff |applicants |people |candidates )?(were )?(appointed|appointments)( staff| applicants)?$/.test(
    words,
  )
    ? { kind: 'item_within', item: 'recruitment:appointed', indicator: 2 }
    : null;
};

const staffWords =
  /^(number of |total |headcount of )*(staff|people|employees) (in|at|within) (the )?(\w+ )?workforce\b|^(number of )?staff in post$/;
const wholeWorkforce =
  /^(total |overall |whole )+(workforce|staff|headcount|staff in post)( headcount)?$|\bstaff in (the )?(overall|whole|total) workforce\b/;

const matchStaff = (words: string): RowMeaning | null => {
  if (/\bpercent(age)?\b/.test(words)) return null;
  if (wholeWorkforce.test(words)) return { kind: 'item', item: 'workforce:total' };
  return staffWords.test(words) ? { kind: 'staff' } : null;
};

/** The description of all of indicator 1 names bands, boards and sections; it is none of them. */
const matchHeading = (words: string): RowMeaning | null => {
  if (/\bpercent(age)? of staff in each\b/.test(words)) return { kind: 'heading', indicator: 1 };
  const found = /^(?:wres )?(?:indicator|metric) ([1-9])$/.exec(words);
  return found?.[1] === undefined ? null : { kind: 'heading', indicator: indicatorOf(found[1]) ?? 1 };
};

/** 1 to 9 as an indicator number; null for anything else. */
export const indicatorOf = (text: string): IndicatorNumber | null => {
  const all: readonly IndicatorNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  return all.find((indicator) => String(indicator) === text) ?? null;
};

const matchIndicatorOne = (words: string, mayBeBare: boolean): RowMeaning | null => {
  if (/^(of which )?senior medical managers?$/.test(words)) return { kind: 'item', item: 'senior-medical-manager' };
  const band = matchPayBand(words, mayBeBare);
  if (band !== null) return { kind: 'band', band, section: null };
  const grade = matchMedicalGrade(words);
  if (grade !== null) return { kind: 'grade', band: grade };
  const parts = /^(non ?clinical|clinical)(?: staff| workforce)? (.+)$/.exec(words);
  const inner = matchPayBand(parts?.[2] ?? '', false);
  if (inner === null) return null;
  return { kind: 'band', band: inner, section: parts?.[1] === 'clinical' ? 'clinical' : 'non-clinical' };
};

const matchWords = (words: string, mayBeBare: boolean): RowMeaning | null => {
  const section = (): RowMeaning | null => {
    const found = matchSection(words);
    return found === null ? null : { kind: 'section', section: found };
  };
  const found =
    matchHeading(words) ??
    matchIndicatorOne(words, mayBeBare) ??
    matchSurvey(words) ??
    matchRecruitment(words) ??
    eventRow(words, discipline) ??
    eventRow(words, training) ??
    matchStaff(words) ??
    matchBoard(words) ??
    section();
  return found ?? (/^(sub ?)?totals?\b|^cluster\b/.test(words) ? { kind: 'subtotal' } : null);
};

/**
 * What a label of the annual return says, tolerant of case, spacing, punctuation and small changes of wording.
 * `mayBeBare` lets "5" mean Band 5: only for the column that is known to hold the labels.
 * @example matchLabel('Band 8 - Range A', false) // { kind: 'band', band: '8a', section: null }
 */
export const matchLabel = (label: string, mayBeBare: boolean): RowMeaning | null => {
  const words = plainWords(label);
  if (words === '') return null;
  return matchWords(words, mayBeBare) ?? matchWords(words.replace(enumeration, ''), false);
};
