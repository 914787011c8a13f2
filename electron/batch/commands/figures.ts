import { expertsReport } from '../../data/services/reports/experts-service';
import type { Benchmark } from '../../../shared/reference/benchmarks';
import type { Cut } from '../../../shared/reference/cuts';
import { ethnicGroups } from '../../../shared/reference/groups';
import type { IndicatorReport, OtherCount, YearReport } from '../../../shared/report/types/year-report.types';
import { breakdownReport } from '../../data/services/reports/breakdown-service';
import { yearReport } from '../../data/services/reports/report-service';
import { lockOf } from '../../data/services/year/locked-years';
import type { ReadableDb } from '../../data/connection';
import type { OpenedServices } from '../../data/open-services';
import { breakdownJson } from '../breakdown-json';
import { byOption, cutIndicatorOption, cutViewOption, withinOption } from '../cut-options';
import { expertsJson } from '../experts-json';
import { figureJson } from '../figure-json';
import { journeysJson } from '../journeys-json';
import { hiddenMark } from '../hidden-mark';
import { progressionJson } from '../progression-json';
import {
  badArguments,
  definitionOption,
  textOption,
  unitOption,
  versionOption,
  windowOption,
  yearOption,
} from '../arguments';
import type { TrainingReport } from '../../../shared/report/types/training-report.types';
import { progressionReport } from '../../data/services/reports/progression-service';
import { journeysReport } from '../../data/services/reports/journeys-service';
import { trainingReport } from '../../data/services/reports/training-service';
import type { BatchArguments } from '../arguments';
import { byTrainingOption, trainingCutsCommand } from './training-cuts';
import type { LockedYear } from '../../../shared/year/year-lock.types';
import { done } from '../outcome';
import type { Outcome } from '../outcome';

const benchmarkJson = ({ place, value, year, source }: Benchmark) => ({ place, value, year, source });

const otherCountsJson = (other: OtherCount) =>
  ethnicGroups
    .filter((group) => other[group].count !== null || other[group].isHidden)
    .map((group) => ({
      measure: other.measure,
      stage: other.stage,
      group,
      count: other[group].count,
      of: other[group].of,
      ...hiddenMark(other[group].isHidden),
    }));

const indicatorJson = ({ indicator, view, figure, words, benchmark, peers, change }: IndicatorReport) => ({
  indicator,
  view,
  ...figureJson(figure),
  sentence: words.sentence,
  smallNumbers: words.smallNumbers,
  change: change === null ? null : { from: change.from, verdict: change.verdict },
  national: benchmark === null ? null : { value: benchmark.value, year: benchmark.year, source: benchmark.source },
  peers: peers.map(benchmarkJson),
  ...hiddenMark(figure.isHidden),
});

/** The report object as plain data: the very numbers and sentences of the screens and documents. */
const figuresJson = (report: YearReport) => ({
  year: report.year,
  version: report.version,
  organisation: report.organisation,
  threshold: report.threshold,
  workforce: {
    white: report.workforce.white.count,
    bme: report.workforce.bme.count,
    unknown: report.workforce.unknown.count,
    ...hiddenMark(
      report.workforce.white.isHidden || report.workforce.bme.isHidden || report.workforce.unknown.isHidden,
    ),
  },
  bands: report.bands.map(({ section, band, figure }) => ({
    section,
    band,
    white: figure.white.count,
    bme: figure.bme.count,
    unknown: figure.unknown.count,
    ...hiddenMark(figure.isHidden),
  })),
  indicators: report.indicators.map(indicatorJson),
  otherCounts: report.otherCounts.flatMap(otherCountsJson),
  missing: report.missing,
});

/** Which lock the figures are of; null where they are counted from the data held now. */
const lockedJson = (lock: LockedYear | null) =>
  lock === null
    ? null
    : { number: lock.number, kind: lock.kind, at: lock.at, by: lock.role, fingerprint: lock.figuresHash };

/** What the counts of medical education are of, as printed beside them on the screen. */
const trainingSettingsJson = ({ windowLabel, definition, definitionLabel, unit, unitLabel }: TrainingReport) => ({
  window: windowLabel,
  definition,
  definitionLabel,
  unit,
  unitLabel,
});

/** Counts of medical education, one object a measure, group and place of qualification. */
const trainingJson = ({ sections }: TrainingReport) =>
  sections.flatMap(({ measures }) =>
    measures.flatMap(({ measure, rows }) =>
      ethnicGroups.flatMap((group) =>
        rows.map((row) => {
          const { count, of, isHidden } = row[group];
          return { measure, group, pmq: row.pmq, count, of, ...hiddenMark(isHidden) };
        }),
      ),
    ),
  );

/** `figures --by`: one indicator by its cuts, always from the extracts. */
const breakdownCommand = (batch: BatchArguments, by: readonly Cut[], db: ReadableDb): Outcome => {
  const wanted = {
    indicator: cutIndicatorOption(batch),
    view: cutViewOption(batch),
    year: yearOption(batch),
    version: versionOption(batch),
    filter: withinOption(batch),
  };
  return done({ breakdown: breakdownJson(breakdownReport(db, wanted), by) });
};

export const figuresCommand = (batch: BatchArguments, { context }: OpenedServices): Outcome => {
  const source = textOption(batch, 'source');
  if (source !== null && source !== 'return' && source !== 'extracts')
    throw badArguments('--source is return or extracts');
  const year = yearOption(batch);
  const version = versionOption(batch);
  const by = byOption(batch);
  if (by !== null) return breakdownCommand(batch, by, context.db);
  const trainingCut = byTrainingOption(batch);
  if (trainingCut !== null) return trainingCutsCommand(batch, trainingCut, context.db);
  const report = yearReport(context.db, year, version, source);
  const wanted = {
    year,
    version,
    window: windowOption(batch),
    definition: definitionOption(batch),
    unit: unitOption(batch),
  };
  const training = trainingReport(context.db, wanted);
  return done({
    ...figuresJson(report),
    locked: source === null ? lockedJson(lockOf(context.db, report.year)) : null,
    ...expertsJson(expertsReport(context.db, report.year, version)),
    progression: progressionJson(progressionReport(context.db, report.year, version, source)),
    ...journeysJson(journeysReport(context.db, report.year, version)),
    trainingSettings: trainingSettingsJson(training),
    training: trainingJson(training),
  });
};
