import { formatCount } from '../../shared/narrative/format';
import { formatRange } from '../../shared/narrative/group-words';

export { formatMeasure } from '../../shared/narrative/format-measure';
export { formatCountOf, formatRange, formatShare, listWords } from '../../shared/narrative/group-words';

interface Range {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A figure with what it could be: "1.43, could be 1.05 to 1.94"; the figure alone where there is no interval. */
export const formatWithRange = (
  estimate: Range & { readonly value: number | null },
  write: (value: number | null) => string,
): string => {
  const range = formatRange(estimate, write);
  return range === null ? write(estimate.value) : `${write(estimate.value)}, could be ${range}`;
};

const dateOnly = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
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

/** "2025-03-31" as "31 Mar 2025", where there is little room. */
export const formatShortDate = (iso: string): string => written(iso, shortDate);

/** An instant as "4 Apr 2025, 14:05", in the laptop's own time. */
export const formatInstant = (iso: string): string => written(iso, dateTime);

export const formatBytes = (bytes: number): string =>
  bytes < 1_000_000
    ? `${formatCount(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;
