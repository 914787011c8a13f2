import { clampShare, shareAlong } from './axis';
import { line, rect, text } from './shapes';
import { textWidth } from './text-width';
import { screenRange } from '../reference/indicators';
import type { Axis } from './axis';
import type { Box, Scene, Shape } from './scene';

/** Space kept at both ends, so that a mark at the very end is whole. */
const edge = 9;

export const xOn = (axis: Axis, box: Box, value: number): number =>
  box.x + edge + clampShare(shareAlong(axis, value)) * (box.width - 2 * edge);

export const isOffAxis = (axis: Axis, value: number): boolean => {
  const share = shareAlong(axis, value);
  return share < 0 || share > 1;
};

export const tickLabel = (axis: Axis, value: number): string => {
  if (axis.scale === 'log') return String(value);
  return value > 0 ? `+${String(value)}` : String(value).replace('-', '\u2212');
};

/** Ticks that fit beside one another at a size of text, the important ones first. */
export const fittingTicks = (axis: Axis, box: Box, size: number): readonly number[] => {
  const kept: { readonly value: number; readonly from: number; readonly to: number }[] = [];
  for (const value of axis.ticks.filter((tick) => !isOffAxis(axis, tick))) {
    const half = textWidth(tickLabel(axis, value), size) / 2 + 2;
    const x = xOn(axis, box, value);
    const isFree = kept.every((other) => x + half <= other.from || x - half >= other.to);
    if (isFree) kept.push({ value, from: x - half, to: x + half });
  }
  return kept.map((tick) => tick.value).sort((a, b) => a - b);
};

/** Ticks of an upright axis of some length that stand at least a line of text apart; parity first. */
export const ticksApart = (axis: Axis, length: number, apart = 15): readonly number[] => {
  const kept: number[] = [];
  const isFree = (tick: number): boolean =>
    kept.every((other) => Math.abs(shareAlong(axis, other) - shareAlong(axis, tick)) * length >= apart);
  for (const tick of axis.ticks.filter((value) => !isOffAxis(axis, value))) if (isFree(tick)) kept.push(tick);
  return kept.sort((a, b) => a - b);
};

/** The labels of an axis along the bottom of a box. */
export const axisLabels = (axis: Axis, box: Box, size = 11): readonly Shape[] =>
  fittingTicks(axis, box, size).map((value) =>
    text('note', xOn(axis, box, value), box.y + box.height - 3, tickLabel(axis, value), size, 'middle'),
  );

/** What lies behind every row: the shaded 0.80 to 1.25 screen (ratios only) and the line of parity. */
export const axisBackground = (axis: Axis, box: Box): readonly Shape[] => {
  const parity = xOn(axis, box, axis.parity);
  const from = xOn(axis, box, screenRange.lower);
  const to = xOn(axis, box, screenRange.upper);
  const shade = axis.scale === 'log' ? [rect('screen', from, box.y, to - from, box.height)] : [];
  return [...shade, line('parity', parity, box.y, parity, box.y + box.height)];
};

const isWhole = (label: Shape, width: number): boolean => {
  if (label.kind !== 'text') return true;
  const half = textWidth(label.text, label.size) / 2;
  return label.x - half >= 0 && label.x + half <= width;
};

/** The head of a column of forest rows. */
export const axisScene = (axis: Axis, width: number, height = 16): Scene => ({
  width,
  height,
  title: 'Axis',
  description: `From ${tickLabel(axis, axis.low)} to ${tickLabel(axis, axis.high)}`,
  // Here nothing stands beside the axis, so a label that reaches over an end would be cut off.
  shapes: axisLabels(axis, { x: 0, y: 0, width, height }).filter((label) => isWhole(label, width)),
});
