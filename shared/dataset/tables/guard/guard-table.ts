import { cellText, isBlankCell } from '../../cell-text';
import type { Findings } from '../../findings';
import type { GridCell } from '../../grid';
import { columnValues, rawOf } from '../columns/column-values';
import { columnOf, personKey, waitingReason } from '../reading/table-reader';
import type { TableMatch } from '../recognise-extracts';
import type { GuardedTable } from './guarded-table';
import { readConsent } from './read-consent';
import { isGuarded, safeCellRule } from './safe-cells';

/** Why a row is out of reach, said in the list of rows left out. */
export const noConsent = 'no consent: not kept';

type Row = readonly (GridCell | undefined)[];

interface Withheld {
  readonly rows: ReadonlyMap<number, string>;
  /** Rows of people who refused or withdrew. */
  readonly refused: readonly number[];
}

const nothingWithheld: Withheld = { rows: new Map(), refused: [] };

const withheldRows = (match: TableMatch, findings: Findings): Withheld => {
  const hasRows = match.sheet.rows.slice(match.header.row + 1).some((row) => row.some((cell) => !isBlankCell(cell)));
  if (match.kind.kind !== 'experts' || !hasRows) return nothingWithheld;
  const consentOf = readConsent(match, findings);
  const rows = new Map<number, string>();
  const refused: number[] = [];
  match.sheet.rows.forEach((row, at) => {
    if (at <= match.header.row) return;
    const consent = consentOf(row);
    if (consent !== 'given') rows.set(at, consent === 'asked' ? waitingReason : noConsent);
    if (consent === 'refused') refused.push(at);
  });
  return { rows, refused };
};

interface SafeColumn {
  readonly column: number;
  readonly label: string;
  readonly rule: NonNullable<ReturnType<typeof safeCellRule>>;
  unknown: number;
  dashes: number;
}

const safeColumns = ({ columns, kind }: TableMatch): readonly SafeColumn[] =>
  columns.fields.flatMap(({ field, column }) => {
    const rule = safeCellRule(kind.kind, field.field);
    return rule === null ? [] : [{ column, label: field.label, rule, unknown: 0, dashes: 0 }];
  });

const safeRow = (row: Row, columns: readonly SafeColumn[]): Row => {
  const cells = [...row];
  for (const column of columns) {
    const cell = cells[column.column];
    if (cell === undefined || cell.error !== null || cell.value === null) continue;
    const { value, unknown } = column.rule(rawOf(cell));
    column.unknown += unknown;
    if (/^[-–—]+$/.test(cellText(cell))) column.dashes += 1;
    cells[column.column] = { ...cell, value };
  }
  return cells;
};

const peopleOf = (match: TableMatch, rows: readonly number[]): readonly string[] => {
  const column = columnOf(match, 'person');
  if (column === null) return [];
  const people = rows.map((row) => personKey(cellText(match.sheet.rows[row]?.[column])));
  return [...new Set(people.filter((person) => person !== null))];
};

const sayDashes = (label: string, dashes: number, findings: Findings): void => {
  if (dashes === 0) return;
  const cells = dashes === 1 ? '1 cell holds' : `${String(dashes)} cells hold`;
  findings.warn('dashes', `${label}: ${cells} only a dash, which is read as not said.`);
};

const sayDropped = (columns: readonly SafeColumn[], findings: Findings): void => {
  for (const { label, unknown } of columns) {
    if (unknown === 0) continue;
    const what = unknown === 1 ? '1 entry' : `${String(unknown)} entries`;
    findings.warn(
      'words_not_kept',
      `${label}: ${what} in words that are in no list. Words that people wrote are not kept; such entries count as “other” or as not said.`,
    );
  }
};

/**
 * Takes out of a table what may never be kept, before values are sampled, asked about, set aside or stored. Tables of most kinds pass as they are.
 */
export const guardTable = (match: TableMatch, findings: Findings): GuardedTable => {
  const source = match.sheet;
  if (!isGuarded(match.kind.kind)) return { match, source, withheld: new Map(), withdrawn: [] };
  const { rows: withheld, refused } = withheldRows(match, findings);
  const columns = safeColumns(match);
  const rows = source.rows.map((row, at): Row => {
    if (at <= match.header.row) return row;
    return withheld.has(at) ? [] : safeRow(row, columns);
  });
  sayDropped(columns, findings);
  // In a register a dash takes a skill or a language away; elsewhere it only fills a cell of remarks.
  if (match.kind.kind === 'experts') for (const { label, dashes } of columns) sayDashes(label, dashes, findings);
  const sheet = { ...source, rows };
  return {
    match: { ...match, sheet, values: columnValues(sheet, match.header.row) },
    source,
    withheld,
    withdrawn: peopleOf(match, refused),
  };
};
