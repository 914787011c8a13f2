import type { SidesComparison } from '../../indicators/compare-sides';
import type { TrainingCut } from '../../indicators/training/training-cuts';
import type { TrainingMeasure } from '../../indicators/training/training-measures';
import { monthNames } from '../long-date';
import { wordsOfMeasure } from './training-words';

interface CutWords {
  /** "By specialty". */
  readonly label: string;
  readonly one: string;
  readonly many: string;
}

export const trainingCutWords: Readonly<Record<TrainingCut, CutWords>> = {
  specialty: { label: 'Specialty', one: 'specialty', many: 'specialties' },
  grade: { label: 'Grade', one: 'grade', many: 'grades' },
  exam: { label: 'Examination', one: 'examination', many: 'examinations' },
  diet: { label: 'Sitting (diet)', one: 'sitting', many: 'sittings' },
  sex: { label: 'Sex', one: 'sex', many: 'sexes' },
  less_than_full_time: { label: 'Less than full time', one: 'working pattern', many: 'working patterns' },
};

/** @example cutTitle('exam_pass', 'diet', false) // "Passed, all attempts, by sitting" */
export const cutTitle = (measure: TrainingMeasure, cut: TrainingCut, isLonglistApart: boolean): string =>
  `${wordsOfMeasure(measure, isLonglistApart).title}, by ${trainingCutWords[cut].one}`;

const monthOf = (part: string): string | null => {
  const found = /^(\d{4})-(\d{2})$/.exec(part);
  const month = monthNames[Number(found?.[2] ?? 0) - 1];
  return found === null || month === undefined ? null : `${month} ${found[1] ?? ''}`;
};

/** @example cutPartName('diet', '2024-05') // "May 2024" */
export const cutPartName = (cut: TrainingCut, part: string): string => {
  if (part === '') return 'Not stated';
  if (cut === 'less_than_full_time') return part === '1' ? 'Less than full time' : 'Full time';
  return (cut === 'diet' ? monthOf(part) : null) ?? part;
};

/** @example othersName('specialty', 4) // "Others (4 specialties together)" */
export const othersName = (cut: TrainingCut, pooled: number): string =>
  `Others (${String(pooled)} ${trainingCutWords[cut].many} together)`;

export const pooledNote = (cut: TrainingCut): string =>
  `Others: ${trainingCutWords[cut].many} with a small number in any measure, and as many more as it takes that none can be worked out.`;

export const cutHiddenNote =
  '* Hidden: the total of this group is hidden above, or its parts would help to work out a number that is.';

const manyLooksNote =
  'Looking at many parts at once finds some by chance: of twenty without any gap, one would be called unlikely to be chance.';

export interface CutRowInWords {
  readonly name: string;
  readonly comparison: SidesComparison | null;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** What the chart and the table show, in words. */
export const cutSummary = (cut: TrainingCut, rows: readonly CutRowInWords[]): string => {
  const { one, many } = trainingCutWords[cut];
  const compared = rows.filter(({ comparison }) => comparison !== null && comparison.gap.value !== null);
  if (compared.length === 0) return `In no ${one} can the two groups be compared: too few to say, or hidden.`;
  const clear = compared.filter(({ comparison }) => comparison?.finding === 'unlikely_chance');
  const named = (isAdverse: boolean): string =>
    listed(clear.filter(({ comparison }) => comparison?.isAdverse === isAdverse).map(({ name }) => name));
  const found = [
    named(true) === '' ? '' : `The gap is worse for BME doctors and unlikely to be chance in: ${named(true)}.`,
    named(false) === '' ? '' : `It is better for BME doctors and unlikely to be chance in: ${named(false)}.`,
    clear.length === 0 ? 'In none is the gap distinguishable from chance — which is not evidence of fairness.' : '',
  ].filter((sentence) => sentence !== '');
  const lead = `${String(compared.length)} of ${String(rows.length)} ${rows.length === 1 ? one : many} or groups of them can be compared.`;
  return [lead, ...found, ...(compared.length > 2 ? [manyLooksNote] : [])].join(' ');
};

/** Why there is nothing to show. */
export const emptyCutSentence = (cut: TrainingCut, isHeld: boolean): string =>
  isHeld
    ? `The numbers of each ${trainingCutWords[cut].one} are too small to be shown: all together are the figure above.`
    : `The files of these years do not say the ${trainingCutWords[cut].one}.`;
