/** What stands in a table on the page, cell by cell. */
export interface VisibleTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Words for screen readers only, pictures and controls are not part of what a reader sees as the cell's text. */
const notText = '.nhsuk-u-visually-hidden, svg, button, select, input, .help-mark';

/** Pieces that stand apart on the page, such as a number and a name, are not run together. */
const wordsIn = (node: Node): readonly string[] =>
  node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [...node.childNodes].flatMap(wordsIn);

const textOf = (cell: Element): string => {
  const copy = cell.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(notText)) part.remove();
  return wordsIn(copy).join(' ').replace(/\s+/g, ' ').trim();
};

const cellsIn = (row: Element): readonly HTMLTableCellElement[] => [
  ...row.querySelectorAll<HTMLTableCellElement>(':scope > th, :scope > td'),
];

/** A cell that reaches down over later rows, by the column it stands in. */
interface Reaching {
  readonly words: string;
  readonly rowsLeft: number;
}

/**
 * The cells of one row, each under its heading. A heading over two columns is followed by an empty one; a cell that reaches over several
 * rows is said again in each, so that every row can be read by itself.
 */
const cellsOf = (row: Element, reaching: Map<number, Reaching>): readonly string[] => {
  const cells: string[] = [];
  const fillFromAbove = (): void => {
    for (let above = reaching.get(cells.length); above !== undefined; above = reaching.get(cells.length)) {
      if (above.rowsLeft <= 1) reaching.delete(cells.length);
      else reaching.set(cells.length, { ...above, rowsLeft: above.rowsLeft - 1 });
      cells.push(above.words);
    }
  };
  for (const cell of cellsIn(row)) {
    fillFromAbove();
    const words = textOf(cell);
    if (cell.rowSpan > 1) reaching.set(cells.length, { words, rowsLeft: cell.rowSpan - 1 });
    cells.push(words, ...Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => ''));
  }
  fillFromAbove();
  return cells;
};

const rowsOf = (table: Element, part: 'thead' | 'tbody'): readonly (readonly string[])[] =>
  [...table.querySelectorAll(`:scope > ${part}`)].flatMap((group) => {
    const reaching = new Map<number, Reaching>();
    return [...group.querySelectorAll(':scope > tr')].map((row) => cellsOf(row, reaching));
  });

/** Reads the cells of a table as they can be seen. A table inside a cell stays part of that cell. */
export const readVisibleTable = (table: Element): VisibleTable => {
  const [headings, ...more] = rowsOf(table, 'thead');
  return { headings: headings ?? [], rows: [...more, ...rowsOf(table, 'tbody')] };
};
