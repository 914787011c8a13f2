import { project } from '../indicators/progression/projection';
import type { ProjectedYear, Projection, Supposition } from '../indicators/progression/projection';
import { formatCount, formatPercent } from '../narrative/format';
import { projectionFormula, projectionSentence } from '../narrative/progression/projection-words';
import { axisEnd } from './band-share-picture';
import { legend, legendItems } from './legend';
import { circle, curve, line, text } from './shapes';
import { wrapped } from './text-width';
import type { ModelEmployerReport } from '../report/types/progression-report.types';
import type { Scene, Shape } from './scene';

const width = 680;
const plot = { left: 48, right: 668, top: 14, bottom: 214 } as const;
const mostYearLabels = 10;

interface Frame {
  readonly x: (year: number) => number;
  readonly y: (percent: number) => number;
  readonly end: number;
}

const percentOf = ({ bme, of }: ProjectedYear): number | null => (of > 0 ? (bme / of) * 100 : null);

const frameOf = (years: readonly ProjectedYear[], targetPercent: number): Frame => {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const end = axisEnd([targetPercent, ...years.map((year) => percentOf(year) ?? 0)]);
  return {
    end,
    x: (year) => plot.left + 16 + ((year - first) / Math.max(1, last - first)) * (plot.right - plot.left - 48),
    y: (percent) => plot.bottom - (percent / end) * (plot.bottom - plot.top),
  };
};

const background = (frame: Frame, years: readonly ProjectedYear[]): readonly Shape[] => {
  const every = Math.ceil(years.length / mostYearLabels);
  return [
    ...[0, frame.end / 2, frame.end].flatMap((percent) => [
      line('grid', plot.left, frame.y(percent), plot.right, frame.y(percent)),
      text('note', plot.left - 8, frame.y(percent) + 4, `${String(percent)}%`, 12, 'end'),
    ]),
    ...years
      .filter((_, at) => at % every === 0)
      .map(({ year }) => text('note', frame.x(year), plot.bottom + 18, String(year), 12, 'middle')),
  ];
};

const course = (frame: Frame, years: readonly ProjectedYear[]): readonly Shape[] => {
  const places = years.flatMap((each) => {
    const percent = percentOf(each);
    return percent === null ? [] : [[frame.x(each.year), frame.y(percent)] as const];
  });
  return [
    ...curve('series-line', places),
    ...places.map(([x, y], at) => circle(at === 0 ? 'series-latest' : 'series-point', x, y, at === 0 ? 4.75 : 2.6)),
  ];
};

export interface Supposed {
  readonly band: string;
  readonly suppose: Supposition;
}

const projectionTitle = ({ band }: Supposed): string => `What would it take? ${band}: BME share by year`;

const spoken = ({ years }: Projection): string =>
  years
    .map((each) => `${String(each.year)}: ${formatPercent(percentOf(each))} of ${formatCount(Math.round(each.of))}.`)
    .join(' ');

/** A supposition year by year beside the target. Null where the band's counts, or the target, may not be shown. */
export const projectionPicture = (path: ModelEmployerReport, supposed: Supposed): Scene | null => {
  const found = path.bands.find(({ label }) => label === supposed.band);
  const { percent: target } = path.targetBme;
  if (found === undefined || target === null) return null;
  const { count: bme, of } = found.bme;
  if (bme === null || of === null || of === 0) return null;
  const projection = project({ year: path.year, bme, of }, target, supposed.suppose);
  const frame = frameOf(projection.years, target);
  const sentence = projectionSentence(supposed.suppose, target, projection, path.to);
  const words = wrapped([sentence, ...projectionFormula(path.baselineYear)].join(' '), width, 12);
  const key = legend(
    [
      {
        words: `BME share now: ${formatCount(bme)} of ${formatCount(of)}`,
        mark: [circle('series-latest', 11, 8, 4.75)],
      },
      { words: 'as supposed', mark: [circle('series-point', 11, 8, 2.6)] },
      { ...legendItems.workforce, words: `target: ${formatPercent(target)}` },
    ],
    0,
    plot.bottom + 34,
    width,
  );
  const wordsTop = plot.bottom + 46 + key.height;
  return {
    width,
    height: wordsTop + words.length * 16,
    title: projectionTitle(supposed),
    description: `${sentence} ${spoken(projection)}`,
    shapes: [
      ...background(frame, projection.years),
      line('reference', plot.left, frame.y(target), plot.right, frame.y(target)),
      ...course(frame, projection.years),
      ...key.shapes,
      ...words.map((said, at) => text('note', 0, wordsTop + 12 + at * 16, said, 12)),
    ],
  };
};
