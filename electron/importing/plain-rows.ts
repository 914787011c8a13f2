import { PlainCells, standsAt } from './plain-cells';
import { mostRows } from './sheet-limits';

/** The plain rows of one sheet's part of a workbook, and the part without their cells, for the spreadsheet reader. */
export interface PlainRows {
  readonly part: Buffer;
  /** The numbers of the rows, 1-based and upwards, and where the first cell of each stands. */
  readonly numbers: readonly number[];
  readonly starts: readonly number[];
  /** What stands before the first row, what is left of the rows, and what stands after them. */
  readonly head: Buffer;
  readonly others: readonly Buffer[];
  readonly tail: Buffer;
}

const beforeRows = Buffer.from('<sheetData>');
const afterRows = Buffer.from('</sheetData>');
const beforeRow = Buffer.from('<row ');
const afterRow = Buffer.from('</row>');
const [slash, greater] = [0x2f, 0x3e] as const;

const usualTag =
  /^<row(?: (?:r|spans|s|customFormat|ht|customHeight|hidden|outlineLevel|collapsed|thickTop|thickBot|ph|x14ac:dyDescent)="[^"<>&]*")+ ?\/?>$/;
const numberIn = / r="([1-9]\d{0,6})"/;

interface Row {
  readonly number: number;
  readonly to: number;
  /** Where its first cell stands; null for a row that the spreadsheet reader is to read. */
  readonly start: number | null;
  /** What is left of it. */
  readonly rest: Buffer | null;
}

const numberOf = (tag: string): number | null => {
  const found = numberIn.exec(tag);
  const number = Number(found?.[1] ?? 0);
  const isTwice = found !== null && tag.indexOf(' r="', found.index + 1) >= 0;
  return number === 0 || number > mostRows || isTwice || !usualTag.test(tag) ? null : number;
};

/** Where the last cell of a row ends; null where one of them is not plain. */
const endOfCells = (part: Buffer, start: number, number: number, cells: PlainCells): number | null => {
  cells.begin(start);
  while (!standsAt(part, cells.at, afterRow)) if (!cells.next(number)) return null;
  return cells.at;
};

/** A row of whatever cells; null where not even its number and its end are beyond doubt. */
const readRow = (part: Buffer, from: number, cells: PlainCells): Row | null => {
  const start = part.indexOf(greater, from) + 1;
  const tag = part.toString('latin1', from, start);
  const number = start === 0 ? null : numberOf(tag);
  if (number === null) return null;
  const isOpen = part[start - 2] !== slash;
  const last = isOpen ? endOfCells(part, start, number, cells) : null;
  if (last !== null) {
    // The tag of a hidden row stays: what it says is for the spreadsheet reader.
    const rest = tag.includes('hidden') ? Buffer.concat([part.subarray(from, start), afterRow]) : null;
    return { number, to: last + afterRow.length, start, rest };
  }
  const end = isOpen ? part.indexOf(afterRow, start) : start - afterRow.length;
  const to = end + afterRow.length;
  return end < 0 ? null : { number, to, start: null, rest: part.subarray(from, to) };
};

/** Few rows of another kind, such as rows with totals, are no reason not to read the many that are plain. */
const fewOthers = 200;

/** A formula for a whole range of cells speaks for rows that it does not stand in. */
const reachesOut = (row: Buffer): boolean => row.includes('"array"') || row.includes('sheetData');

/**
 * Parts a sheet's part of a workbook into rows that are plain and everything else; null where it is not written as Excel does, or has hardly a
 * plain row. Rows stand in order, each once.
 */
export const partRows = (part: Buffer): PlainRows | null => {
  const first = part.indexOf(beforeRows);
  if (first < 0 || part.subarray(0, first).includes('sheetData')) return null;
  const cells = new PlainCells(part);
  const [numbers, starts, others]: [number[], number[], Buffer[]] = [[], [], []];
  let at = first + beforeRows.length;
  let last = 0;
  while (standsAt(part, at, beforeRow)) {
    const row = readRow(part, at, cells);
    if (row === null || row.number <= last) return null;
    if (row.start !== null) {
      numbers.push(row.number);
      starts.push(row.start);
    }
    if (row.rest !== null) others.push(row.rest);
    if (others.length > fewOthers && others.length > numbers.length) return null;
    last = row.number;
    at = row.to;
  }
  if (numbers.length === 0 || !standsAt(part, at, afterRows) || others.some(reachesOut)) return null;
  const head = part.subarray(0, first + beforeRows.length);
  return { part, numbers, starts, head, others, tail: part.subarray(at) };
};
