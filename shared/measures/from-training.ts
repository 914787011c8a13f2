import { definitionLabel, trainingSectionWords, windowLabel } from '../narrative/training/training-words';
import { definitionOfMeasure, sectionOfMeasure } from '../indicators/training/training-measures';
import type { TrainingMeasure, TrainingSection } from '../indicators/training/training-measures';
import type { SidesComparison } from '../indicators/compare-sides';
import type { GroupFigure } from '../indicators/figure';
import { windowYears } from '../reference/training-year';
import type { TrainingWindow } from '../reference/training-year';
import type { TrainingCutReport } from '../report/types/training-cut-report.types';
import type { TrainingReport } from '../report/types/training-report.types';
import type { MeasureRef, RefOf } from './measure-ref';
import { gapFigure, hiddenFound, ratioFigure, sideOf } from './measured-figure';
import type { FoundFigure, MeasuredFigure } from './measured-figure';

type Wanted = { readonly window: TrainingWindow };

/**
 * The public version has one span of years only, and gives that whichever is asked for: a figure of another span may not be shown in it.
 * @param year - the year asked for
 */
const isOtherSpan = (ref: Wanted, report: { readonly year: number; readonly window: TrainingWindow }, year: number) =>
  report.year !== year || report.window !== ref.window;

const wordsOf = (section: TrainingSection, measure: TrainingMeasure | null, ref: Wanted, year: number) => {
  const definition = measure === null ? null : definitionOfMeasure(measure);
  return [
    `${windowLabel(windowYears(year, ref.window))}.`,
    ...(definition === null ? [] : [`${definitionLabel(definition)}.`]),
    trainingSectionWords[section].unit,
  ];
};

interface Pair {
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
  readonly comparison: SidesComparison | null;
}

const gapOf = (ref: MeasureRef, year: number, { white, bme, comparison }: Pair): FoundFigure => ({
  ref,
  year,
  amount: comparison?.gap ?? { value: null, lower: null, upper: null },
  finding: comparison?.finding ?? 'too_few',
  isHidden: comparison === null,
  hasLowNumbers: comparison?.hasLowNumbers ?? false,
  sides: [sideOf('White', white), sideOf('BME', bme)],
});

const sectionOf = (report: TrainingReport, section: TrainingSection) =>
  report.sections.find((one) => one.section === section);

const holds = (report: TrainingReport, section: TrainingSection, year: number): boolean =>
  sectionOf(report, section)?.years.includes(year) === true;

/** The gap between White and BME doctors on one measure, of a report that was asked for with its definition and unit. */
export const measuredTraining = (
  ref: RefOf<'training'>,
  report: TrainingReport,
  year: number,
): MeasuredFigure | null => {
  const section = sectionOfMeasure(ref.measure);
  const row = sectionOf(report, section)
    ?.measures.find(({ measure }) => measure === ref.measure)
    ?.rows.find(({ pmq }) => pmq === ref.place);
  if (row === undefined) return null;
  if (isOtherSpan(ref, report, year)) return gapFigure(hiddenFound(ref, year));
  return gapFigure({
    ...gapOf(ref, year, row),
    definition: wordsOf(section, ref.measure, ref, year),
    holdsYear: holds(report, section, year),
  });
};

/** The ratio within places of qualification. */
export const measuredTrainingAlike = (
  ref: RefOf<'training_alike'>,
  report: TrainingReport,
  year: number,
): MeasuredFigure | null => {
  const section = sectionOfMeasure(ref.measure);
  const found = sectionOf(report, section)?.measures.find(({ measure }) => measure === ref.measure);
  const all = found?.rows[0];
  if (found === undefined || all === undefined) return null;
  if (isOtherSpan(ref, report, year)) return ratioFigure(hiddenFound(ref, year));
  const { stratified } = found;
  return ratioFigure({
    ...gapOf(ref, year, all),
    amount: stratified?.ratio ?? { value: null, lower: null, upper: null },
    finding: stratified?.finding ?? 'too_few',
    isHidden: stratified === null,
    definition: [
      ...wordsOf(section, ref.measure, ref, year),
      'Places of qualification are compared like with like (Mantel–Haenszel).',
    ],
    holdsYear: holds(report, section, year),
  });
};

/** A part of a measure: a specialty, a grade. Null where the data no longer have it, or it is among small parts together. */
export const measuredTrainingPart = (
  ref: RefOf<'training_part'>,
  report: TrainingCutReport,
  { year, holdsYear }: Pick<MeasuredFigure, 'year' | 'holdsYear'>,
): MeasuredFigure | null => {
  const row = report.rows.find(({ part }) => part === ref.part);
  if (row === undefined) return null;
  if (isOtherSpan(ref, report, year)) return gapFigure(hiddenFound(ref, year));
  return gapFigure({ ...gapOf(ref, year, row), definition: report.settings, holdsYear });
};

/** A stage of applications, from the stage before; or the whole way. */
export const measuredStage = (ref: RefOf<'stage'>, report: TrainingReport, year: number): MeasuredFigure | null => {
  const path = report.stages.find(({ pmq }) => pmq === ref.place);
  if (path === undefined) return null;
  const { stage } = ref;
  const isWhole = stage === 'whole_way';
  const at = isWhole ? path.stages.length - 1 : path.stages.findIndex((each) => each.stage === stage);
  const [from, to] = [path.stages[isWhole ? 0 : at - 1], path.stages[at]];
  if (from === undefined || to === undefined) return null;
  if (isOtherSpan(ref, report, year)) return ratioFigure(hiddenFound(ref, year));
  const found = isWhole ? path.overall : (to.step ?? null);
  return ratioFigure({
    ref,
    year,
    amount: found?.ratio ?? { value: null, lower: null, upper: null },
    finding: found?.finding ?? 'too_few',
    isHidden: found === null,
    hasLowNumbers: false,
    sides: [
      sideOf('White', { count: to.white, of: from.white, percent: null }),
      sideOf('BME', { count: to.bme, of: from.bme, percent: null }),
    ],
    definition: wordsOf('applications', null, ref, year),
    holdsYear: holds(report, 'applications', year),
  });
};
