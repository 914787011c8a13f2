/** What stands in a table on the page, cell by cell. */
export interface VisibleTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Words for screen readers only, pictures and controls are not part of what a reader sees as the cell's text. */
const notText = '.nhsuk-u-visually-hidden, svg, button, select, input';

/** Pieces that stand apart on the page, such as a number and a name, are not run together. */
const wordsIn = (node: Node): readonly string[] =>
  node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [...node.childNodes].flatMap(wordsIn);

const textOf = (cell: Element): string => {
  const copy = cell.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(notText)) part.remove();
  return wordsIn(copy).join(' ').replace(/\s+/g, ' ').trim();
};

/** A heading over two columns is followed by an empty one, so that every cell stays under its heading. */
const cellsOf = (row: HTMLTableRowElement): readonly string[] =>
  [...row.cells].flatMap((cell) => [textOf(cell), ...Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => '')]);

/** Reads the cells of a table as they can be seen. A table inside a cell stays part of that cell. */
export const readVisibleTable = (table: HTMLTableElement): VisibleTable => {
  const [headings, ...more] = [...(table.tHead?.rows ?? [])].map(cellsOf);
  const body = [...table.tBodies].flatMap((part) => [...part.rows].map(cellsOf));
  return { headings: headings ?? [], rows: [...more, ...body] };
};
