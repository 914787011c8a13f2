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

/** A heading over two columns is followed by an empty one, so that every cell stays under its heading. */
const cellsOf = (row: Element): readonly string[] =>
  [...row.querySelectorAll<HTMLTableCellElement>(':scope > th, :scope > td')].flatMap((cell) => [
    textOf(cell),
    ...Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => ''),
  ]);

const rowsOf = (table: Element, part: 'thead' | 'tbody'): readonly (readonly string[])[] =>
  [...table.querySelectorAll(`:scope > ${part} > tr`)].map(cellsOf);

/** Reads the cells of a table as they can be seen. A table inside a cell stays part of that cell. */
export const readVisibleTable = (table: Element): VisibleTable => {
  const [headings, ...more] = rowsOf(table, 'thead');
  return { headings: headings ?? [], rows: [...more, ...rowsOf(table, 'tbody')] };
};
