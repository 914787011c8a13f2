import { arcpDefinitionRows } from '../../reference/outcomes-arcp';
import type { ArcpDefinition, ArcpUnit } from '../../reference/outcomes-arcp';
import { defaultTrainingWindow, firstWednesdayOfAugust, lastDayOfTrainingYear } from '../../reference/training-year';
import type { FigurePlace } from '../../indicators/training/training-figures';
import type { TrainingMeasure, TrainingSection } from '../../indicators/training/training-measures';
import { isHigherWorse } from '../../indicators/training/training-measures';
import type { GroupFigure, UnknownBounds } from '../../indicators/figure';
import type { SidesComparison } from '../../indicators/compare-sides';
import type { Stratified } from '../../indicators/training/compare-training';
import { countInWords, formatCount, formatPeople, formatPercent, formatPoints, formatRatio } from '../format';
import { gapWords } from '../gap-sentence';
import { longDate } from '../long-date';
import { likelihoodWords } from '../likelihood-words';
import { rangeSentence, upperWords } from '../range-sentence';
import { findingClause, findingTag, hiddenTag } from '../tags';

export interface MeasureWords {
  readonly title: string;
  /** "12.0% of the [many] of BME doctors [happened]". */
  readonly many: string;
  readonly one: string;
  readonly happened: string;
  readonly likely: string;
}

const outcome = { many: 'outcomes', one: 'An outcome' } as const;
const attempt = { many: 'attempts', one: 'An attempt' } as const;
const trainingYear = { many: 'training years', one: 'A training year' } as const;
const application = { many: 'applications', one: 'An application' } as const;

export const trainingMeasureWords: Readonly<Record<TrainingMeasure, MeasureWords>> = {
  arcp_unsatisfactory: {
    ...outcome,
    title: 'Unsatisfactory outcomes',
    happened: 'were unsatisfactory',
    likely: 'be unsatisfactory',
  },
  arcp_non_standard: {
    ...outcome,
    title: 'Non-standard outcomes',
    happened: 'were non-standard',
    likely: 'be non-standard',
  },
  arcp_extension: {
    ...outcome,
    title: 'Extension of training, or release from it',
    happened: 'were an extension or release',
    likely: 'be an extension or release',
  },
  arcp_unsatisfactory_trainees: {
    ...trainingYear,
    title: 'Unsatisfactory outcomes, each trainee once a year',
    happened: 'had an unsatisfactory outcome',
    likely: 'have an unsatisfactory outcome',
  },
  arcp_non_standard_trainees: {
    ...trainingYear,
    title: 'Non-standard outcomes, each trainee once a year',
    happened: 'had a non-standard outcome',
    likely: 'have a non-standard outcome',
  },
  arcp_extension_trainees: {
    ...trainingYear,
    title: 'Extension of training, or release from it, each trainee once a year',
    happened: 'had an extension or release',
    likely: 'have an extension or release',
  },
  exam_pass: { ...attempt, title: 'Passed, all attempts', happened: 'were passed', likely: 'be passed' },
  exam_pass_first_attempt: {
    many: 'first attempts',
    one: 'A first attempt',
    title: 'Passed at the first attempt',
    happened: 'were passed',
    likely: 'be passed',
  },
  exam_pass_eventual: {
    many: 'examinations sat',
    one: 'An examination sat',
    title: 'Passed in the end (each person and examination once)',
    happened: 'were passed in the end',
    likely: 'be passed in the end',
  },
  application_longlisted: {
    ...application,
    title: 'Longlisted',
    happened: 'were longlisted',
    likely: 'be longlisted',
  },
  application_shortlisted: {
    ...application,
    title: 'Longlisted or shortlisted',
    happened: 'were longlisted or shortlisted',
    likely: 'be longlisted or shortlisted',
  },
  application_interviewed: {
    ...application,
    title: 'Interviewed',
    happened: 'led to an interview',
    likely: 'lead to an interview',
  },
  application_appointable: {
    ...application,
    title: 'Found appointable',
    happened: 'were found appointable',
    likely: 'be found appointable',
  },
  application_offered: {
    ...application,
    title: 'Offered a post',
    happened: 'led to an offer',
    likely: 'lead to an offer',
  },
  application_accepted: {
    ...application,
    title: 'Accepted the offer',
    happened: 'ended in an accepted offer',
    likely: 'end in an accepted offer',
  },
};

const shortlistedApart: MeasureWords = {
  ...application,
  title: 'Shortlisted',
  happened: 'were shortlisted',
  likely: 'be shortlisted',
};

/** The words of a measure. Shortlisting is called so where longlisting stands beside it; elsewhere a file has one stage for both. */
export const wordsOfMeasure = (measure: TrainingMeasure, isLonglistApart: boolean): MeasureWords =>
  isLonglistApart && measure === 'application_shortlisted' ? shortlistedApart : trainingMeasureWords[measure];

export const placeLabels: Readonly<Record<FigurePlace, string>> = {
  all: 'All',
  UK: 'UK',
  EEA: 'EEA',
  IMG: 'Elsewhere (IMG)',
  not_known: 'Not known',
};

export const trainingSectionWords: Readonly<
  Record<TrainingSection, { readonly title: string; readonly unit: string; readonly missing: string }>
> = {
  arcp: {
    title: 'Annual reviews (ARCP)',
    unit: 'Outcomes are counted, not people. Not assessed, 10.1 and 10.2 are left out.',
    missing: 'No ARCP outcomes are held for these years. Import the workbook of reviews, with the list of trainees.',
  },
  exams: {
    title: 'Examinations',
    unit: 'Attempts are counted, not people.',
    missing: 'No examinations are held for these years. Import the list of attempts, with the list of trainees.',
  },
  applications: {
    title: 'Applications to specialty training',
    unit: 'Applications are counted, not people; each stage is out of all applications. A withdrawn one keeps the stages it reached.',
    missing: 'No applications are held for these years. Import the list of applications with their stages.',
  },
};

/** What is counted of annual reviews, in words. */
export const arcpUnitWords: Readonly<Record<ArcpUnit, { readonly label: string; readonly sentence: string }>> = {
  outcomes: { label: 'Outcomes', sentence: trainingSectionWords.arcp.unit },
  trainees: {
    label: 'Trainees, once a year',
    sentence:
      'Each trainee is counted once a training year, with the worst outcome of that year. Not assessed, 10.1 and 10.2 are left out, and so are outcomes that do not say whose they are.',
  },
};

export const nobodyNamedNote =
  'The outcomes held do not say whose they are, so trainees cannot be counted. Choose outcomes instead.';

/** @example definitionCodes('extension') // "3, 4, 7.3 against 1, 2, 5, 6, 7, 7.1, 7.2, 7.4, 8" */
export const definitionCodes = (definition: ArcpDefinition): string => {
  const { adverse, favourable } = arcpDefinitionRows[definition];
  return `${adverse.join(', ')} against ${favourable.join(', ')}`;
};

export const definitionLabel = (definition: ArcpDefinition): string => {
  return `${arcpDefinitionRows[definition].name}: ${definitionCodes(definition)}`;
};

/** @example windowLabel([2025]) // "Training year 2025 (7 August 2024 to 5 August 2025)" */
export const windowLabel = (years: readonly number[]): string => {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const span = `${longDate(firstWednesdayOfAugust(first - 1))} to ${longDate(lastDayOfTrainingYear(last))}`;
  return years.length === 1
    ? `Training year ${String(last)} (${span})`
    : `Training years ${String(first)} to ${String(last)} together (${span})`;
};

/** Why the public version has no choice of years. */
export const oneSpanSentence = `The public version has one span of training years, the newest ${String(defaultTrainingWindow)} together: two spans could be taken from one another, and small numbers would come out.`;

/** Why several years together do not end with the year that was chosen. */
export const newestYearsSentence =
  'Several training years together are always the newest that are held, whichever year is chosen above: windows that overlap could be taken from one another. Choose 1 year to see the year above by itself.';

/** What a gap on the training page is, and what it is split by. */
export const trainingGapNote =
  'Gaps are in percentage points; a negative gap is worse for BME doctors. Place of qualification is where the primary medical qualification was gained.';

const hiddenWords = 'Hidden to protect people: a number is small, or would give a small one away.';

/** The gap in words, with its interval. */
export const trainingGapSentence = (
  measure: TrainingMeasure,
  sides: { readonly white: GroupFigure; readonly bme: GroupFigure },
  comparison: SidesComparison | null,
  { many, happened }: MeasureWords = trainingMeasureWords[measure],
): string => {
  if (comparison === null) return hiddenWords;
  const { gap, finding } = comparison;
  if (gap.value === null)
    return finding === 'too_few'
      ? `Too few to say: fewer than ten ${many} in one of the groups.`
      : `Nothing to compare: one of the groups has no ${many}.`;
  const lead = `${formatPercent(sides.bme.percent)} of the ${many} of BME doctors and ${formatPercent(sides.white.percent)} of those of White doctors ${happened}: ${gapWords(gap.value, 'worse for BME doctors', 'better for BME doctors')}.`;
  return `${lead} ${rangeSentence({ ...gap, finding, measure: 'percentage_point_gap' })}`.trim();
};

const interval = ({ lower, upper }: { readonly lower: number | null; readonly upper: number | null }): string =>
  `${formatRatio(lower)} to ${upperWords(upper ?? Infinity, formatRatio)}`;

/** "be passed" after "would": "have been passed". */
const inThePast = (likely: string): string =>
  likely
    .replace(/^have /, 'have had ')
    .replace(/^be /, 'have been ')
    .replace(/^lead /, 'have led ')
    .replace(/^end /, 'have ended ');

/** The ratio in words, and what is short at the White rate; null where there is none. */
export const trainingRatioSentence = (
  measure: TrainingMeasure,
  comparison: SidesComparison | null,
  { one, likely, many }: MeasureWords = trainingMeasureWords[measure],
): string | null => {
  if (comparison === null || comparison.gap.value === null) return null;
  const { ratio, shortfall, casesToScreen } = comparison;
  const [above, below] = isHigherWorse(measure) ? ['BME', 'White'] : ['White', 'BME'];
  if (ratio.value === null) return `No ratio: the rate of ${below} doctors is zero.`;
  const lead = likelihoodWords(ratio.value, {
    some: (times) =>
      `${one} of a ${above} doctor was ${times} times as likely to ${likely} as one of a ${below} doctor (${interval(ratio)}).`,
    none: `None of the ${many} of ${above} doctors did, and some of those of ${below} doctors did: a ratio of 0 (${interval(ratio)}).`,
  });
  const direction = isHigherWorse(measure) ? 'fewer' : 'more';
  const short =
    shortfall === null
      ? ''
      : ` At the White rate ${formatPeople(shortfall)} ${direction} ${many} of BME doctors would ${inThePast(likely)}.`;
  const few =
    casesToScreen === null
      ? ''
      : ` On these few cases, ${countInWords(casesToScreen)} ${direction} would bring the ratio inside 0.80 to 1.25.`;
  return `${lead}${short}${few}`;
};

/** Like compared with like, by place of qualification. */
export const stratifiedSentence = (stratified: Stratified | null): string => {
  const lead = 'Compared within UK, EEA and elsewhere';
  if (stratified === null) return `${lead}: hidden, because it is made of counts that are hidden.`;
  const { ratio, finding } = stratified;
  if (ratio.value === null)
    return finding === 'too_few' ? `${lead}: too few to say.` : `${lead}: cannot be worked out from these numbers.`;
  const clause = finding === 'unlikely_chance' || finding === 'not_distinguishable' ? findingClause[finding] : '';
  return `${lead}, the ratio is ${formatRatio(ratio.value)} (${interval(ratio)}), ${clause}.`;
};

/** Unknown ethnicity beside a measure; null where there is none. */
export const trainingUnknownSentence = (
  measure: TrainingMeasure,
  unknown: GroupFigure,
  bounds: UnknownBounds | null,
): string | null => {
  const { many } = trainingMeasureWords[measure];
  if (unknown.of === 0) return null;
  if (unknown.of === null)
    return `Of how many ${many} the ethnic group is unknown is not shown: the number is small, or would give a small one away.`;
  const lead = `The ethnic group is unknown for ${formatCount(unknown.of)} ${many}; they are in no gap.`;
  if (bounds === null || bounds.allWhite === null || bounds.allBme === null) return lead;
  return `${lead} If all were White the gap would be ${formatPoints(bounds.allWhite)} points; if all were BME, ${formatPoints(bounds.allBme)}.`;
};

/** The short tag of a comparison. */
export const trainingTag = (comparison: SidesComparison | null): string =>
  comparison === null ? hiddenTag : findingTag[comparison.finding];

export const trainingHiddenSentence = (isHidden: boolean, threshold: number): string | null =>
  isHidden
    ? `* Hidden: numbers from 1 to ${String(threshold - 1)}, and whatever would give them away, over all measures, definitions and windows of years together.`
    : null;

export const stagesMissingNote = (names: readonly string[]): string =>
  `Some file of these years does not say: ${names.join(', ').toLowerCase()}.`;
export const firstAttemptMissingNote =
  'The files do not number attempts: passing at the first attempt cannot be shown.';
