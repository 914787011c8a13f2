import { discloseSpans } from '../../disclosure/figures/disclose-span';
import type { DisclosedFigure } from '../../disclosure/figures/disclose-training';
import { policyOf } from '../../disclosure/figures/policy';
import type { GroupFigure, UnknownBounds } from '../../indicators/figure';
import { groupFigure } from '../../indicators/group-figure';
import { compareTraining, gapBounds, oddsOf, stratify } from '../../indicators/training/compare-training';
import type { Stratified } from '../../indicators/training/compare-training';
import type { Sides } from '../../indicators/sides';
import type { TrainingCounts } from '../../indicators/training/training-counts';
import type { CountSplit } from '../../indicators/training/training-spans';
import { places } from '../../indicators/training/training-counts';
import type { FigurePlace } from '../../indicators/training/training-figures';
import {
  measureOfArcp,
  sectionOfMeasure,
  trainingMeasures,
  trainingSections,
} from '../../indicators/training/training-measures';
import type { TrainingMeasure, TrainingSection } from '../../indicators/training/training-measures';
import {
  arcpUnitWords,
  definitionLabel,
  firstAttemptMissingNote,
  nobodyNamedNote,
  stagesMissingNote,
  stratifiedSentence,
  trainingGapSentence,
  trainingHiddenSentence,
  trainingMeasureWords,
  trainingRatioSentence,
  trainingSectionWords,
  trainingTag,
  trainingUnknownSentence,
  windowLabel,
  wordsOfMeasure,
} from '../../narrative/training/training-words';
import { nationalExamSentence, oddsSentence, twoStoriesSentence } from '../../narrative/training/training-detail-words';
import { thresholdSentence } from '../../narrative/version-words';
import type { ArcpDefinition, ArcpUnit } from '../../reference/outcomes-arcp';
import type { EthnicGroup } from '../../reference/groups';
import type { Settings, Version } from '../../reference/settings';
import { windowYears } from '../../reference/training-year';
import type { TrainingWindow } from '../../reference/training-year';
import { buildReasonsReport } from './build-reasons-report';
import { buildStagesReport } from './build-stages-report';
import type {
  TrainingMeasureReport,
  TrainingReport,
  TrainingRowReport,
  TrainingSectionReport,
} from '../types/training-report.types';

export interface TrainingInput {
  readonly organisation: string;
  readonly counts: TrainingCounts;
  /** How the newest years are divided to come to this span; left out, the span stands by itself. */
  readonly splits?: readonly CountSplit[];
  readonly year: number;
  readonly window: TrainingWindow;
  readonly definition: ArcpDefinition;
  readonly unit: ArcpUnit;
  readonly version: Version;
  readonly settings: Settings;
}

type Find = (group: EthnicGroup, pmq: FigurePlace) => DisclosedFigure;

const finder =
  (figures: readonly DisclosedFigure[], measure: TrainingMeasure): Find =>
  (group, pmq) => {
    const found = figures.find((each) => each.measure === measure && each.group === group && each.pmq === pmq);
    if (found === undefined) throw new RangeError(`There is no ${measure} of ${group}, ${pmq}.`);
    return found;
  };

const toGroup = ({ count, of, isHidden }: DisclosedFigure): GroupFigure => ({ ...groupFigure(count, of), isHidden });

/** Both groups of a place, where both may be shown in full. */
const sidesOf = (find: Find, pmq: FigurePlace): Sides | null => {
  const white = find('white', pmq);
  const bme = find('bme', pmq);
  if (white.count === null || white.of === null || bme.count === null || bme.of === null) return null;
  return { white: { count: white.count, of: white.of }, bme: { count: bme.count, of: bme.of } };
};

const rowOf = (measure: TrainingMeasure, find: Find, pmq: FigurePlace): TrainingRowReport => {
  const sides = sidesOf(find, pmq);
  const comparison = sides === null ? null : compareTraining(measure, sides);
  return {
    pmq,
    white: toGroup(find('white', pmq)),
    bme: toGroup(find('bme', pmq)),
    unknown: toGroup(find('unknown', pmq)),
    comparison,
    tag: trainingTag(comparison),
  };
};

/** Made of all three places, or of none. */
const stratifiedOf = (measure: TrainingMeasure, find: Find): Stratified | null => {
  const strata = (['UK', 'EEA', 'IMG'] as const).map((pmq) => sidesOf(find, pmq));
  const shown = strata.filter((sides) => sides !== null);
  return shown.length < strata.length ? null : stratify(measure, shown);
};

/** How far the unknown could move the gap, where their counts may be shown too. */
const boundsOf = (measure: TrainingMeasure, find: Find): UnknownBounds | null => {
  const sides = sidesOf(find, 'all');
  const { count, of } = find('unknown', 'all');
  return sides === null || count === null || of === null ? null : gapBounds(measure, sides, { count, of });
};

const isLonglistApart = (figures: readonly DisclosedFigure[]): boolean =>
  figures.some(({ measure }) => measure === 'application_longlisted');

const isEmpty = ({ white, bme, unknown }: TrainingRowReport): boolean =>
  white.of === 0 && bme.of === 0 && unknown.of === 0;

const measureReport = (
  measure: TrainingMeasure,
  figures: readonly DisclosedFigure[],
  threshold: number,
): TrainingMeasureReport => {
  const words = wordsOfMeasure(measure, isLonglistApart(figures));
  const find = finder(figures, measure);
  const all = rowOf(measure, find, 'all');
  const byPlace = places.map((place) => rowOf(measure, find, place));
  const rows = [all, ...byPlace.filter((row) => row.pmq !== 'not_known' || !isEmpty(row))];
  const stratified = stratifiedOf(measure, find);
  const sides = sidesOf(find, 'all');
  const isHidden = rows.some(({ white, bme, unknown }) => white.isHidden || bme.isHidden || unknown.isHidden);
  return {
    measure,
    title: words.title,
    rows,
    stratified,
    sentence: trainingGapSentence(measure, all, all.comparison, words),
    ratioSentence: trainingRatioSentence(measure, all.comparison, words),
    stratifiedSentence: stratifiedSentence(stratified),
    unknownSentence: trainingUnknownSentence(measure, all.unknown, boundsOf(measure, find)),
    twoStoriesSentence: twoStoriesSentence(all.comparison, stratified),
    oddsSentence: oddsSentence(measure, sides === null ? null : oddsOf(measure, sides)),
    hiddenSentence: trainingHiddenSentence(isHidden, threshold),
  };
};

const notesOf = (section: TrainingSection, shown: readonly TrainingMeasure[]): readonly string[] => {
  if (shown.length === 0) return [trainingSectionWords[section].missing];
  if (section === 'exams')
    return [...(shown.includes('exam_pass_first_attempt') ? [] : [firstAttemptMissingNote]), nationalExamSentence()];
  const absent = trainingMeasures.filter(
    (measure) =>
      section === 'applications' &&
      sectionOfMeasure(measure) === section &&
      measure !== 'application_longlisted' &&
      !shown.includes(measure),
  );
  return absent.length === 0 ? [] : [stagesMissingNote(absent.map((measure) => trainingMeasureWords[measure].title))];
};

/** Counts → disclosure → figures of what may be shown → words: the one result object of medical education. */
export const buildTrainingReport = (input: TrainingInput): TrainingReport => {
  const { counts, splits = [], year, window, definition, unit, version, settings } = input;
  const policy = policyOf(version, settings);
  const spans = discloseSpans({ counts, splits }, policy);
  const figures = spans.at(-1) ?? [];
  const held = new Set(figures.map(({ measure }) => measure));
  const isShown = (measure: TrainingMeasure): boolean =>
    held.has(measure) && (sectionOfMeasure(measure) !== 'arcp' || measure === measureOfArcp(definition, unit));
  const sectionReport = (section: TrainingSection): TrainingSectionReport => {
    const shown = trainingMeasures.filter((measure) => sectionOfMeasure(measure) === section && isShown(measure));
    const { title, unit: eventUnit } = trainingSectionWords[section];
    return {
      section,
      title,
      unit: section === 'arcp' ? arcpUnitWords[unit].sentence : eventUnit,
      years: counts.years[section],
      measures: shown.map((measure) => measureReport(measure, figures, policy.threshold)),
      notes:
        section === 'arcp' && counts.arcp.length > 0 && shown.length === 0
          ? [nobodyNamedNote]
          : notesOf(section, shown),
    };
  };
  return {
    organisation: input.organisation,
    year,
    window,
    windowLabel: windowLabel(windowYears(year, window)),
    definition,
    definitionLabel: definitionLabel(definition),
    unit,
    unitLabel: arcpUnitWords[unit].label,
    version,
    threshold: policy.threshold,
    thresholdSentence: thresholdSentence(version, policy.threshold),
    sections: trainingSections.map(sectionReport),
    reasons: buildReasonsReport({ counts, splits }, spans, policy),
    stages: buildStagesReport(figures),
  };
};
