import { extractKinds } from '../extract-kinds';
import type { ExtractKind } from '../extract-kinds';

/** Which rows of which file a workbook of rows set aside corrects. */
export interface CorrectionMark {
  readonly kind: ExtractKind;
  /** The reporting year of the table; null where its rows name their own. */
  readonly year: number | null;
  readonly fileHash: string;
  /** The sheet of that file: several of its tables may be of one kind. */
  readonly sheet: string;
}

/** The first columns of the workbook; the fields of the table follow. */
export const correctionHeaders = ['What to correct', 'File', 'Sheet', 'Row'] as const;

const start = 'race-equality-workbench/corrections/1';

/**
 * The mark in the title of the workbook, by which it is known when it comes back.
 *
 * @example writeMark({ kind: 'learning', year: 2025, fileHash: 'ab12', sheet: 'A b' }) // '…/corrections/1 kind=learning year=2025 file=ab12 sheet=A%20b'
 */
export const writeMark = ({ kind, year, fileHash, sheet }: CorrectionMark): string =>
  `${start} kind=${kind} year=${year === null ? 'none' : String(year)} file=${fileHash} sheet=${encodeURIComponent(sheet)}`;

const pattern = new RegExp(`${start.replace(/[/]/g, '\\/')} kind=(\\w+) year=(none|\\d{4}) file=(\\S+) sheet=(\\S+)`);

/** Somebody may have touched the mark: then the text is taken as it is. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The mark in a text; null where there is none. */
export const readMark = (text: string): CorrectionMark | null => {
  const found = pattern.exec(text);
  const kind = extractKinds.find((known) => known === found?.[1]);
  const [, , year, fileHash, sheet] = found ?? [];
  if (year === undefined || fileHash === undefined || sheet === undefined || kind === undefined) return null;
  return { kind, year: year === 'none' ? null : Number(year), fileHash, sheet: decoded(sheet) };
};
