import { formatCount } from '../narrative/format';
import { line, rect, text } from './shapes';
import { wrappedInside } from './text-width';
import type { NamedCount } from '../narrative/experts/register-list-words';
import type { Scene, Shape } from './scene';

const width = 680;
const [labelWidth, countEnd, barStart, barWidth] = [250, 310, 326, 340] as const;
const [lineHeight, rowPadding] = [16, 10] as const;

/** People by name as bars. A number that is hidden has a star and no bar. */
export const countListPicture = (
  title: string,
  rows: readonly NamedCount[],
  notes: readonly string[],
): Scene | null => {
  if (rows.length === 0) return null;
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  let top = 4;
  const shapes: Shape[] = [];
  for (const { name, count, isHidden } of rows) {
    const lines = wrappedInside(name, labelWidth, 13);
    const height = lines.length * lineHeight + rowPadding;
    const middle = top + height / 2;
    shapes.push(
      line('grid', 0, top, width, top),
      ...lines.map((words, at) => text('label', 0, middle + 5 + (at - (lines.length - 1) / 2) * lineHeight, words, 13)),
      text('label-strong', countEnd, middle + 5, formatCount(count, isHidden), 13, 'end'),
      ...(count === null ? [] : [rect('bar-bme', barStart, middle - 6, (count / most) * barWidth, 12)]),
    );
    top += height;
  }
  shapes.push(line('grid', 0, top, width, top));
  const noteLines = notes.flatMap((note) => wrappedInside(note, width, 12));
  shapes.push(...noteLines.map((words, at) => text('note', 0, top + 20 + at * lineHeight, words, 12)));
  return {
    width,
    height: top + 8 + noteLines.length * lineHeight,
    title,
    description: rows
      .map(({ name, count, isHidden }) => `${name}: ${isHidden ? 'hidden' : formatCount(count)}.`)
      .join(' '),
    shapes,
  };
};
