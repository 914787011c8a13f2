import { groupTotal } from '../../../reference/groups';
import type { EthnicGroup, GroupCounts } from '../../../reference/groups';
import { calculatedKind } from '../calculated-rows';
import type { CalculatedId } from '../calculated-rows';
import type { ReturnItemId } from '../return-items';
import { groupCounts, sumOfBands, workforceOf } from './year-figures';
import type { YearFigures } from './year-figures';

const rate = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

interface Events {
  readonly hits: GroupCounts | null;
  readonly base: GroupCounts | null;
  readonly above: 'white' | 'bme';
}

/** Which counts an event indicator divides, and which group stands above the line: 2 and 4 White, 3 BME. */
const eventsOf = (id: CalculatedId, figures: YearFigures): Events => {
  if (id.startsWith('recruitment')) {
    const base = groupCounts(figures, 'recruitment:shortlisted');
    return { hits: groupCounts(figures, 'recruitment:appointed'), base, above: 'white' };
  }
  const base = workforceOf(figures);
  return id.startsWith('discipline')
    ? { hits: groupCounts(figures, 'discipline:cases'), base, above: 'bme' }
    : { hits: groupCounts(figures, 'training:accessing'), base, above: 'white' };
};

const likelihood = (events: Events, group: EthnicGroup): number | null =>
  events.hits === null || events.base === null ? null : rate(events.hits[group], events.base[group]);

const ratio = (events: Events): number | null => {
  const below = events.above === 'white' ? 'bme' : 'white';
  const top = likelihood(events, events.above);
  const bottom = likelihood(events, below);
  return top === null || bottom === null || bottom === 0 ? null : top / bottom;
};

const share = (counts: GroupCounts | null, group: EthnicGroup): number | null =>
  counts === null || groupTotal(counts) === 0 ? null : (counts[group] / groupTotal(counts)) * 100;

const minus = (a: GroupCounts | null, b: GroupCounts | null): GroupCounts | null =>
  a === null || b === null ? null : { white: a.white - b.white, bme: a.bme - b.bme, unknown: a.unknown - b.unknown };

const boardPart = (figures: YearFigures, part: string): GroupCounts | null => {
  const total = groupCounts(figures, 'board:total');
  if (part === 'voting') return groupCounts(figures, 'board:voting');
  if (part === 'executive') return groupCounts(figures, 'board:executive');
  if (part === 'non-voting') return minus(total, groupCounts(figures, 'board:voting'));
  return part === 'non-executive' ? minus(total, groupCounts(figures, 'board:executive')) : total;
};

const percent = (id: CalculatedId, figures: YearFigures, group: EthnicGroup): number | null =>
  id === 'workforce-percent'
    ? share(workforceOf(figures), group)
    : share(boardPart(figures, id.slice(id.indexOf(':') + 1)), group);

const difference = (id: CalculatedId, figures: YearFigures, group: EthnicGroup): number | null => {
  const board = percent(id, figures, group);
  const workforce = share(workforceOf(figures), group);
  return board === null || workforce === null ? null : board - workforce;
};

/**
 * A row that the standard workbook calculates, worked out again from the counts: a fraction for a likelihood, 0 to 100
 * for a percentage, percentage points for a difference. A ratio is the same for every group. Null where not calculable.
 */
export const recompute = (id: CalculatedId, figures: YearFigures, group: EthnicGroup): number | null => {
  switch (calculatedKind(id)) {
    case 'likelihood':
      return likelihood(eventsOf(id, figures), group);
    case 'ratio':
      return ratio(eventsOf(id, figures));
    case 'difference':
      return difference(id, figures, group);
    case 'percent':
      return percent(id, figures, group);
  }
};

const boardItems: ReadonlySet<string> = new Set(['board:non-voting', 'board:non-executive']);

/** A stored item that the standard workbook calculates, worked out again; null where the inputs do not give it. */
export const recomputeItem = (item: ReturnItemId, figures: YearFigures, group: EthnicGroup): number | null => {
  if (boardItems.has(item)) return boardPart(figures, item.slice(6))?.[group] ?? null;
  if (item === 'board:total') return groupCounts(figures, 'board:total')?.[group] ?? null;
  return sumOfBands(figures)?.[group] ?? null;
};
