import { bandLabel } from '../reference/bands';
import { surveyIndicators, viewLabels } from '../reference/indicators';
import { isRatio } from '../reference/own-benchmarks';
import type { OwnBenchmark } from '../reference/own-benchmarks';
import type { SettingItem } from '../reference/setting-items';
import { disciplineBasisOf, versions } from '../reference/settings';
import type { CountSource, DisciplineBasis, Settings } from '../reference/settings';
import { leftOutLabels } from '../reference/staff-groups-assignments';
import { surveyQuestion } from '../reference/survey-questions';
import { yearStepLabels, yearSteps } from '../reference/year-dates';
import { formatPoints, formatRatio } from './format';
import { monthNames } from './long-date';
import { versionLabels } from './version-words';

/** One value of the settings in words. `id` tells it from every other, so that two states can be set side by side. */
export interface SettingLine {
  readonly id: string;
  readonly item: SettingItem;
  readonly label: string;
  readonly value: string;
}

const line = (item: SettingItem, name: string, label: string, value: string): SettingLine => ({
  id: `${item}.${name}`,
  item,
  label,
  value,
});

const yesNo = (is: boolean): string => (is ? 'Yes' : 'No');

export const basisLabels: Readonly<Record<DisciplineBasis, string>> = {
  single_year: 'One year',
  two_year_average: 'Average of two years',
};

export const countSourceLabels: Readonly<Record<CountSource, string>> = {
  return: 'The annual return',
  extracts: 'The row-level extracts',
};

export const baselineLabels: Readonly<Record<Settings['modelEmployer']['baseline'], string>> = {
  each_year: 'The BME share of the workforce in the year itself (not fixed)',
  first_year: 'The BME share of the workforce in the first year (fixed)',
};

/** @example dayWords('10-31') // "31 October"; '' is "Not set" */
export const dayWords = (day: string): string => {
  const month = monthNames[Number(day.slice(0, 2)) - 1];
  return month === undefined ? 'Not set' : `${String(Number(day.slice(3)))} ${month}`;
};

const hiding = ({ thresholds, boardShownBelowThreshold }: Settings): readonly SettingLine[] => [
  ...versions.map((version) =>
    line('threshold', version, `${versionLabels[version]} version: threshold`, String(thresholds[version])),
  ),
  ...versions.map((version) =>
    line(
      'board',
      version,
      `${versionLabels[version]} version: board numbers below the threshold are shown`,
      yesNo(boardShownBelowThreshold[version]),
    ),
  ),
];

const counting = ({ preferredSource, countedAssignments }: Settings): readonly SettingLine[] => [
  line('source', 'preferred', 'Figures of a year that has both come from', countSourceLabels[preferredSource]),
  line(
    'counted',
    'assignments',
    'Counted in the workforce besides',
    countedAssignments.length === 0 ? 'Nobody' : countedAssignments.map((kind) => leftOutLabels[kind]).join('; '),
  ),
];

const keysOf = (one: object, other: object): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();

const basis = (settings: Settings, beside: Settings): readonly SettingLine[] => [
  line('basis', 'first', 'Indicator 3: first year counted by one year', String(settings.firstSingleYear)),
  ...keysOf(settings.disciplineBasis, beside.disciplineBasis).map((year) =>
    line(
      'basis',
      year,
      `Indicator 3, ${year}: cases counted over`,
      basisLabels[disciplineBasisOf(Number(year), settings)],
    ),
  ),
];

const progression = ({ tiers, modelEmployer }: Settings): readonly SettingLine[] => [
  line('tiers', 'middle', 'The middle tier starts at', bandLabel(tiers.middleFrom)),
  line('tiers', 'upper', 'The upper tier starts at', bandLabel(tiers.upperFrom)),
  line('tiers', 'vsm', 'Very senior managers are in the upper tier', yesNo(tiers.isVsmUpper)),
  line('path', 'from', 'Model Employer path: first year', String(modelEmployer.from)),
  line('path', 'to', 'Model Employer path: last year', String(modelEmployer.to)),
  line('path', 'baseline', 'Model Employer path: targets are made of', baselineLabels[modelEmployer.baseline]),
];

const questions = (settings: Settings, beside: Settings): readonly SettingLine[] =>
  keysOf(settings.surveyQuestions, beside.surveyQuestions).flatMap((year) =>
    surveyIndicators
      .filter((of) => [settings, beside].some(({ surveyQuestions }) => surveyQuestions[year]?.[of] !== undefined))
      .map((of) =>
        line(
          'question',
          `${year}.${String(of)}`,
          `Staff survey ${year}: question of indicator ${String(of)}`,
          surveyQuestion(of, Number(year), settings.surveyQuestions) ?? 'Not known',
        ),
      ),
  );

const dates = ({ yearDates }: Settings): readonly SettingLine[] =>
  yearSteps.map((step) => line('date', step, yearStepLabels[step], dayWords(yearDates[step])));

const nameOf = ({ indicator, view, place, year }: OwnBenchmark): string =>
  `${String(indicator)}.${view}.${String(year)}.${place.trim().toLowerCase()}`;

/** @example benchmarkTitle(…) // "Indicator 2, all: England, 2024" */
export const benchmarkTitle = ({ indicator, view, place, year }: OwnBenchmark): string =>
  `Indicator ${String(indicator)}, ${viewLabels[view].toLowerCase()}: ${place}, ${String(year)}`;

const benchmarkValue = ({ indicator, value, source, isNational }: OwnBenchmark): string =>
  `${isRatio(indicator) ? formatRatio(value) : formatPoints(value)}, ${isNational ? 'national' : 'another organisation'} (${source})`;

const benchmarks = ({ ownBenchmarks }: Settings, beside: Settings): readonly SettingLine[] => {
  const all = new Map([...beside.ownBenchmarks, ...ownBenchmarks].map((figure) => [nameOf(figure), figure]));
  return [...all].map(([name, figure]) => {
    const own = ownBenchmarks.find((one) => nameOf(one) === name);
    return line('benchmark', name, benchmarkTitle(figure), own === undefined ? 'None' : benchmarkValue(own));
  });
};

const keeper = ({ registerKeeper: { role, contact } }: Settings): readonly SettingLine[] => [
  line('keeper', 'role', 'Keeper of the register', role.trim() === '' ? 'Not named' : role.trim()),
  line('keeper', 'contact', 'How to reach the keeper', contact.trim() === '' ? 'Not said' : contact.trim()),
];

const copies = ({ remembersCopies }: Settings): readonly SettingLine[] => [
  line('copies', 'remembered', 'Copied tables and pictures are remembered', yesNo(remembersCopies)),
];

/**
 * Every setting in words, one value a line. What either of two states names by itself (a year, a question, a figure) has a line in both.
 * @param beside - the state it will be compared with
 */
export const settingLines = (settings: Settings, beside: Settings): readonly SettingLine[] => [
  ...hiding(settings),
  ...counting(settings),
  ...basis(settings, beside),
  ...progression(settings),
  ...questions(settings, beside),
  ...dates(settings),
  ...benchmarks(settings, beside),
  ...keeper(settings),
  ...copies(settings),
];

/** One value that changed, in words. */
export interface ChangedLine {
  readonly item: SettingItem;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What differs between two states, in the order of the page.
 * @example changedLines(before, after) // [{ item: 'threshold', label: 'Public version: threshold', from: '10', to: '11' }]
 */
export const changedLines = (before: Settings, after: Settings): readonly ChangedLine[] => {
  const was = new Map(settingLines(before, after).map(({ id, value }) => [id, value]));
  return settingLines(after, before).flatMap(({ id, item, label, value }) => {
    const from = was.get(id);
    return from === undefined || from === value ? [] : [{ item, label, from, to: value }];
  });
};
