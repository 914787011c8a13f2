import { ethnicGroups, groupTotal } from '../../reference/groups';
import type { EthnicGroup, GroupCounts } from '../../reference/groups';
import type { BoardCounts } from '../../indicators/counts';
import type { IndicatorView } from '../../reference/indicators';
import type { Cell, Sum, Table } from '../types';
import type { HiddenParts } from './hide-parts';
import { hiddenCells } from './hidden-cells';
import type { DisclosurePolicy } from './policy';

type Column = EthnicGroup | 'total';
const columns: readonly Column[] = [...ethnicGroups, 'total'];
const nothingHidden: HiddenParts = { white: false, bme: false, unknown: false, total: false };

const cellId = (set: string, column: Column): string => `${set}|${column}`;

const minus = (a: GroupCounts, b: GroupCounts): GroupCounts => ({
  white: Math.max(0, a.white - b.white),
  bme: Math.max(0, a.bme - b.bme),
  unknown: Math.max(0, a.unknown - b.unknown),
});

const setCells = (set: string, counts: GroupCounts): readonly Cell[] =>
  columns.map((column) => ({
    id: cellId(set, column),
    value: column === 'total' ? groupTotal(counts) : counts[column],
  }));

const rowSum = (set: string): Sum => ({
  total: cellId(set, 'total'),
  parts: ethnicGroups.map((group) => cellId(set, group)),
});

/** A printed subset gives away the rest of the board (non-voting, non-executive), so the rest is part of the table. */
const subset = (name: 'voting' | 'executive', board: BoardCounts) => {
  const counts = board[name];
  if (counts === null || ethnicGroups.some((group) => counts[group] > board.total[group]))
    return { cells: [], sums: [] };
  const rest = `not-${name}`;
  return {
    cells: [...setCells(name, counts), ...setCells(rest, minus(board.total, counts))],
    sums: [
      rowSum(name),
      rowSum(rest),
      ...columns.map((column) => ({
        total: cellId('total', column),
        parts: [cellId(name, column), cellId(rest, column)],
      })),
    ],
  };
};

const boardTable = (board: BoardCounts): Table => {
  const voting = subset('voting', board);
  const executive = subset('executive', board);
  return {
    cells: [...setCells('total', board.total), ...voting.cells, ...executive.cells],
    sums: [rowSum('total'), ...voting.sums, ...executive.sums],
  };
};

/** What must be hidden of the board. Where board counts are public anyway (a setting), nothing is. */
export const hideInBoard = (
  board: BoardCounts | null,
  policy: DisclosurePolicy,
): ((view: IndicatorView) => HiddenParts) => {
  if (board === null || policy.isBoardShown) return () => nothingHidden;
  // The restricted version has its own rule for the board, so the public one stands by itself.
  const { version, threshold, isBoardShown } = policy;
  const hidden = hiddenCells(boardTable(board), { version, threshold, isBoardShown });
  return (view) => ({
    white: hidden.has(cellId(view, 'white')),
    bme: hidden.has(cellId(view, 'bme')),
    unknown: hidden.has(cellId(view, 'unknown')),
    total: hidden.has(cellId(view, 'total')),
  });
};
