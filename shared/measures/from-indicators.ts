import type { IndicatorFigure } from '../indicators/figure';
import { partLabel } from '../narrative/breakdown/cut-words';
import { disciplineBasisOf } from '../reference/settings';
import type { Settings } from '../reference/settings';
import type { BreakdownReport } from '../report/types/breakdown-report.types';
import type { YearReport } from '../report/types/year-report.types';
import type { MeasureRef, RefOf } from './measure-ref';
import { gapFigure, ratioFigure, sideOf } from './measured-figure';
import type { MeasuredFigure, MeasuredSide } from './measured-figure';

/** A figure may be hidden for its unknown group alone; then what is said about the figure itself still stands. */
const isValueHidden = (figure: IndicatorFigure): boolean => {
  const { value, finding, white, bme, workforceBme, isHidden } = figure;
  const hasHiddenGroup = white.isHidden || bme.isHidden || workforceBme?.isHidden === true;
  const isNamed = finding === 'too_few' || finding === 'not_calculable';
  return isHidden && value === null && (hasHiddenGroup || !isNamed);
};

/** The settings a count depends on: the years of indicator 3 and, for the trust's own files, which assignments count besides the usual ones. */
const basisOf = ({ indicator, year, source }: IndicatorFigure, settings: Settings): string => {
  const isOwn = source === 'extracts';
  const years = isOwn ? 'single_year' : disciplineBasisOf(year, settings);
  return [...(indicator === 3 ? [years] : []), ...(isOwn ? [...settings.countedAssignments].sort() : [])].join(', ');
};

const sidesOf = ({ white, bme, workforceBme }: IndicatorFigure, group: string): readonly MeasuredSide[] => [
  sideOf('White', white),
  sideOf(group, bme),
  ...(workforceBme === null ? [] : [sideOf('BME, whole workforce', workforceBme)]),
];

/** @param group - "BME", or the one ethnic group that is compared */
const fromFigure = (ref: MeasureRef, figure: IndicatorFigure, settings: Settings, group: string): MeasuredFigure => {
  const found = {
    ref,
    year: figure.year,
    amount: figure,
    finding: figure.finding,
    isHidden: isValueHidden(figure),
    hasLowNumbers: figure.hasLowNumbers,
    sides: sidesOf(figure, group),
    basis: basisOf(figure, settings),
  };
  return figure.measure === 'relative_likelihood' ? ratioFigure(found) : gapFigure(found);
};

/** An indicator of a year report; null where the year has no figure of it. */
export const measuredIndicator = (
  ref: RefOf<'indicator'>,
  report: YearReport,
  settings: Settings,
): MeasuredFigure | null => {
  const found = report.indicators.find((one) => one.indicator === ref.indicator && one.view === ref.view);
  return found === undefined ? null : fromFigure(ref, found.figure, settings, 'BME');
};

/** A band of a year report. */
export const measuredBand = (ref: RefOf<'band'>, report: YearReport, settings: Settings): MeasuredFigure | null => {
  const found = report.bands.find(({ section, band }) => section === ref.section && band === ref.band);
  return found === undefined ? null : fromFigure(ref, found.figure, settings, 'BME');
};

const isEthnic = (cut: RefOf<'part'>['cut']): boolean => cut === 'five_groups' || cut === 'sixteen_groups';

/**
 * A part of a breakdown that was asked for with the filter of the name. Null where the data no longer have the part, or do not have the view:
 * without international recruitment a year may only have that of all.
 */
export const measuredPart = (
  ref: RefOf<'part'>,
  report: BreakdownReport,
  settings: Settings,
): MeasuredFigure | null => {
  if (ref.indicator !== 1 && report.view !== ref.view) return null;
  const row = report.breakdowns.find(({ cut }) => cut === ref.cut)?.rows.find(({ part }) => part === ref.part);
  if (row === undefined) return null;
  return fromFigure(ref, row.figure, settings, isEthnic(ref.cut) ? partLabel(ref.cut, ref.part) : 'BME');
};
