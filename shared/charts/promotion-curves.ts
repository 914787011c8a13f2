import { formatCount, formatPercent } from '../narrative/format';
import { yearsWords } from '../narrative/journeys/journey-labels';
import { legend } from './legend';
import { circle, diamond, line, path, polyline, text } from './shapes';
import type { JourneyGroup, PromotionStep } from '../report/types/journeys-report.types';
import type { Point } from './shapes';
import type { Scene, Shape } from './scene';

type Drawn = 'uk' | 'international';

const width = 800;
const plot = { left: 184, right: 620, top: 26, bottom: 236 };
const rowHeight = 18;

interface Frame {
  readonly lastTime: number;
  readonly top: number;
  readonly x: (time: number) => number;
  readonly y: (percent: number) => number;
}

const stepsOf = (groups: readonly JourneyGroup[]): readonly PromotionStep[] => groups.flatMap(({ steps }) => steps);

/** The upper end of the axis in tens, with room for the ranges. */
const frameOf = (groups: readonly JourneyGroup[]): Frame => {
  const steps = stepsOf(groups);
  const lastTime = Math.max(1, ...steps.map(({ time }) => time));
  const top = Math.min(100, Math.max(20, Math.ceil(Math.max(0, ...steps.map(({ upper }) => upper)) / 20) * 20));
  return {
    lastTime,
    top,
    x: (time) => plot.left + (time / (lastTime + 0.3)) * (plot.right - plot.left),
    y: (percent) => plot.bottom - (Math.min(percent, top) / top) * (plot.bottom - plot.top),
  };
};

/** A curve that keeps its height until the next snapshot tells more. */
const stairs = (
  frame: Frame,
  steps: readonly PromotionStep[],
  height: (step: PromotionStep) => number,
): readonly Point[] =>
  steps.flatMap((step, at): readonly Point[] => {
    const next = steps[at + 1]?.time ?? step.time + 0.3;
    const y = frame.y(height(step));
    return [
      [frame.x(step.time), y],
      [frame.x(next), y],
    ];
  });

const range = (frame: Frame, name: Drawn, steps: readonly PromotionStep[]): readonly Shape[] => {
  if (steps.length === 0) return [];
  const lower = stairs(frame, steps, (step) => step.lower);
  const upper = stairs(frame, steps, (step) => step.upper);
  return [path(`curve-${name}-range`, [...upper, ...[...lower].reverse()])];
};

const curve = (frame: Frame, name: Drawn, steps: readonly PromotionStep[]): readonly Shape[] => {
  const [first] = steps;
  if (first === undefined) return [];
  const start: readonly Point[] = [
    [frame.x(0), frame.y(0)],
    [frame.x(first.time), frame.y(0)],
  ];
  const marks = steps.map(({ time, percent }) =>
    name === 'uk'
      ? circle('estimate', frame.x(time), frame.y(percent), 4)
      : diamond('national', frame.x(time), frame.y(percent), 5),
  );
  return [polyline(`curve-${name}`, [...start, ...stairs(frame, steps, (step) => step.percent)]), ...marks];
};

/** The name and the last share beside the end of each curve, kept apart where they end at nearly the same height. */
const endLabels = (frame: Frame, groups: readonly JourneyGroup[]): readonly Shape[] => {
  const ends = groups.flatMap(({ label, steps }) => {
    const last = steps.at(-1);
    return last === undefined ? [] : [{ words: `${label} ${formatPercent(last.percent)}`, last }];
  });
  const sorted = [...ends].sort((a, b) => b.last.percent - a.last.percent);
  let above = -Infinity;
  return sorted.map(({ words, last }) => {
    const y = Math.max(frame.y(last.percent) + 4, above + 16);
    above = y;
    return text('label', frame.x(last.time + 0.3) + 6, y, words, 12);
  });
};

const background = (frame: Frame): readonly Shape[] => {
  const percents = Array.from({ length: frame.top / 20 + 1 }, (_, at) => at * 20);
  const times = Array.from({ length: frame.lastTime + 1 }, (_, at) => at);
  return [
    text('note', plot.left - 44, plot.top - 12, 'Moved to a higher band', 12),
    ...percents.flatMap((percent) => [
      line('grid', plot.left, frame.y(percent), plot.right, frame.y(percent)),
      text('note', plot.left - 8, frame.y(percent) + 4, `${String(percent)}%`, 12, 'end'),
    ]),
    ...times.map((time) =>
      text('note', frame.x(time), plot.bottom + 18, time === 0 ? 'First seen' : yearsWords(time), 12, 'middle'),
    ),
  ];
};

const riskRows = (frame: Frame, groups: readonly JourneyGroup[], y: number): readonly Shape[] => [
  text('label-strong', 0, y, 'Still followed', 12),
  ...groups.flatMap(({ label, joiners, steps }, at) => {
    const row = y + rowHeight * (at + 1);
    return [
      text('note', 0, row, label, 12),
      text('label', frame.x(0), row, formatCount(joiners.count, joiners.isHidden), 12, 'middle'),
      ...steps.map(({ time, atRisk }) => text('label', frame.x(time), row, formatCount(atRisk), 12, 'middle')),
    ];
  }),
];

const keyItems = [
  {
    words: 'UK-educated, with 95% interval',
    mark: [
      path('curve-uk-range', [
        [0, 2],
        [22, 2],
        [22, 14],
        [0, 14],
      ]),
      line('curve-uk', 0, 8, 22, 8),
      circle('estimate', 11, 8, 4),
    ],
  },
  {
    words: 'internationally educated, with 95% interval',
    mark: [
      path('curve-international-range', [
        [0, 2],
        [22, 2],
        [22, 14],
        [0, 14],
      ]),
      line('curve-international', 0, 8, 22, 8),
      diamond('national', 11, 8, 5),
    ],
  },
];

const spoken = (groups: readonly JourneyGroup[]): string =>
  groups
    .map(({ label, steps }) => {
      const said = steps.map(
        ({ time, percent, lower, upper, atRisk }) =>
          `after ${yearsWords(time)} ${formatPercent(percent)} (${formatPercent(lower)} to ${formatPercent(upper)}), ${formatCount(atRisk)} still followed`,
      );
      return said.length === 0 ? `${label}: nothing may be shown.` : `${label}: ${said.join('; ')}.`;
    })
    .join(' ');

/** How many had moved to a higher band by each year, UK-educated and internationally educated, with the people still followed below. */
export const promotionCurves = (all: readonly JourneyGroup[]): Scene => {
  const groups = all.filter(({ education }) => education !== 'unknown');
  const frame = frameOf(groups);
  const stepsFor = (name: Drawn): readonly PromotionStep[] =>
    groups.find(({ education }) => education === name)?.steps ?? [];
  const names: readonly Drawn[] = ['uk', 'international'];
  const riskTop = plot.bottom + 44;
  const key = legend(keyItems, 0, riskTop + rowHeight * groups.length + 12, width);
  return {
    width,
    height: riskTop + rowHeight * groups.length + 16 + key.height,
    title: 'Moved to a higher band, by years since first seen',
    description: spoken(groups),
    shapes: [
      ...background(frame),
      ...names.flatMap((name) => range(frame, name, stepsFor(name))),
      ...names.flatMap((name) => curve(frame, name, stepsFor(name))),
      ...endLabels(frame, groups),
      ...riskRows(frame, groups, riskTop),
      ...key.shapes,
    ],
  };
};
