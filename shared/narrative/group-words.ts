import type { GroupFigure } from '../indicators/figure';
import { formatCount, formatPercent } from './format';
import { upperWords } from './range-sentence';

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

/** @example listWords([2023, 2024, 2025]) // "2023, 2024 and 2025" */
export const listWords = (items: readonly (string | number)[]): string => {
  const words = items.map(String);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
};
