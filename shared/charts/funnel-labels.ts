import { textWidth } from './text-width';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A mark on a plot and the name that may stand beside it. */
export interface LabelledMark extends Spot {
  readonly label: string;
}

export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const size = 12;
const mostCharacters = 28;

/** Of a long name what comes last tells it apart: "Asian or Asian British - Pakistani" is Pakistani. */
const tailOf = (label: string): string =>
  label.length <= mostCharacters ? label : (label.split(' - ').at(-1) ?? label);

const shortened = (label: string): string => {
  const tail = tailOf(label);
  return tail.length <= mostCharacters ? tail : `${tail.slice(0, mostCharacters - 1).trimEnd()}…`;
};

const overlaps = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

const around = ({ x, y }: Spot): Area => ({
  left: x - 6,
  right: x + 6,
  top: y - 6,
  bottom: y + 6,
});

/** Right of the mark, left of it, above, below: the first that is free. */
const candidates = (mark: LabelledMark): readonly Area[] => {
  const width = textWidth(shortened(mark.label), size) + 4;
  const at = (left: number, middle: number): Area => ({
    left,
    right: left + width,
    top: middle - 8,
    bottom: middle + 8,
  });
  return [
    at(mark.x + 9, mark.y),
    at(mark.x - 9 - width, mark.y),
    at(mark.x - width / 2, mark.y - 15),
    at(mark.x - width / 2, mark.y + 15),
  ];
};

export interface ToLabel {
  readonly marks: readonly LabelledMark[];
  /** Marks without a name. */
  readonly others: readonly Spot[];
  /** Points along lines that a name had better not stand on, but may. */
  readonly lines: readonly Spot[];
  readonly frame: Area;
}

/**
 * Names beside marks, as many as fit without covering another mark or name; the rest stand in the table and the sentence.
 * Marks that come first get their place first.
 */
export const placeLabels = ({ marks, others, lines, frame }: ToLabel): readonly PlacedLabel[] => {
  const taken: Area[] = [...marks, ...others].map(around);
  const drawn = lines.map(around);
  return marks.flatMap((mark) => {
    const fitting = candidates(mark).filter(
      (area) => isWithin(area, frame) && !taken.some((other) => overlaps(area, other)),
    );
    const free = fitting.find((area) => !drawn.some((line) => overlaps(area, line))) ?? fitting[0];
    if (free === undefined) return [];
    taken.push(free);
    return [{ x: free.left + 2, y: (free.top + free.bottom) / 2 + 4, words: shortened(mark.label) }];
  });
};
