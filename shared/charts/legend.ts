import { circle, diamond, line, moved, rect, text } from './shapes';
import { textWidth } from './text-width';
import type { Shape } from './scene';

export interface LegendItem {
  readonly words: string;
  /** Drawn in a space of 22 by 16, centred on (11, 8). */
  readonly mark: readonly Shape[];
}

export const legendItems = {
  unlikely: { words: 'unlikely to be chance', mark: [circle('estimate', 11, 8, 4.75)] },
  unsure: { words: 'not distinguishable, or too few', mark: [circle('estimate-open', 11, 8, 4.75)] },
  interval: { words: '95% interval', mark: [line('interval', 1, 8, 21, 8)] },
  national: { words: 'national figure', mark: [diamond('national', 11, 8, 4.25)] },
  screen: { words: '0.80 to 1.25 screen', mark: [rect('screen', 1, 1, 20, 14)] },
  break: { words: 'not comparable across this line', mark: [line('break', 11, 0, 11, 16)] },
  inside: { words: 'inside the funnel', mark: [circle('estimate-open', 11, 8, 4)] },
  outside95: { words: 'outside the 95% limits', mark: [circle('estimate', 11, 8, 4.75)] },
  outside998: { words: 'outside the 99.8% limits', mark: [diamond('estimate', 11, 8, 6.5)] },
  limit95: { words: '95% limits', mark: [line('limit-inner', 1, 8, 21, 8)] },
  limit998: { words: '99.8% limits', mark: [line('limit-outer', 1, 8, 21, 8)] },
  expected: { words: 'expected', mark: [line('reference', 1, 8, 21, 8)] },
  workforce: { words: 'BME share of the whole workforce', mark: [line('reference', 1, 8, 21, 8)] },
} as const satisfies Record<string, LegendItem>;

const markWidth = 26;
const gap = 16;
const rowHeight = 20;

/** Lays a legend out from left to right, wrapping. Gives the shapes and the height they take. */
export const legend = (
  items: readonly LegendItem[],
  x: number,
  y: number,
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  let [left, top] = [x, y];
  const shapes: Shape[] = [];
  for (const item of items) {
    const needed = markWidth + textWidth(item.words, 12) + gap;
    if (left > x && left + needed > x + width) [left, top] = [x, top + rowHeight];
    shapes.push(...item.mark.map((shape) => moved(shape, left, top)));
    shapes.push(text('note', left + markWidth, top + 12, item.words, 12));
    left += needed;
  }
  return { shapes, height: top - y + rowHeight };
};
