import { cutHeadings } from '../narrative/breakdown/cut-headings';
import { figureTitle } from '../narrative/figure-title';
import { formatCount, formatPercent } from '../narrative/format';
import { indicatorDefinitions } from '../reference/indicators';
import { placeLabels } from './funnel-labels';
import { funnelScale } from './funnel-scale';
import { legend, legendItems } from './legend';
import { circle, curve, diamond, line, text } from './shapes';
import type { Breakdown, BreakdownReport, FunnelPlot } from '../report/types/breakdown-report.types';
import type { FunnelScale, Place } from './funnel-scale';
import type { LegendItem } from './legend';
import type { Box, Role, Scene, Shape } from './scene';

const plotHeight = 300;
const [left, top, right] = [56, 26, 14] as const;

type Point = FunnelPlot['points'][number];
type Limit = FunnelPlot['limits'][number];

const grid = (scale: FunnelScale, box: Box): readonly Shape[] => [
  ...scale.percentTicks.flatMap((tick) => [
    line('grid', box.x, scale.y(tick), box.x + box.width, scale.y(tick)),
    text('note', box.x - 8, scale.y(tick) + 4, `${formatTick(tick)}%`, 12, 'end'),
  ]),
  ...scale.peopleTicks.map((tick) =>
    text('note', scale.x(tick), box.y + box.height + 17, formatCount(tick), 12, 'middle'),
  ),
];

/** Ticks of a low rate need their decimals: 0.5%, 1%, 1.5%. */
const formatTick = (tick: number): string => String(Math.round(tick * 1000) / 1000);

const curves: readonly { readonly role: Role; readonly pick: (limit: Limit) => number }[] = [
  { role: 'limit-outer', pick: (limit) => limit.lower998 },
  { role: 'limit-outer', pick: (limit) => limit.upper998 },
  { role: 'limit-inner', pick: (limit) => limit.lower95 },
  { role: 'limit-inner', pick: (limit) => limit.upper95 },
];

/** A limit above the top of the picture is left out: drawn along the top it would look like a limit there. */
const pathOf = (plot: FunnelPlot, scale: FunnelScale, pick: (limit: Limit) => number): readonly Place[] =>
  plot.limits
    .filter((limit) => scale.isInside(limit.of, pick(limit)))
    .map((limit) => scale.place(limit.of, pick(limit)));

const limitsOf = (plot: FunnelPlot, scale: FunnelScale): readonly Shape[] =>
  curves.flatMap(({ role, pick }) =>
    curve(
      role,
      pathOf(plot, scale, pick).map(({ x, y }) => [x, y] as const),
    ),
  );

/** Open inside, filled outside, a diamond far outside: the place is not told by colour. */
const mark = ({ of, percent, position }: Point, scale: FunnelScale): Shape => {
  const { x, y } = scale.place(of, percent);
  if (position === 'inside') return circle('estimate-open', x, y, 4);
  return position === 'outside_95' ? circle('estimate', x, y, 4.75) : diamond('estimate', x, y, 6.5);
};

/** Those farthest outside get their names first. */
const names = (plot: FunnelPlot, scale: FunnelScale, box: Box): readonly Shape[] => {
  const at = (point: Point) => ({ ...scale.place(point.of, point.percent), label: point.label });
  const outside = plot.points
    .filter((point) => point.position !== 'inside')
    .toSorted((a, b) => Number(b.position === 'outside_998') - Number(a.position === 'outside_998'));
  const inside = plot.points.filter((point) => point.position === 'inside');
  const frame = { left: box.x, right: box.x + box.width, top: box.y - 12, bottom: box.y + box.height };
  const lines = curves.flatMap(({ pick }) => pathOf(plot, scale, pick));
  return placeLabels({ marks: outside.map(at), others: inside.map(at), lines, frame }).map(({ x, y, words }) =>
    text('label', x, y, words, 12),
  );
};

const keyOf = (plot: FunnelPlot): readonly LegendItem[] => [
  legendItems.inside,
  legendItems.outside95,
  legendItems.outside998,
  legendItems.limit95,
  legendItems.limit998,
  { ...legendItems.expected, words: `${plot.expectedLabel}: ${formatPercent(plot.expected)}` },
];

const described = (plot: FunnelPlot): string => {
  const all = plot.points.map(
    (point) => `${point.label}: ${formatPercent(point.percent)} of ${formatCount(point.of)}.`,
  );
  return `${plot.sentence} ${plot.expectedLabel}: ${formatPercent(plot.expected)}. ${all.join(' ')}`;
};

/** What the heights of a funnel plot are: "BME share of staff, %", "appointed, % of shortlisted applicants". */
const funnelRateWords = ({ indicator }: Pick<BreakdownReport, 'indicator'>): string => {
  if (indicator === 1) return 'BME share of staff';
  const { hits, base } = indicatorDefinitions[indicator];
  return `BME ${base} who ${indicator === 2 ? 'were ' : ''}${hits}`;
};

export const funnelTitle = (report: BreakdownReport, { cut }: Pick<Breakdown, 'cut'>): string =>
  figureTitle({ what: `${funnelRateWords(report)}, ${cutHeadings[cut].by}`, filterLabel: report.filterLabel });

/** What the widths are: people of the group that is looked at. */
export const funnelPeopleWords = ({ indicator }: Pick<BreakdownReport, 'indicator'>): string =>
  indicator === 1 ? 'Staff' : `BME ${indicatorDefinitions[indicator].base}`;

/**
 * Many parts beside one another with the limits that chance alone would keep them in, so that nobody is ranked. The names of those
 * outside stand beside their marks where they fit.
 */
export const funnelPicture = (report: BreakdownReport, { cut, funnel }: Breakdown, width = 680): Scene | null => {
  if (funnel === null || funnel.points.length === 0) return null;
  const box: Box = { x: left, y: top, width: width - left - right, height: plotHeight };
  const scale = funnelScale(funnel, box);
  const bottom = top + plotHeight;
  const key = legend(keyOf(funnel), 0, bottom + 46, width);
  return {
    width,
    height: bottom + 50 + key.height,
    title: funnelTitle(report, { cut }),
    description: described(funnel),
    shapes: [
      text('note', 0, 11, funnelRateWords(report), 12),
      ...grid(scale, box),
      ...limitsOf(funnel, scale),
      line('reference', box.x, scale.y(funnel.expected), box.x + box.width, scale.y(funnel.expected)),
      ...funnel.points.map((point) => mark(point, scale)),
      ...names(funnel, scale, box),
      text('note', box.x + box.width, bottom + 35, funnelPeopleWords(report), 12, 'end'),
      ...key.shapes,
    ],
  };
};
