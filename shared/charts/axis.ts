import { tidy } from './shapes';

/** One horizontal or vertical scale. Ratios stand on a log scale (a half and a double are equally far from 1), gaps on a linear one. */
export interface Axis {
  readonly scale: 'log' | 'linear';
  readonly low: number;
  readonly high: number;
  readonly parity: number;
  /** Candidates for ticks in the order in which they get a label while there is room. */
  readonly ticks: readonly number[];
}

/** What an axis must find room for: estimates and marks always, interval ends while they are not extreme. */
export interface AxisNeed {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly national: number | null;
}

const numbersIn = (
  needs: readonly AxisNeed[],
  pick: (need: AxisNeed) => readonly (number | null)[],
): readonly number[] =>
  needs.flatMap(pick).filter((value): value is number => value !== null && Number.isFinite(value));

const ratioTicks: readonly number[] = [1, 0.5, 2, 0.25, 4, 0.1, 8, 0.8, 1.25, 16, 32];

/**
 * A log axis shared by several ratios. At least 0.5 to 2.2; intervals widen it as far as 0.2 to 5, and only an estimate or a
 * national mark widens it further. What lies beyond is drawn with an arrowhead.
 * @example ratioAxis([{ value: 1.53, lower: 1.24, upper: 1.9, national: 1.59 }]) // low 0.45, high 2.42
 */
export const ratioAxis = (needs: readonly AxisNeed[]): Axis => {
  const marks = numbersIn(needs, (need) => [need.value, need.national]).filter((value) => value > 0);
  const ends = numbersIn(needs, (need) => [need.lower, need.upper]).filter((value) => value > 0);
  const reach = (value: number): number => Math.min(5, Math.max(0.2, value));
  const low = Math.min(0.5, ...ends.map(reach), ...marks) / 1.1;
  const high = Math.max(2.2, ...ends.map(reach), ...marks) * 1.1;
  return { scale: 'log', low: tidy(low), high: tidy(high), parity: 1, ticks: ratioTicks };
};

const stepFor = (span: number): number => [1, 2, 5, 10, 20, 25].find((step) => span / step <= 6) ?? 50;

/** Multiples of a round step inside the extent, zero first, so that the label of zero is never the one left out. */
const gapTicks = (low: number, high: number): readonly number[] => {
  const step = stepFor(high - low);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  const all = Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
  return [...all].sort((a, b) => Math.abs(a) - Math.abs(b));
};

/**
 * A linear axis shared by several gaps, in percentage points. At least −10 to +5; intervals widen it as far as −50 to +50.
 * @example gapAxis([{ value: -12, lower: -16, upper: -8, national: null }]) // low −17.05, high 6.05
 */
export const gapAxis = (needs: readonly AxisNeed[]): Axis => {
  const marks = numbersIn(needs, (need) => [need.value, need.national]);
  const ends = numbersIn(needs, (need) => [need.lower, need.upper]).map((end) => Math.min(50, Math.max(-50, end)));
  const low = Math.min(-10, ...ends, ...marks);
  const high = Math.max(5, ...ends, ...marks);
  const room = (high - low) * 0.05;
  const [from, to] = [tidy(low - room), tidy(high + room)];
  return { scale: 'linear', low: from, high: to, parity: 0, ticks: gapTicks(from, to) };
};

/** Where a value stands between the ends of the axis: 0 at `low`, 1 at `high`, outside that range when it is off the axis. */
export const shareAlong = (axis: Axis, value: number): number => {
  if (axis.scale === 'linear') return (value - axis.low) / (axis.high - axis.low);
  if (value <= 0) return -1;
  return Math.log(value / axis.low) / Math.log(axis.high / axis.low);
};

export const clampShare = (share: number): number => Math.min(1, Math.max(0, share));
