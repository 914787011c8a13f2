import { placeAt } from '../../cell-place';
import { cellText } from '../../cell-text';
import type { Findings } from '../../findings';
import type { SheetGrid } from '../../grid';
import { blockColumns } from '../headings/column-block';
import { findReturnItem } from '../return-items';
import { isItemRow } from './sheet-row';
import type { ItemRow, SheetRow } from './sheet-row';

/** The standard layout writes these more than once; the first is read and the others are compared with it. */
const mayRepeat = new Set<string>(['board:total', 'workforce:total', 'discipline:staff', 'training:staff']);

const figuresOf = (sheet: SheetGrid, row: SheetRow): string =>
  row.blocks
    .map(
      (block) =>
        `${String(block.year)}${block.basis}${blockColumns(block)
          .map((column) => cellText(sheet.rows[row.row]?.[column]))
          .join('|')}`,
    )
    .join(';');

const sharesYear = (a: SheetRow, b: SheetRow): boolean =>
  a.blocks.some((block) => b.blocks.some((other) => other.year === block.year && other.basis === block.basis));

const askWhich = (sheet: string, rows: readonly ItemRow[], findings: Findings): number | null => {
  const [first] = rows;
  if (first === undefined) return null;
  const name = findReturnItem(first.target.item)?.label ?? first.label;
  const numbers = rows.map((row) => String(row.row + 1));
  const answer = findings.ask({
    id: `row:${sheet}!${first.target.item}:${numbers[0] ?? ''}`,
    text: `Rows ${numbers.join(' and ')} of sheet “${sheet}” both read as “${name}”, with different figures. Which row is it?`,
    place: placeAt(sheet, first.row, null),
    options: [
      ...rows.map((row) => ({ value: String(row.row + 1), label: `Row ${String(row.row + 1)}: ${row.label}` })),
      { value: 'ignore', label: 'Neither: leave this figure out' },
    ],
    suggestion: null,
  });
  return answer === null ? null : Number(answer) - 1;
};

export interface RepeatedRows {
  readonly rows: readonly SheetRow[];
  /** Second and later rows of items that may repeat: compared, not stored. */
  readonly restated: readonly ItemRow[];
}

const dropped = (row: SheetRow): SheetRow => ({ ...row, target: { kind: 'heading' } });

/** Settles items that stand on several rows: alike figures count once, different ones are asked about. */
export const settleRepeatedRows = (sheet: SheetGrid, rows: readonly SheetRow[], findings: Findings): RepeatedRows => {
  const filled = rows.filter(isItemRow).filter((row) => row.hasFigures);
  const out = new Set<number>();
  const restated: ItemRow[] = [];
  for (const item of new Set(filled.map((row) => row.target.item))) {
    const same = filled.filter((row) => row.target.item === item);
    const [first, ...others] = same;
    if (first === undefined) continue;
    const rivals = others.filter((row) => sharesYear(first, row) && figuresOf(sheet, row) !== figuresOf(sheet, first));
    const copies = others.filter((row) => sharesYear(first, row));
    copies.forEach((row) => out.add(row.row));
    if (mayRepeat.has(item)) restated.push(...copies);
    else if (rivals.length > 0) {
      const chosen = askWhich(sheet.name, [first, ...rivals], findings);
      [first, ...rivals].forEach((row) => (row.row === chosen ? out.delete(row.row) : out.add(row.row)));
    }
  }
  return { rows: rows.map((row) => (out.has(row.row) ? dropped(row) : row)), restated };
};
