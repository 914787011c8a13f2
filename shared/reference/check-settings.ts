import type { ImportedBenchmark } from './benchmarks';
import { surveyIndicators } from './indicators';
import { comparableViews, isSameFigure, valueProblem } from './own-benchmarks';
import type { OwnBenchmark } from './own-benchmarks';
import type { Settings, Version } from './settings';
import { areInOrder } from './tiers';
import { isDayOfYear, stepOutOfOrder, yearStepLabels, yearSteps } from './year-dates';

/** What is wrong with a setting, and which field says so. */
export interface SettingProblem {
  readonly field: string;
  readonly text: string;
}

/** A paper that anybody may read never hides less than the product's own default does; the restricted one may show all. */
const thresholdLimits: Readonly<Record<Version, { readonly least: number; readonly most: number }>> = {
  restricted: { least: 0, most: 50 },
  public: { least: 5, most: 50 },
};

const years = { first: 2010, last: 2100 } as const;
const longestPath = 30;

const isSettingYear = (year: number): boolean => Number.isInteger(year) && year >= years.first && year <= years.last;

const problem = (field: string, text: string): readonly SettingProblem[] => [{ field, text }];

const thresholdProblem = (version: Version, threshold: number): readonly SettingProblem[] => {
  const { least, most } = thresholdLimits[version];
  const isFine = Number.isInteger(threshold) && threshold >= least && threshold <= most;
  return isFine ? [] : problem(`threshold-${version}`, `Enter a whole number from ${String(least)} to ${String(most)}`);
};

const thresholdProblems = ({ thresholds }: Settings): readonly SettingProblem[] => {
  const own = [
    ...thresholdProblem('restricted', thresholds.restricted),
    ...thresholdProblem('public', thresholds.public),
  ];
  return own.length === 0 && thresholds.public < thresholds.restricted
    ? problem('threshold-public', 'The public version cannot be less strict than the restricted one')
    : own;
};

const yearText = `Enter a year from ${String(years.first)} to ${String(years.last)}`;

const basisProblems = ({ firstSingleYear }: Settings): readonly SettingProblem[] =>
  isSettingYear(firstSingleYear) ? [] : problem('first-single-year', yearText);

const tierProblems = ({ tiers }: Settings): readonly SettingProblem[] =>
  areInOrder(tiers)
    ? []
    : problem(
        'tier-upper',
        'The upper tier must start at a higher band than the middle tier, and each must hold a band',
      );

const pathProblems = ({ modelEmployer: { from, to } }: Settings): readonly SettingProblem[] => {
  if (!isSettingYear(from)) return problem('path-from', yearText);
  if (!isSettingYear(to)) return problem('path-to', yearText);
  if (to <= from) return problem('path-to', 'The last year must come after the first year');
  return to - from > longestPath ? problem('path-to', `The path can run for ${String(longestPath)} years at most`) : [];
};

const questionProblems = ({ surveyQuestions }: Settings): readonly SettingProblem[] =>
  Object.entries(surveyQuestions).flatMap(([year, own]) => {
    const given = surveyIndicators.flatMap((indicator) => {
      const number = own[indicator];
      return number === undefined ? [] : [{ indicator, number, field: `question-${year}-${String(indicator)}` }];
    });
    if (!isSettingYear(Number(year))) return problem(given[0]?.field ?? 'questions', yearText);
    return given.flatMap(({ number, field }) =>
      /^[A-Za-z]{0,3}\d{1,3}[A-Za-z]?(\/[A-Za-z0-9]{1,4}){0,3}$/.test(number)
        ? []
        : problem(field, 'Enter the number of the question, like Q14a or Q14b/c'),
    );
  });

const dateProblems = ({ yearDates }: Settings): readonly SettingProblem[] => {
  const wrong = yearSteps.filter((step) => yearDates[step] !== '' && !isDayOfYear(yearDates[step]));
  if (wrong.length > 0)
    return wrong.map((step) => ({ field: `date-${step}`, text: 'Enter a day and a month, like 31 10' }));
  const late = stepOutOfOrder(yearDates);
  return late === null ? [] : problem(`date-${late}`, `“${yearStepLabels[late]}” cannot come before the step above it`);
};

/** What is wrong with one figure of others, given all other figures that are held. */
export const benchmarkProblem = (figure: OwnBenchmark, others: readonly ImportedBenchmark[]): SettingProblem | null => {
  const say = (field: string, text: string): SettingProblem => ({ field: `benchmark-${field}`, text });
  const value = valueProblem(figure.indicator, figure.value);
  if (!comparableViews[figure.indicator].includes(figure.view)) return say('view', 'Choose a figure of the list');
  if (figure.place.trim() === '') return say('place', 'Enter whose figure it is, like England');
  if (!isSettingYear(figure.year)) return say('year', yearText);
  if (value !== null) return say('value', value);
  if (figure.source.trim() === '')
    return say('source', 'Enter where it was published: a figure is shown with its source');
  return others.some((other) => isSameFigure(other, figure))
    ? say(
        'place',
        `A figure of ${figure.place.trim()} for ${String(figure.year)} is held already: edit or remove that one`,
      )
    : null;
};

const benchmarkProblems = (
  { ownBenchmarks }: Settings,
  imported: readonly ImportedBenchmark[],
): readonly SettingProblem[] =>
  ownBenchmarks.flatMap((figure, at) => benchmarkProblem(figure, [...ownBenchmarks.slice(0, at), ...imported]) ?? []);

/**
 * Everything that is wrong with settings, in the order of the page; nothing where they can be used.
 * @param imported - figures of others that came from files: the same figure cannot be typed in beside them
 */
export const settingProblems = (
  settings: Settings,
  imported: readonly ImportedBenchmark[] = [],
): readonly SettingProblem[] => [
  ...thresholdProblems(settings),
  ...basisProblems(settings),
  ...tierProblems(settings),
  ...pathProblems(settings),
  ...questionProblems(settings),
  ...dateProblems(settings),
  ...benchmarkProblems(settings, imported),
];
