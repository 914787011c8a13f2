import { cellText } from '../cell-text';
import type { SheetGrid } from '../grid';
import type { HeaderCandidate } from './columns/header-rows';

const snapshotPatterns = [
  /\b31(?:st)?[\s\-_.]*mar(?:ch)?[\s\-_.,]*(20\d\d)\b/i,
  /\b31[/.\-_]0?3[/.\-_](20\d\d)\b/,
  /\b(20\d\d)[-_./]?03[-_./]?31\b/,
  /\bmarch[\s\-_.]*(20\d\d)\b/i,
];

/** "April 24 – March 25", "Apr 2024 to Mar 2025": from one April to the March after it. */
const monthsPattern = /\bapr(?:il)?[\s.'’]*(?:20)?(\d\d)\s*(?:[-/–_]|to)\s*mar(?:ch)?[\s.'’]*(?:20)?(\d\d)(?!\d)/i;

const spanPattern = /(?<!\d)(20\d\d)\s*(?:[-/–_]|to)\s*(?:20)?(\d\d)(?![\d])(?![-/.]\d)/i;

/**
 * The reporting year that a text names: by its snapshot day or as a financial year ("2024-25", "2024/2025").
 * @example yearInText('Staff in Post at 31 March 2025') // 2025
 */
export const yearInText = (text: string): number | null => {
  const plain = text.replace(/_/g, ' ');
  const months = monthsPattern.exec(plain);
  if (months !== null) return Number(months[2]) === (Number(months[1]) + 1) % 100 ? 2000 + Number(months[2]) : null;
  for (const pattern of snapshotPatterns) {
    const found = pattern.exec(plain)?.[1];
    if (found !== undefined) return Number(found);
  }
  const span = spanPattern.exec(text);
  if (span?.[1] === undefined || span[2] === undefined) return null;
  const end = Number(span[1]) + 1;
  return end % 100 === Number(span[2]) ? end : null;
};

/** The one year that a text has in it; null where there is none, or several. */
export const singleYear = (text: string): number | null => {
  const years = [...new Set(text.match(/(?<!\d)20[1-4]\d(?!\d)/g) ?? [])];
  const [only] = years;
  return years.length === 1 && only !== undefined ? Number(only) : null;
};

/** The survey year in a title or a file name: "NHS Staff Survey 2024". */
export const surveyYearInTexts = (texts: readonly string[]): number | null =>
  texts.map(singleYear).find((year) => year !== null) ?? null;

/** A table that was found: its sheet, and its headers. */
interface Titled {
  readonly sheet: SheetGrid;
  readonly header: HeaderCandidate;
}

/** Titles above the headers, and the name of the sheet. */
export const titlesOf = (match: Titled): readonly string[] => {
  const top = match.header.row - match.header.lines + 1;
  const texts = match.sheet.rows.slice(0, Math.max(0, top)).flatMap((row) => row.map((cell) => cellText(cell)));
  return [...texts.filter((text) => text !== ''), match.sheet.name];
};
