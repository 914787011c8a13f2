import { cellText } from '../cell-text';
import type { SheetGrid } from '../grid';
import { plainWords } from '../plain-words';

const label = /^(name of )?(the )?(organisation|organization|trust|provider|employer)( name)?$/;
const namedInCell = /^(?:organisation|organization|trust|provider)(?: name)?\s*[:-]\s*(.{3,120})$/i;

const nameInRow = (row: SheetGrid['rows'][number]): string | null => {
  const texts = row.map(cellText).filter((text) => text !== '');
  const at = texts.findIndex((text) => label.test(plainWords(text)));
  const beside = at < 0 ? undefined : texts[at + 1];
  if (beside !== undefined && /[a-z]{3}/i.test(beside)) return beside;
  return texts.map((text) => namedInCell.exec(text)?.[1]?.trim()).find((name) => name !== undefined) ?? null;
};

/** The organisation's name from the rows above the headings ("Organisation | … Trust"), or null. */
export const findOrganisation = (sheet: SheetGrid, headerRow: number): string | null => {
  for (const row of sheet.rows.slice(0, headerRow + 1)) {
    const name = nameInRow(row);
    if (name !== null) return name;
  }
  return null;
};
