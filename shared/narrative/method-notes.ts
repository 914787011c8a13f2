import { screenRange } from '../reference/indicators';
import type { CountSource } from '../indicators/counts';
import { leftOutLabels } from '../reference/staff-groups-assignments';
import type { LeftOutKind } from '../reference/staff-groups-assignments';
import type { YearReport } from '../report/types/year-report.types';
import { formatRatio } from './format';
import { thresholdSentence } from './version-words';

export interface MethodNote {
  readonly title: string;
  readonly sentences: readonly string[];
}

const sources: Readonly<Record<CountSource, string>> = {
  return: 'The counts are those of the trust’s annual Workforce Race Equality Standard return.',
  extracts: 'The counts were made from row-level extracts of the trust’s own systems.',
};

/** Said wherever it changes the figures: the standard leaves these people out. */
const countedSentence = (counted: readonly LeftOutKind[]): readonly string[] =>
  counted.length === 0
    ? []
    : [
        `By the trust’s own settings these are counted in the workforce, which the standard leaves out: ${counted.map((kind) => leftOutLabels[kind].toLowerCase()).join('; ')}.`,
      ];

const people = (report: YearReport): MethodNote => ({
  title: 'Who is counted',
  sentences: [
    sources[report.source],
    ...countedSentence(report.countedAssignments),
    `Staff are counted by headcount on 31 March ${String(report.year)}. Events are counted over the twelve months before it. Survey answers come from the staff survey of the autumn before it.`,
    'Staff are placed in three groups: White, black and minority ethnic (BME), and unknown. Ratios leave the unknown group out and it is always shown beside them. Shares of a band, the board or the workforce keep it in the total.',
  ],
});

const ratios: MethodNote = {
  title: 'Relative likelihood (indicators 2, 3 and 4)',
  sentences: [
    'A relative likelihood says how many times as likely one group is as the other. 1.00 means both are equally likely.',
    'Indicators 2 and 4 divide the White rate by the BME rate. Indicator 3 divides the BME rate by the White rate. In all three a figure above 1.00 is worse for BME staff.',
    'Every ratio is worked out from the counts, never from rounded rates.',
  ],
};

const gaps: MethodNote = {
  title: 'Gaps in percentage points (indicators 1 and 5 to 9)',
  sentences: [
    'A gap is one percentage taken from another. 0.0 means there is no difference.',
    'Every gap is turned the same way round: a negative gap is worse for BME staff.',
  ],
};

const chance: MethodNote = {
  title: 'How sure the figures are',
  sentences: [
    'Each figure has a 95% interval: the range in which the true figure could plausibly lie. Few people give a wide range.',
    '“Unlikely to be chance” means that the interval leaves out parity (1.00 for a ratio, 0 for a gap).',
    '“Not distinguishable from chance” means that the interval includes parity. That is not evidence of fairness.',
    '“Too few to say” means that a group has fewer than 10 people, and no rate is given. Groups of 10 to 29 are marked as low numbers.',
    'A year is said to be better or worse than the one before only when the two intervals support it.',
  ],
};

const screen: MethodNote = {
  title: 'The 0.80 to 1.25 range',
  sentences: [
    `A ratio from ${formatRatio(screenRange.lower)} to ${formatRatio(screenRange.upper)} passes a screen, often called the four-fifths rule. It is judged on the ratio before rounding.`,
    'The screen helps to decide where to look first. It is not a test of significance and it is not a rule of law.',
  ],
};

const limits: MethodNote = {
  title: 'What the figures cannot say',
  sentences: [
    'A gap describes an outcome. By itself it does not show a cause.',
    'The figures are not adjusted for grade, profession, age, length of service or anything else.',
  ],
};

const disclosure = (report: YearReport): MethodNote => ({
  title: 'Protecting people in small groups',
  sentences: [
    thresholdSentence(report.version, report.threshold),
    'A number that would give a hidden one back is hidden too: the rest of a total, a rate, a ratio, a gap or an interval. A zero may be shown.',
    'Board members are named in public, so board counts below the threshold may be shown where the trust’s settings allow it.',
  ],
});

/** The method in plain English, the same in every document. */
export const methodNotes = (report: YearReport): readonly MethodNote[] => [
  people(report),
  ratios,
  gaps,
  chance,
  screen,
  limits,
  disclosure(report),
];
