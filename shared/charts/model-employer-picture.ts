import { formatCount, formatPercent } from '../narrative/format';
import { legend } from './legend';
import { circle, diamond, line, text } from './shapes';
import { wrapped } from './text-width';
import type { ModelEmployerReport, PathReport } from '../report/types/progression-report.types';
import type { LegendItem } from './legend';
import type { Scene, Shape } from './scene';

const width = 760;
const [labelWidth, plotStart, plotWidth, wordsStart] = [150, 164, 280, 470] as const;
const [headHeight, rowHeight] = [26, 42] as const;

const staffWords = ({ bme }: PathReport): string => (bme.of === null ? '' : `${formatCount(bme.of)} staff`);

const spoken = (path: PathReport): string =>
  `${[path.label, staffWords(path)].filter((part) => part !== '').join(', ')}: ${path.sentence}`;

const keyItems: readonly LegendItem[] = [
  { words: 'BME staff now', mark: [circle('series-latest', 11, 8, 4.75)] },
  { words: 'target', mark: [diamond('national', 11, 8, 5)] },
];

const endOf = (bands: readonly PathReport[]): number => {
  const most = Math.max(1, ...bands.flatMap(({ bme, target }) => [bme.count ?? 0, target ?? 0]));
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000].find((each) => most / each <= 4) ?? 2000;
  return Math.ceil(most / step) * step;
};

const marks = ({ bme, target }: PathReport, y: number, end: number): readonly Shape[] => {
  const x = (people: number): number => plotStart + (people / end) * plotWidth;
  return [
    ...(bme.count === null || target === null ? [] : [line('series-line', x(bme.count), y, x(target), y)]),
    ...(target === null ? [] : [diamond('national', x(target), y, 5)]),
    ...(bme.count === null ? [] : [circle('series-latest', x(bme.count), y, 4.75)]),
  ];
};

const row = (path: PathReport, top: number, end: number): readonly Shape[] => {
  const y = top + rowHeight / 2;
  const words = wrapped(path.sentence, width - wordsStart, 12).slice(0, 3);
  const role = path.band === null ? 'label-strong' : 'label';
  return [
    line('grid', 0, top, width, top),
    text(role, labelWidth, staffWords(path) === '' ? y + 4 : y - 2, path.label, 12, 'end'),
    text('note', labelWidth, y + 13, staffWords(path), 12, 'end'),
    ...marks(path, y, end),
    ...words.map((said, at) => text('note', wordsStart, y + 4 + (at - (words.length - 1) / 2) * 15, said, 12)),
  ];
};

const scale = (end: number, bottom: number): readonly Shape[] =>
  [0, end / 2, end].flatMap((tick) => {
    const x = plotStart + (tick / end) * plotWidth;
    return [line('grid', x, headHeight, x, bottom), text('note', x, headHeight - 8, formatCount(tick), 12, 'middle')];
  });

const modelEmployerTitle = ({ year, to }: ModelEmployerReport): string =>
  `Model Employer path from ${String(year)} to ${String(to)}: BME staff in senior bands`;

/** What is held now and the target of each senior band, in people. Bands that are hidden keep their row and say so. */
export const modelEmployerPicture = (path: ModelEmployerReport): Scene => {
  const end = endOf(path.bands);
  const bottom = headHeight + path.bands.length * rowHeight;
  const key = legend(keyItems, 0, bottom + 10, width);
  const share = formatPercent(path.workforceBme.percent, path.workforceBme.isHidden);
  const notes = wrapped(`BME share of the whole workforce: ${share}. ${path.baselineSentence}`, width, 12);
  const noteTop = bottom + 22 + key.height;
  return {
    width,
    height: noteTop + notes.length * 16,
    title: modelEmployerTitle(path),
    description: path.bands.map(spoken).join(' '),
    shapes: [
      ...scale(end, bottom),
      ...path.bands.flatMap((band, at) => row(band, headHeight + at * rowHeight, end)),
      line('grid', 0, bottom, width, bottom),
      ...key.shapes,
      ...notes.map((words, at) => text('note', 0, noteTop + 12 + at * 16, words, 12)),
    ],
  };
};
