import { cellText } from '../cell-text';
import { extractKindLabels, extractKinds } from '../extract-kinds';
import type { SheetGrid, WorkbookGrid } from '../grid';
import { inSentence } from '../in-sentence';
import { blocksInOrder, isHalfBlock } from './headings/header-blocks';
import { findGroupRows, rowsSearched } from './headings/group-rows';
import { matchLabel } from './labels/match-label';
import { resolveRows } from './rows/resolve-rows';
import type { ResolvedRow } from './rows/resolved-row';
import { readRowLabels } from './rows/row-labels';

/** How much one sheet looks like an annual return. */
export interface SheetMatch {
  readonly sheet: SheetGrid;
  /** 1-based row of the White and BME headings. */
  readonly headerRow: number;
  /** Different rows of the return that were found. */
  readonly found: number;
}

export interface ReturnRecognition {
  readonly isReturn: boolean;
  /** 0 to 1; 1 where all but a few rows of the standard return were found. */
  readonly score: number;
  readonly sheet: string | null;
  /** 1-based. */
  readonly headerRow: number | null;
  readonly reason: string;
  /** Every sheet that reads as a return, best first. */
  readonly matches: readonly SheetMatch[];
}

/** Fewer known rows than this may be chance: a staff list also says "Band 5". */
const fewestRows = 4;
const rowsOfFullReturn = 45;

const nameOf = ({ target, hasFigures }: ResolvedRow): string | null => {
  if (!hasFigures) return null;
  if (target.kind === 'item') return target.item;
  if (target.kind === 'calculated') return target.row;
  return target.kind === 'band_without_section' ? `${target.kind} ${String(target.run)} ${target.band}` : null;
};

const matchSheet = (sheet: SheetGrid): SheetMatch | null => {
  const groupRows = findGroupRows(sheet);
  const [first] = groupRows;
  if (first === undefined) return null;
  const rows = groupRows.flatMap((groups, index) => {
    const blocks = blocksInOrder(groups.cells).filter((block) => !isHalfBlock(block));
    const endRow = Math.min(groupRows[index + 1]?.row ?? sheet.rows.length, groups.row + rowsSearched);
    return readRowLabels(sheet, { labelsFrom: groups.row + 1, headerRow: groups.row, endRow, blocks }, blocks);
  });
  const names = new Set(
    resolveRows(rows)
      .map(nameOf)
      .filter((name) => name !== null),
  );
  return { sheet, headerRow: first.row + 1, found: names.size };
};

const countLabels = (sheet: SheetGrid): number => {
  const labels = new Set<string>();
  for (const row of sheet.rows.slice(0, 300)) {
    for (const cell of row.slice(0, 12)) {
      const text = typeof cell?.value === 'string' ? cellText(cell) : '';
      const meaning = text === '' ? null : matchLabel(text, false);
      if (meaning !== null && meaning.kind !== 'subtotal' && meaning.kind !== 'section') labels.add(text.toLowerCase());
    }
  }
  return labels.size;
};

const otherTables = extractKinds.map((kind) => inSentence(extractKindLabels[kind])).join(', ');

const whyNot = (grid: WorkbookGrid, best: SheetMatch | undefined): string => {
  if (best !== undefined) {
    return `Sheet “${best.sheet.name}” has White and BME columns (row ${String(best.headerRow)}), but ${best.found === 0 ? 'none' : `only ${String(best.found)}`} of the rows of an annual return below them.`;
  }
  const labels = Math.max(0, ...grid.sheets.map(countLabels));
  return labels >= fewestRows
    ? 'Some row labels of an annual return were found, but no headings that name White and BME columns.'
    : `No sheet has the labels of an annual return (pay bands, shortlisted applicants, disciplinary process and the like, under White and BME headings) or the column headings of another table that can be read: ${otherTables}.`;
};

/** A visible sheet comes before a hidden one that is not clearly fuller. */
const rank = (match: SheetMatch): number => (match.sheet.isHidden ? match.found / 2 : match.found);

/**
 * Tells whether a workbook is an annual return, on which sheet and why. Labels decide, not the file's name or the
 * position of a sheet, row or column.
 */
export const recogniseReturn = (grid: WorkbookGrid): ReturnRecognition => {
  const all = grid.sheets.map(matchSheet).filter((match) => match !== null);
  const ranked = [...all].sort((a, b) => rank(b) - rank(a));
  const matches = ranked.filter((match) => match.found >= fewestRows);
  const [best] = matches;
  if (best === undefined) {
    return { isReturn: false, score: 0, sheet: null, headerRow: null, reason: whyNot(grid, ranked[0]), matches: [] };
  }
  return {
    isReturn: true,
    score: Math.min(1, Math.round((best.found / rowsOfFullReturn) * 100) / 100),
    sheet: best.sheet.name,
    headerRow: best.headerRow,
    reason: `Sheet “${best.sheet.name}” has White and BME columns (row ${String(best.headerRow)}) and ${String(best.found)} rows of an annual return below them.`,
    matches,
  };
};
