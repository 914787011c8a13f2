import type { CalculatedId } from '../calculated-rows';
import type { BoardItemId } from '../return-items';
import type { RowMeaning } from './row-meaning';

type Part = 'total' | 'voting' | 'non-voting' | 'executive' | 'non-executive';

const partOf = (words: string): Part => {
  if (/\bnon ?voting\b/.test(words)) return 'non-voting';
  if (/\bvoting\b/.test(words)) return 'voting';
  if (/\b(non ?exec(utives?)?|neds?)\b/.test(words)) return 'non-executive';
  return /\bexec(utives?)?\b/.test(words) ? 'executive' : 'total';
};

const differences: Readonly<Record<Part, CalculatedId | null>> = {
  total: 'board-difference:total',
  voting: 'board-difference:voting',
  executive: 'board-difference:executive',
  'non-voting': null,
  'non-executive': null,
};

const boardItem = (part: Part): BoardItemId => `board:${part}`;

const difference = (words: string): RowMeaning | null => {
  const row = differences[partOf(words)];
  return row === null ? { kind: 'subtotal' } : { kind: 'calculated', row };
};

const isPercent = (words: string): boolean => /\bpercent(age)?\b|\bby ethnicity\b/.test(words);

/** Rows of indicator 9, from their plain words: members of the board, their percentages, and differences. */
export const matchBoard = (words: string): RowMeaning | null => {
  if (/\bdifference\b/.test(words) && /\b(board|workforce|voting|exec\w*)\b/.test(words)) return difference(words);
  if (/\bworkforce\b/.test(words) && isPercent(words)) return { kind: 'calculated', row: 'workforce-percent' };
  if (/\bboard\b/.test(words)) {
    const part = partOf(words);
    return isPercent(words)
      ? { kind: 'calculated', row: `board-percent:${part}` }
      : { kind: 'item', item: boardItem(part) };
  }
  if (/^(of which )?(non ?)?(voting|exec(utives?)?)( members?| directors?)?$/.test(words)) {
    return { kind: 'item_within', item: boardItem(partOf(words)), indicator: 9 };
  }
  return null;
};
