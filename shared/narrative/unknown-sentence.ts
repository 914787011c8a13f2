import type { IndicatorFigure } from '../indicators/figure';
import { indicatorDefinitions } from '../reference/indicators';
import { formatCount, formatPercent } from './format';
import { amountText } from './format-measure';

const boundsWords = (figure: IndicatorFigure): string => {
  if (figure.bounds === null) return '';
  const isRatio = figure.measure === 'relative_likelihood';
  const write = (value: number | null): string =>
    value === null ? 'not calculable' : amountText(figure.measure, value);
  const name = isRatio ? 'ratio' : 'gap';
  return ` If all were White the ${name} would be ${write(figure.bounds.allWhite)}; if all were BME, ${write(figure.bounds.allBme)}.`;
};

/** The bounds of a share move with the workforce as well, which a board of thirteen known members leaves open. */
const knownInSet = ({ indicator }: IndicatorFigure): string =>
  `Ethnicity is known for all ${indicatorDefinitions[indicator].base}, but not for all of the workforce.`;

/** A hidden number need not be a small one, so it is never called that. */
const notShown = (who: string): string =>
  `How many ${who} are of unknown ethnicity is not shown: the number is small, or would give a small one away.`;

/** Of a ratio only the events of unknown people may be hidden, and those people beside it be shown. */
const hiddenUnknown = ({ indicator, white, bme, unknown, workforceBme }: IndicatorFigure): string => {
  if (workforceBme !== null || unknown.of === null) return notShown('people');
  const all = sum(white.of, bme.of, unknown.of);
  const of = all === null ? '' : ` of ${formatCount(all)}`;
  const { base } = indicatorDefinitions[indicator];
  return `Ethnicity is unknown for ${formatCount(unknown.of)}${of} ${base}. How far they could move the figure is not shown, to protect people.`;
};

/** Unknown ethnicity beside a figure, with the bounds. Null where nobody is unknown or the standard gives no unknown (surveys). */
export const unknownSentence = (figure: IndicatorFigure): string | null => {
  const { unknown } = figure;
  if (unknown.isHidden) return hiddenUnknown(figure);
  const isShare = figure.workforceBme !== null;
  const people = isShare ? unknown.count : unknown.of;
  if (people === null) return null;
  if (people === 0) return isShare && figure.bounds !== null ? `${knownInSet(figure)}${boundsWords(figure)}` : null;
  const all = isShare ? unknown.of : sum(figure.white.of, figure.bme.of, unknown.of);
  const base = indicatorDefinitions[figure.indicator].base;
  const lead =
    all === null
      ? `Ethnicity is unknown for ${formatCount(people)} ${base}.`
      : `Ethnicity is unknown for ${formatCount(people)} of ${formatCount(all)} ${base}.`;
  return `${lead}${boundsWords(figure)}`;
};

const sum = (...parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((total, part) => (total === null || part === null ? null : total + part), 0);

interface WorkforceUnknown {
  readonly count: number | null;
  readonly percent: number | null;
  readonly isHidden: boolean;
}

/** The year before in brackets, where its share may be shown. */
const beforeWords = (before: { readonly year: number; readonly unknown: WorkforceUnknown } | null): string =>
  before === null || before.unknown.isHidden || before.unknown.percent === null
    ? ''
    : ` (${formatPercent(before.unknown.percent)} in ${String(before.year)})`;

/** "Ethnicity is unknown for 4.2% of staff (3.9% in 2024)." */
export const workforceUnknownSentence = (
  unknown: WorkforceUnknown,
  before: { readonly year: number; readonly unknown: WorkforceUnknown } | null = null,
): string | null => {
  if (unknown.isHidden) return notShown('staff');
  if (unknown.count === null || unknown.count === 0) return null;
  return `Ethnicity is unknown for ${formatPercent(unknown.percent)} of staff${beforeWords(before)}.`;
};
