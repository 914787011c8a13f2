import type { IndicatorFigure } from '../indicators/figure';
import type { PathStep } from '../report/specials/specials.types';
import { countInWords } from './format';
import { isZeroRate } from './look-first';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Five of nine indicators are", "None of nine indicators is"; of a single one, that it is or is not. */
const adverseOf = (adverse: number, all: number): string => {
  if (all === 1) return `The one indicator held is${adverse === 0 ? ' not' : ''}`;
  const many = adverse === 0 ? 'None' : capital(countInWords(adverse));
  return `${many} of ${countInWords(all)} indicators ${adverse > 1 ? 'are' : 'is'}`;
};

/** What of indicator 2 without international recruitment the headline needs. */
type Apart = Pick<PathStep, 'finding' | 'isAdverse'>;

const isWorse = (figure: Apart | undefined): boolean =>
  figure?.finding === 'unlikely_chance' && figure.isAdverse === true;

/** International recruitment can hide a gap at home: said where only the figure without it is worse. */
const withoutInternational = (figures: readonly IndicatorFigure[], ofFiles: Apart | null): readonly string[] => {
  const recruitment = figures.filter(({ indicator }) => indicator === 2);
  const apart = recruitment.find(({ view }) => view === 'without_international') ?? ofFiles ?? undefined;
  const all = recruitment.find(({ view }) => view === 'all');
  return isWorse(apart) && !isWorse(all)
    ? ['Without international recruitment, indicator 2 is worse for BME staff by more than chance would explain.']
    : [];
};

/** "All five indicators held", "Both indicators held". */
const everyOne = (count: number): string => `${count === 2 ? 'Both' : `All ${countInWords(count)}`} indicators held`;

/**
 * The overview's first sentence. Counts indicators, one figure each: those that are worse for BME staff by more than chance would
 * explain, and those with too few people to say.
 * @param apart - indicator 2 without international recruitment, where the figures do not hold it and the recruitment file does
 * @example "Five of nine indicators are worse for BME staff by more than chance would explain. Two have too few people to say."
 */
export const headline = (figures: readonly IndicatorFigure[], apart: Apart | null = null): string => {
  const first = [...new Map([...figures].reverse().map((figure) => [figure.indicator, figure])).values()];
  if (first.length === 0) return 'No indicator can be worked out yet.';
  const adverse = first.filter(isWorse).length;
  const hidden = first.filter((figure) => figure.isHidden && figure.value === null).length;
  const few = first.filter((figure) => figure.finding === 'too_few').length - hidden;
  const zero = first.filter(isZeroRate).length;
  const unsure = first.filter((figure) => figure.finding === 'not_calculable').length - zero;
  const isOne = first.length === 1;
  if (!isOne && hidden === first.length) return `${everyOne(hidden)} are hidden to protect people.`;
  const isTold = first.length > hidden + few + zero + unsure;
  const named = (count: number): string => (isOne ? 'the one indicator held' : countInWords(count));
  return [
    // What nothing can be said of is not "not worse".
    ...(isTold ? [`${adverseOf(adverse, first.length)} worse for BME staff by more than chance would explain.`] : []),
    ...(isTold || isOne ? [] : [`None of ${countInWords(first.length)} indicators has a figure that can be judged.`]),
    ...withoutInternational(figures, apart),
    ...(few > 0 ? [`${capital(named(few))} ${few === 1 ? 'has' : 'have'} too few people to say.`] : []),
    ...(hidden > 0 ? [`${capital(named(hidden))} ${hidden === 1 ? 'is' : 'are'} hidden to protect people.`] : []),
    ...(zero > 0 ? [`For ${named(zero)} there is no ratio, because the rate of one group is zero.`] : []),
    ...(unsure > 0 ? [`For ${named(unsure)} the files do not say enough to tell.`] : []),
  ].join(' ');
};
