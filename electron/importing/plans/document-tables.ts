import type { GridCell, GridRange } from '../../../shared/dataset/grid';
import type { PlanSheet } from '../../../shared/plan-file/plan-sheet.types';
import { xmlEvents } from '../xml-events';
import type { XmlEvent } from '../xml-events';

/** Far more than any plan, and little enough to be read at once. */
const mostTables = 200;
const mostRows = 5000;
const mostColumns = 60;

interface Cell {
  text: string;
  fill: string | null;
  span: number;
  /** `continue` belongs to the cell above it. */
  merge: 'none' | 'start' | 'continue';
}

interface Table {
  readonly title: string;
  readonly rows: Cell[][];
}

/** Where the reading is. A table inside a cell is read as words of that cell. */
interface State {
  readonly tables: Table[];
  table: Table | null;
  cell: Cell | null;
  depth: number;
  /** Inside what is not part of the text as it stands: deleted, or the older form of something drawn. */
  skipped: number;
  isText: boolean;
  paragraph: string;
  lastWords: string;
  nested: number;
}

/** Deletions that are tracked, moved text, field codes, and the second copy of what newer Word draws itself. */
const notRead: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:pPrChange',
  'w:tcPrChange',
  'w:tblPrChange',
]);

const addText = (state: State, text: string): void => {
  if (state.cell !== null) state.cell.text += text;
  else state.paragraph += text;
};

const openTable = (state: State): void => {
  state.depth += 1;
  if (state.depth > 1) {
    state.nested += 1;
    return;
  }
  if (state.tables.length >= mostTables) throw new Error('too many tables');
  state.table = { title: state.lastWords, rows: [] };
  state.tables.push(state.table);
};

const openCell = ({ table }: State): Cell => {
  const cell: Cell = { text: '', fill: null, span: 1, merge: 'none' };
  table?.rows.at(-1)?.push(cell);
  return cell;
};

type Attributes = Readonly<Record<string, string>>;

const openInTable = (state: State, name: string, attributes: Attributes): void => {
  if (state.depth !== 1) return;
  if (name === 'w:tr') {
    if ((state.table?.rows.length ?? 0) >= mostRows) throw new Error('too many rows');
    state.table?.rows.push([]);
  }
  if (name === 'w:tc') state.cell = openCell(state);
  if (state.cell === null) return;
  if (name === 'w:gridSpan') state.cell.span = Math.max(1, Math.min(mostColumns, Number(attributes['w:val']) || 1));
  if (name === 'w:vMerge') state.cell.merge = attributes['w:val'] === 'restart' ? 'start' : 'continue';
};

/** The fill of a cell stands before its first words; that of a paragraph or of marked words counts only where the cell has none. */
const readFill = ({ cell }: State, attributes: Attributes): void => {
  const fill = attributes['w:fill'];
  if (cell !== null && cell.fill === null && fill !== undefined && fill !== 'auto') cell.fill = fill;
};

const openElement = (state: State, name: string, attributes: Attributes): void => {
  if (notRead.has(name)) state.skipped += 1;
  if (state.skipped > 0) return;
  if (name === 'w:tbl') openTable(state);
  else if (name === 'w:t') state.isText = true;
  else if (name === 'w:tab') addText(state, ' ');
  else if (name === 'w:br' || name === 'w:cr') addText(state, '\n');
  else if (name === 'w:noBreakHyphen') addText(state, '-');
  else if (name === 'w:shd') readFill(state, attributes);
  else openInTable(state, name, attributes);
};

const closeParagraph = (state: State): void => {
  if (state.cell !== null) state.cell.text += '\n';
  else if (state.paragraph.trim() !== '') state.lastWords = state.paragraph.trim();
  state.paragraph = '';
};

const closeElement = (state: State, name: string): void => {
  if (notRead.has(name)) {
    state.skipped -= 1;
    return;
  }
  if (state.skipped > 0) return;
  if (name === 'w:t') state.isText = false;
  else if (name === 'w:p') closeParagraph(state);
  else if (name === 'w:tc' && state.depth === 1) state.cell = null;
  else if (name === 'w:tbl') {
    state.depth -= 1;
    if (state.depth === 0) {
      state.table = null;
      state.lastWords = '';
    }
  }
};

const take = (state: State, event: XmlEvent): void => {
  if (event.kind === 'open') openElement(state, event.name, event.attributes);
  else if (event.kind === 'close') closeElement(state, event.name);
  else if (state.isText && state.skipped === 0) addText(state, event.text);
};

const gridCell = (text: string): GridCell | undefined =>
  text === '' ? undefined : { value: text, format: null, isFormula: false, error: null };

interface Placed {
  readonly cell: Cell;
  readonly column: number;
}

const place = (row: readonly Cell[]): readonly Placed[] => {
  let column = 0;
  return row.flatMap((cell) => {
    const placed = { cell, column };
    column += cell.span;
    return placed.column < mostColumns ? [placed] : [];
  });
};

/** The rows that a merged cell goes down over. */
const rowsDown = (rows: readonly (readonly Placed[])[], top: number, { column, cell }: Placed): number => {
  if (cell.merge !== 'start') return top;
  const next = rows.findIndex(
    (row, at) => at > top && row.find((one) => one.column === column)?.cell.merge !== 'continue',
  );
  return (next < 0 ? rows.length : next) - 1;
};

const toSheet = ({ rows: cells, title }: Table, index: number): PlanSheet => {
  const rows = cells.map(place);
  const merges: GridRange[] = rows.flatMap((row, top) =>
    row
      .map((placed) => ({
        top,
        left: placed.column,
        bottom: rowsDown(rows, top, placed),
        right: placed.column + placed.cell.span - 1,
      }))
      .filter(({ left, bottom, right }) => bottom > top || right > left),
  );
  const line = <Value>(row: readonly Placed[], of: (cell: Cell) => Value): (Value | undefined)[] => {
    const values: (Value | undefined)[] = [];
    for (const { cell, column } of row) values[column] = of(cell);
    return Array.from(values);
  };
  return {
    title,
    grid: {
      name: `Table ${String(index + 1)}`,
      isHidden: false,
      rows: rows.map((row) => line(row, ({ text, merge }) => gridCell(merge === 'continue' ? '' : text.trim()))),
      merges,
      hiddenRows: [],
    },
    fills: rows.map((row) => line(row, ({ fill }) => fill ?? undefined)),
  };
};

export interface DocumentTables {
  readonly sheets: readonly PlanSheet[];
  /** Tables inside cells, whose words are taken as words of that cell. */
  readonly nested: number;
}

/** The tables of a Word document's main part, with merged cells, fills and the words that stand above each. Throws on damaged XML. */
export const documentTables = (xml: string): DocumentTables => {
  const state: State = {
    tables: [],
    table: null,
    cell: null,
    depth: 0,
    skipped: 0,
    isText: false,
    paragraph: '',
    lastWords: '',
    nested: 0,
  };
  for (const event of xmlEvents(xml)) take(state, event);
  return { sheets: state.tables.map(toSheet), nested: state.nested };
};
