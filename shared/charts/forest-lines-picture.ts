import { axisBackground, axisLabels } from './axis-scene';
import { forestMarks } from './forest-row';
import { legend } from './legend';
import { line, text } from './shapes';
import { wrapped, wrappedInside } from './text-width';
import type { Axis } from './axis';
import type { ForestRow } from './forest-row';
import type { LegendItem } from './legend';
import type { Box, Scene, Shape } from './scene';

/** One line of a forest: what it is called, its number, its marks, and what the numbers support. */
export interface ForestLine {
  readonly label: string;
  /** The number as it is written, or the mark that stands for it: "1.53", "*", "–". */
  readonly value: string;
  readonly tag: string;
  readonly row: ForestRow;
  /** Stands where the marks would be when there is no number to draw; null where there is. */
  readonly reason: string | null;
  /** The line in words. */
  readonly spoken: string;
  /** The whole that the other lines are parts of: its name is bold. */
  readonly isWhole?: boolean;
}

export interface ForestLinesParts {
  readonly title: string;
  readonly nameHeading: string;
  readonly valueHeading: string;
  readonly lines: readonly ForestLine[];
  readonly axis: Axis;
  readonly legend: readonly LegendItem[];
  /** In pixels. 680 fills the text width of an A4 page at a readable size; the screen has room for more. */
  readonly width?: number;
  /** Space above and below the words of a line together. */
  readonly rowPadding?: number;
  /** False where the 0.80 to 1.25 screen says nothing about the ratios. */
  readonly hasScreen?: boolean;
}

interface Columns {
  readonly labelWidth: number;
  /** Right edge of the numbers. */
  readonly value: number;
  readonly plot: number;
  readonly plotWidth: number;
  readonly tag: number;
  readonly tagWidth: number;
}

const documentWidth = 680;
const [size, lineHeight, headHeight] = [13, 16, 26] as const;

/** What a picture is wider than in a document is shared out: to long names, to the plot, and a little to the tags. */
const columnsOf = (width: number): Columns => {
  const more = Math.max(0, width - documentWidth);
  const [forLabel, forPlot] = [Math.round(more * 0.4), Math.round(more * 0.4)];
  return {
    labelWidth: 200 + forLabel,
    value: 258 + forLabel,
    plot: 270 + forLabel,
    plotWidth: 290 + forPlot,
    tag: 572 + forLabel + forPlot,
    tagWidth: 108 + more - forLabel - forPlot,
  };
};

interface Placed {
  readonly line: ForestLine;
  readonly label: readonly string[];
  readonly tag: readonly string[];
  readonly note: readonly string[];
  readonly height: number;
}

const place = (item: ForestLine, columns: Columns, padding: number): Placed => {
  const label = wrappedInside(item.label, columns.labelWidth, size, item.isWhole);
  const tag = wrapped(item.tag, columns.tagWidth, 12);
  const note = item.reason === null ? [] : wrapped(item.reason, columns.plotWidth - 12, 12).slice(0, 3);
  const lines = Math.max(label.length, tag.length, note.length);
  return { line: item, label, tag, note, height: lines * lineHeight + padding };
};

const block = (
  role: 'label' | 'label-strong' | 'note',
  lines: readonly string[],
  x: number,
  middle: number,
  points: number,
): readonly Shape[] => {
  const top = middle - (lines.length * lineHeight) / 2;
  return lines.map((words, index) => text(role, x, top + index * lineHeight + 12, words, points));
};

interface Frame {
  readonly axis: Axis;
  readonly columns: Columns;
  readonly width: number;
  readonly hasScreen: boolean;
}

const behind = ({ axis, hasScreen }: Frame, box: Box): readonly Shape[] =>
  axisBackground(axis, box).filter(({ role }) => hasScreen || role !== 'screen');

const drawn = (placed: Placed, frame: Frame, top: number): readonly Shape[] => {
  const { axis, columns, width } = frame;
  const { line: item, height } = placed;
  const middle = top + height / 2;
  const box = { x: columns.plot, y: top, width: columns.plotWidth, height };
  const hasNote = placed.note.length > 0;
  return [
    ...(hasNote ? [] : behind(frame, box)),
    line('grid', 0, top, width, top),
    ...block(item.isWhole === true ? 'label-strong' : 'label', placed.label, 0, middle, size),
    text('label-strong', columns.value, middle + 5, item.value, 14, 'end'),
    ...(hasNote ? block('note', placed.note, columns.plot + 8, middle, 12) : forestMarks(item.row, axis, box)),
    ...block('note', placed.tag, columns.tag, middle, 12),
  ];
};

const head = (parts: ForestLinesParts, columns: Columns): readonly Shape[] => [
  text('note', 0, headHeight - 9, parts.nameHeading, 12),
  text('note', columns.value, headHeight - 9, parts.valueHeading, 12, 'end'),
  ...axisLabels(parts.axis, { x: columns.plot, y: 0, width: columns.plotWidth, height: headHeight - 6 }, 12),
  text('note', columns.tag, headHeight - 9, 'What it supports', 12),
];

/** Several figures on one axis, with labels, as a picture that stands by itself on a screen or in a document. */
export const forestLinesPicture = (parts: ForestLinesParts): Scene => {
  const width = Math.max(documentWidth, parts.width ?? documentWidth);
  const columns = columnsOf(width);
  const frame: Frame = { axis: parts.axis, columns, width, hasScreen: parts.hasScreen ?? true };
  let top = headHeight;
  const shapes: Shape[] = [...head(parts, columns)];
  for (const item of parts.lines) {
    const placed = place(item, columns, parts.rowPadding ?? 16);
    shapes.push(...drawn(placed, frame, top));
    top += placed.height;
  }
  shapes.push(line('grid', 0, top, width, top));
  const key = legend(parts.legend, 0, top + 10, width);
  const description = parts.lines.map((item) => item.spoken).join(' ');
  return { width, height: top + 14 + key.height, title: parts.title, description, shapes: [...shapes, ...key.shapes] };
};
