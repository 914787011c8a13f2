import { disparitySteps } from '../indicators/progression/disparity';
import type { ProgressionReport } from '../report/types/progression-report.types';
import type { RefOf } from './measure-ref';
import { allPathBands } from './measure-ref';
import { peopleFigure, ratioFigure, sideOf } from './measured-figure';
import type { MeasuredFigure } from './measured-figure';

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** A race disparity ratio of the report's year. The sides are the headcounts of the two tiers. */
export const measuredDisparity = (ref: RefOf<'disparity'>, report: ProgressionReport): MeasuredFigure | null => {
  const year = report.views.find(({ view }) => view === ref.view)?.disparity.find((one) => one.year === report.year);
  const ratio = year?.ratios.find(({ step }) => step === ref.step);
  const way = disparitySteps.find(({ step }) => step === ref.step);
  if (year === undefined || ratio === undefined || way === undefined) return null;
  const sides = year.tiers
    .filter(({ tier }) => tier === way.from || tier === way.to)
    .flatMap(({ label, white, bme }) => [
      sideOf(`White, ${lowerFirst(label)}`, { count: white.count, of: null, percent: null }),
      sideOf(`BME, ${lowerFirst(label)}`, { count: bme.count, of: null, percent: null }),
    ]);
  return ratioFigure({
    ref,
    year: report.year,
    amount: ratio,
    finding: ratio.finding,
    isHidden: ratio.isHidden,
    hasLowNumbers: ratio.hasLowNumbers,
    sides,
    definition: [`${ratio.label}.`],
    // Where a tier ends is a setting: with other tiers it is another ratio.
    basis: ratio.label,
  });
};

/** The BME staff missing in a band on the Model Employer path; a count of everybody, without a range. */
export const measuredPath = (ref: RefOf<'model_employer'>, report: ProgressionReport): MeasuredFigure | null => {
  const { path } = report;
  const band = path?.bands.find((one) => (one.band ?? allPathBands) === ref.band);
  if (path === null || band === undefined) return null;
  return peopleFigure({
    ref,
    year: report.year,
    amount: { value: band.gap, lower: null, upper: null },
    finding: 'not_calculable',
    isHidden: band.isHidden,
    hasLowNumbers: false,
    sides: [sideOf('BME', band.bme), sideOf('BME, workforce of the target', path.targetBme)],
    definition: ['BME staff the band is short of at the BME share of the whole workforce.', path.baselineSentence],
    // Whose share the target is of is a setting.
    basis: `target of ${path.baselineYear === null ? 'each year' : String(path.baselineYear)}`,
  });
};
