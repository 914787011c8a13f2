import { figuresPicture } from './figure-line';
import { isStar } from './report-rows';
import { formatCountOf } from '../narrative/group-words';
import { viewLabels } from '../reference/indicators';
import type { GroupFigure, IndicatorFigure } from '../indicators/figure';
import type { Measure } from '../reference/indicators';
import type { PathStep, RecruitmentPathReport } from '../report/specials/specials.types';
import type { IndicatorReport, YearReport } from '../report/types/year-report.types';
import type { LineFigure } from './figure-line';
import type { Scene } from './scene';

/** One line of a small table of figures. */
export interface SpecialLine extends LineFigure {
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
  readonly isAdverse: boolean | null;
  readonly hasLowNumbers: boolean;
  readonly shortfall: number | null;
}

/** A few figures of one kind beneath one another: the table on the page and the picture are made of the same. */
export interface SpecialForest {
  readonly caption: string;
  /** Heading of the first column. */
  readonly of: string;
  readonly measure: Measure;
  readonly lines: readonly SpecialLine[];
  /** Heading of the people short: "More BME appointments". */
  readonly short: string;
}

const lineOfFigure = (label: string, figure: IndicatorFigure, tag: string): SpecialLine => ({
  label,
  white: figure.white,
  bme: figure.bme,
  value: figure.value,
  lower: figure.lower,
  upper: figure.upper,
  finding: figure.finding,
  isAdverse: figure.isAdverse,
  hasLowNumbers: figure.hasLowNumbers,
  shortfall: figure.shortfall,
  tag,
  isHidden: isStar(figure),
});

/** A step has no finding only where a number behind it may not be shown. */
const lineOfStep = (label: string, step: PathStep, isWhole = false): SpecialLine => ({
  ...step,
  label,
  isHidden: step.finding === null,
  isWhole,
});

const viewNames = { all: 'All recruitment', without_international: 'Without international recruitment' } as const;

/** Indicator 2 in both its views; where the return gives only one, the recruitment file is asked for both. Null where there is one only. */
export const recruitmentViews = (report: YearReport): SpecialForest | null => {
  const isOfReturn = report.source === 'return';
  const own = report.indicators
    .filter(({ indicator }) => indicator === 2)
    .map(({ view, figure, words }) => {
      const label = view === 'without_international' ? viewNames[view] : viewNames.all;
      return lineOfFigure(isOfReturn ? `${label} (return)` : label, figure, words.tag);
    });
  const ofFile = report.specials.recruitmentPaths.map((path) =>
    lineOfStep(`${path.label} (recruitment file)`, path.fromShortlisting),
  );
  const lines = own.length > 1 ? own : [...own, ...ofFile];
  if (lines.length < 2) return null;
  return {
    caption: 'With and without international recruitment',
    of: 'Appointed from shortlisting',
    measure: 'relative_likelihood',
    lines,
    short: 'More BME appointments',
  };
};

/** The ratio at each step from application to appointment; null where no step can be shown. */
export const recruitmentSteps = ({ label, steps, whole }: RecruitmentPathReport): SpecialForest | null =>
  steps.length === 0
    ? null
    : {
        caption: `The ratio at each step: ${label.toLowerCase()}`,
        of: 'Step',
        measure: 'relative_likelihood',
        lines: [
          ...steps.map((step) => lineOfStep(step.label, step)),
          ...(whole === null ? [] : [lineOfStep(`${whole.label}, the whole path`, whole, true)]),
        ],
        short: 'More BME applicants',
      };

/** One year beside several years together; null where no years can be added up. */
export const pooledYears = ({ specials }: YearReport, shown: IndicatorReport): SpecialForest | null => {
  const pools = specials.pooling?.pools ?? [];
  if (pools.length === 0) return null;
  return {
    caption: 'One year and several years together',
    of: 'Years',
    measure: 'relative_likelihood',
    lines: [
      lineOfFigure(`One year, ${String(shown.figure.year)}`, shown.figure, shown.words.tag),
      ...pools.map(({ label, figure, words }) => lineOfFigure(label, figure, words.tag)),
    ],
    short: 'Fewer BME cases',
  };
};

/** The whole board, voting and executive members; null where no board is held. */
export const boardSets = (report: YearReport): SpecialForest | null => {
  const sets = report.indicators.filter(({ indicator }) => indicator === 9);
  if (sets.length === 0) return null;
  return {
    caption: 'Whole board, voting and executive members',
    of: 'Set',
    measure: 'percentage_point_gap',
    lines: sets.map(({ view, figure, words }) => lineOfFigure(viewLabels[view], figure, words.tag)),
    short: 'More BME members',
  };
};

/** The same lines as a picture, the counts of both groups beside each name. */
export const specialPicture = ({ of, measure, lines }: SpecialForest, title: string): Scene =>
  figuresPicture({
    title,
    nameHeading: of,
    measure,
    figures: lines.map((line) => ({
      ...line,
      label: `${line.label}: White ${formatCountOf(line.white)}, BME ${formatCountOf(line.bme)}`,
    })),
  });
