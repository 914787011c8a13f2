import { noShareWords, whyNoShare } from '../narrative/band-share';
import { formatCount, formatPercent } from '../narrative/format';
import type { PipelineBand, PipelinePoint, ProgressionViewReport } from '../report/types/progression-report.types';
import { axisEnd } from './band-share-picture';
import { legend, legendItems } from './legend';
import type { LegendItem } from './legend';
import type { Scene, Shape } from './scene';
import { arrowHead, circle, line, text } from './shapes';

const width = 680;
const [labelWidth, plotStart, plotWidth, headHeight] = [112, 124, 380, 24] as const;
const wordsStart = plotStart + plotWidth + 16;
/** A year stands this far below the one after it. */
const yearStep = 7;
/** Older years than this are in the table only. */
const mostEarlier = 4;

export interface PipelineFrame {
  readonly year: number;
  /** BME share of the whole workforce in that year, 0 to 100; null where it may not be shown. */
  readonly workforce: number | null;
}

interface Place {
  readonly end: number;
  readonly rowHeight: number;
  readonly year: number;
}

const xOf = ({ end }: Place, percent: number): number => plotStart + (Math.min(percent, end) / end) * plotWidth;

const pointOf = ({ points }: PipelineBand, year: number): PipelinePoint | null =>
  points.find((point) => point.year === year) ?? null;

/** The years before the chosen one, newest first. */
const earlierOf = ({ points }: PipelineBand, year: number): readonly PipelinePoint[] =>
  points
    .filter((point) => point.year < year)
    .slice(-mostEarlier)
    .reverse();

const shareWords = (point: PipelinePoint | null): string => {
  if (point === null) return 'not held';
  const why = whyNoShare(point);
  if (why !== null) return noShareWords[why].long;
  return `${formatPercent(point.bme.percent)} (${formatCount(point.bme.count)} of ${formatCount(point.bme.of)})`;
};

const whisker = (place: Place, { lower, upper }: PipelinePoint, y: number): readonly Shape[] => {
  if (lower === null || upper === null) return [];
  const to = xOf(place, upper);
  const end = upper > place.end ? [arrowHead(to + 4, y, 1)] : [];
  return [line('interval', xOf(place, lower), y, to, y), ...end];
};

/** Earlier years hang below the chosen one, each joined to the year after it where that shows a share too. */
const trail = (place: Place, band: PipelineBand, y: number): readonly Shape[] => {
  const now = pointOf(band, place.year)?.bme.percent ?? null;
  const earlier = earlierOf(band, place.year).map((point) => point.bme.percent);
  const all = [now, ...earlier].map((percent, at) => ({ percent, y: y + at * yearStep }));
  const joins = all.flatMap((one, at) => {
    const after = all[at - 1];
    if (after === undefined || after.percent === null || one.percent === null) return [];
    return [line('series-line', xOf(place, after.percent), after.y, xOf(place, one.percent), one.y)];
  });
  const marks = all
    .slice(1)
    .flatMap((one) => (one.percent === null ? [] : [circle('series-point', xOf(place, one.percent), one.y, 2.6)]));
  return [...joins, ...marks];
};

const row = (place: Place, band: PipelineBand, top: number): readonly Shape[] => {
  const point = pointOf(band, place.year);
  const y = top + 12;
  const percent = point?.bme.percent ?? null;
  return [
    text('label', labelWidth, y + 5, band.label, 13, 'end'),
    ...trail(place, band, y),
    ...(point === null ? [] : whisker(place, point, y)),
    ...(percent === null ? [] : [circle('series-latest', xOf(place, percent), y, 4.75)]),
    text('label', wordsStart, y + 5, shareWords(point), 12),
  ];
};

const scale = (end: number, bottom: number): readonly Shape[] =>
  [0, end / 4, end / 2, (end * 3) / 4, end].flatMap((tick) => {
    const x = plotStart + (tick / end) * plotWidth;
    return [line('grid', x, headHeight, x, bottom), text('note', x, headHeight - 8, `${String(tick)}%`, 12, 'middle')];
  });

const reference = (place: Place, workforce: number | null, bottom: number): readonly Shape[] => {
  if (workforce === null) return [];
  const x = xOf(place, workforce);
  return [line('reference', x, headHeight, x, bottom)];
};

const keyOf = ({ year, workforce }: PipelineFrame, hasEarlier: boolean): readonly LegendItem[] => [
  { words: `BME share in ${String(year)}`, mark: [circle('series-latest', 11, 8, 4.75)] },
  legendItems.interval,
  ...(hasEarlier ? [{ words: 'earlier years, the oldest lowest', mark: [circle('series-point', 11, 8, 2.6)] }] : []),
  ...(workforce === null
    ? []
    : [{ ...legendItems.workforce, words: `${legendItems.workforce.words}: ${formatPercent(workforce)}` }]),
];

const spoken = (band: PipelineBand, year: number): string => {
  const earlier = earlierOf(band, year).map((point) => `; ${String(point.year)}: ${shareWords(point)}`);
  return `${band.label}: ${shareWords(pointOf(band, year))}${earlier.join('')}.`;
};

const reaches = (bands: readonly PipelineBand[], workforce: number | null): readonly number[] => [
  workforce ?? 0,
  ...bands.flatMap(({ points }) => points.flatMap(({ bme, upper }) => [bme.percent ?? 0, Math.min(upper ?? 0, 60)])),
];

/** The ladder: BME share of each band with its interval, the highest band at the top, earlier years as small marks. */
export const pipelinePicture = (view: ProgressionViewReport, frame: PipelineFrame): Scene => {
  const bands = [...view.pipeline].reverse();
  const most = Math.max(0, ...bands.map((band) => earlierOf(band, frame.year).length));
  const place = { end: axisEnd(reaches(bands, frame.workforce)), rowHeight: 25 + most * yearStep, year: frame.year };
  const bottom = headHeight + bands.length * place.rowHeight;
  const key = legend(keyOf(frame, most > 0), 0, bottom + 10, width);
  return {
    width,
    height: bottom + 14 + key.height,
    title: `BME share of staff by band, ${view.label.toLowerCase()}, ${String(frame.year)}`,
    description: [
      ...(frame.workforce === null ? [] : [`${legendItems.workforce.words}: ${formatPercent(frame.workforce)}.`]),
      ...bands.map((band) => spoken(band, frame.year)),
    ].join(' '),
    shapes: [
      ...scale(place.end, bottom),
      ...reference(place, frame.workforce, bottom),
      ...bands.flatMap((band, at) => row(place, band, headHeight + at * place.rowHeight)),
      ...key.shapes,
    ],
  };
};
