import type { GroupFigure, IndicatorFigure } from '../indicators/figure';
import { formatCount, formatPercent, formatRatio } from '../narrative/format';
import { amountText, formatMeasure } from '../narrative/format-measure';
import { formatRange } from '../narrative/group-words';
import { indicatorTitle } from '../narrative/indicator-title';
import { bandLabel, sectionLabels } from '../reference/bands';
import { groupLabels } from '../reference/groups';
import type { EthnicGroup } from '../reference/groups';
import type { OtherCount, YearReport } from '../report/types/year-report.types';
import { canonical } from './canonical';

/** One figure of a year that is not what it was, in the words of one version. */
export interface ChangedFigure {
  /** Stays the same for the same figure: "indicator:2:all". */
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

interface Statement {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** The exact numbers as one text: what decides whether the figure changed. */
  readonly exact: string;
}

const none = 'no figure';

const groupText = (group: EthnicGroup, { count, of, percent, isHidden }: GroupFigure): string => {
  const name = groupLabels[group];
  if (count === null && percent === null) return isHidden ? `${name} *` : '';
  if (count === null) return `${name} ${formatPercent(percent)}`;
  return of === null ? `${name} ${formatCount(count)}` : `${name} ${formatCount(count)} of ${formatCount(of)}`;
};

interface Sides {
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
  readonly unknown: GroupFigure;
}

const sidesText = ({ white, bme, unknown }: Sides): string =>
  [groupText('white', white), groupText('bme', bme), groupText('unknown', unknown)]
    .filter((text) => text !== '')
    .join(', ');

const rangeText = (figure: IndicatorFigure): string => {
  const range = formatRange(figure, (bound) => formatMeasure(figure.measure, bound));
  return range === null ? '' : ` (${range})`;
};

const valueText = (figure: IndicatorFigure, tag: string): string =>
  figure.value === null ? tag : `${amountText(figure.measure, figure.value)}${rangeText(figure)}, ${tag.toLowerCase()}`;

const figureText = (figure: IndicatorFigure, tag: string): string =>
  [valueText(figure, tag), sidesText(figure)].filter((text) => text !== '').join('; ');

const exactFigure = ({ value, lower, upper, finding, white, bme, unknown, isHidden }: IndicatorFigure): string =>
  canonical({ value, lower, upper, finding, white, bme, unknown, isHidden });

const ofIndicators = ({ indicators }: YearReport): readonly Statement[] =>
  indicators.map(({ indicator, view, figure, words }) => ({
    id: `indicator:${String(indicator)}:${view}`,
    label: `${String(indicator)}. ${indicatorTitle({ indicator, view })}`,
    text: figureText(figure, words.tag),
    exact: exactFigure(figure),
  }));

const ofBands = ({ bands }: YearReport): readonly Statement[] =>
  bands.map(({ section, band, figure }) => ({
    id: `band:${section}:${band}`,
    label: `1. ${sectionLabels[section]}, ${bandLabel(band)}`,
    text: sidesText(figure),
    exact: exactFigure(figure),
  }));

const otherName = ({ measure, stage }: OtherCount): string => (stage === null ? measure : `${measure}, ${stage}`);

const ofOthers = ({ otherCounts }: YearReport): readonly Statement[] =>
  otherCounts.map((other) => ({
    id: `other:${other.measure}:${other.stage ?? ''}`,
    label: otherName(other),
    text: [other.ratio === null ? '' : formatRatio(other.ratio), sidesText(other)]
      .filter((text) => text !== '')
      .join('; '),
    exact: canonical([other.white, other.bme, other.unknown, other.ratio, other.lower, other.upper]),
  }));

const statementsOf = (report: YearReport): readonly Statement[] => [
  {
    id: 'workforce',
    label: 'Workforce',
    text: sidesText(report.workforce),
    exact: canonical(report.workforce),
  },
  ...ofIndicators(report),
  ...ofBands(report),
  ...ofOthers(report),
];

/** Where only digits changed that are not shown, two same texts side by side would look like a mistake. */
const apart = (before: string, after: string): string =>
  before === after ? `${after} (changed in digits that are not shown)` : after;

/**
 * Every figure of a year that differs between two reports of the same version: compared exactly, told in words. Both have been through
 * disclosure, so what is hidden in both is never told apart.
 */
export const changedFigures = (before: YearReport, after: YearReport): readonly ChangedFigure[] => {
  const old = new Map(statementsOf(before).map((one) => [one.id, one]));
  const fresh = new Map(statementsOf(after).map((one) => [one.id, one]));
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((id) => {
    const was = old.get(id);
    const is = fresh.get(id);
    if (was?.exact === is?.exact) return [];
    const text = was?.text ?? none;
    return [{ id, label: is?.label ?? was?.label ?? id, before: text, after: apart(text, is?.text ?? none) }];
  });
};
