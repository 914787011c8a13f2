import { formatCount, formatPercent, formatPoints, formatRatio } from '../../shared/narrative/format';
import { upperWords } from '../../shared/narrative/range-sentence';
import type { GroupFigure } from '../../shared/indicators/figure';
import type { Measure } from '../../shared/reference/indicators';

/** The value of a figure in its own measure: a ratio with two decimals, or points with a sign and one decimal. */
export const formatMeasure = (measure: Measure, value: number | null, isHidden = false): string =>
  measure === 'relative_likelihood' ? formatRatio(value, isHidden) : formatPoints(value, isHidden);

export const formatShare = (group: GroupFigure): string => formatPercent(group.percent, group.isHidden);

/** "181 of 1,057"; the base alone where the source gives only percentages. */
export const formatCountOf = (group: GroupFigure): string => {
  if (group.isHidden) return '*';
  if (group.count === null) return group.of === null ? '\u2013' : `${formatCount(group.of)} in all`;
  return group.of === null ? formatCount(group.count) : `${formatCount(group.count)} of ${formatCount(group.of)}`;
};

interface Range {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** An interval in the measure of its figure: "1.05 to 1.72"; null where there is none. */
export const formatRange = ({ lower, upper }: Range, write: (value: number) => string): string | null =>
  lower === null || upper === null ? null : `${write(lower)} to ${upperWords(upper, write)}`;

/** A figure with what it could be: "1.43, could be 1.05 to 1.94"; the figure alone where there is no interval. */
export const formatWithRange = (
  estimate: Range & { readonly value: number | null },
  write: (value: number | null) => string,
): string => {
  const range = formatRange(estimate, write);
  return range === null ? write(estimate.value) : `${write(estimate.value)}, could be ${range}`;
};

const dateOnly = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dateTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const written = (text: string, format: Intl.DateTimeFormat): string => {
  const date = new Date(text);
  return text === '' || Number.isNaN(date.getTime()) ? '\u2013' : format.format(date);
};

/** "2025-03-31" as "31 March 2025". */
export const formatDate = (iso: string): string => written(iso, dateOnly);

/** An instant as "4 Apr 2025, 14:05", in the laptop's own time. */
export const formatInstant = (iso: string): string => written(iso, dateTime);

export const formatBytes = (bytes: number): string =>
  bytes < 1_000_000
    ? `${formatCount(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** "2023, 2024 and 2025". */
export const listWords = (items: readonly (string | number)[]): string => {
  const words = items.map(String);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
};
