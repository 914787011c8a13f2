import { feasibleRange } from '../../../shared/disclosure/feasible-range';
import type { Table } from '../../../shared/disclosure/types';
import type { YearCounts } from '../../../shared/indicators/counts';
import type { YearReport } from '../../../shared/report/types/year-report.types';
import { rangeByYalps } from '../disclosure/by-yalps';
import { toldBy } from './told';
import { truthOf } from './truth';

/** A stage between that is hidden wherever it stands may have been left out whole, and then its zeros are hidden as well. */
const isLeftOut = (id: string, hidden: ReadonlySet<string>, table: Table): boolean => {
  const [view = '', stage = '', group = ''] = id.split('|');
  if (!['applied', 'interviewed', 'offered'].includes(stage)) return false;
  const other = `${view === 'all' ? 'without_international' : 'all'}|${stage}|${group}`;
  return hidden.has(other) || !table.cells.some((cell) => cell.id === other);
};

/** Nobody is told that a count that is nowhere printed is not zero. */
const couldBeZero = (id: string, hidden: ReadonlySet<string>, table: Table): boolean =>
  id.endsWith('(rest)') || isLeftOut(id, hidden, table);

const widthOf = (table: Table, hidden: ReadonlySet<string>, id: string, threshold: number): number => {
  const names = [...hidden];
  const free = names.filter((one) => couldBeZero(one, hidden, table));
  const own = feasibleRange(table, names, id, new Map(free.map((one) => [one, { atLeast: 0, atMost: Infinity }])));
  if (own.upper - own.lower >= threshold) return own.upper - own.lower;
  const zeros = new Set(free);
  const { lower, upper } = rangeByYalps(table, names, id, (value, one) => (zeros.has(one) ? 0 : Math.min(1, value)));
  return upper - lower;
};

/**
 * What somebody with the whole reply in hand finds out: every count from 1 to one below the threshold that is printed, or that linear
 * bounds narrow down to less than the threshold. Empty where all is well.
 */
export const recoveredFrom = (report: YearReport, counts: YearCounts): readonly string[] => {
  const { threshold } = report;
  const told = new Map(toldBy(report));
  return truthOf(counts).flatMap((table) => {
    const hidden = new Set(table.cells.map(({ id }) => id).filter((id) => !told.has(id)));
    return table.cells
      .filter(({ value }) => value > 0 && value < threshold)
      .flatMap(({ id, value }) => {
        if (!hidden.has(id)) return [`${id} = ${String(value)} is printed`];
        const width = widthOf(table, hidden, id, threshold);
        return width >= threshold - 1e-6 ? [] : [`${id} = ${String(value)} is known to within ${String(width)}`];
      });
  });
};

/** Numbers told that are not true: the reading of the reply, or the reply, is wrong. */
export const untrue = (report: YearReport, counts: YearCounts): readonly string[] => {
  const truth = new Map(truthOf(counts).flatMap(({ cells }) => cells.map(({ id, value }) => [id, value] as const)));
  return toldBy(report)
    .filter(([id, value]) => truth.get(id) !== value)
    .map(([id, value]) => `${id} is told as ${String(value)}, and is ${String(truth.get(id))}`);
};

/** Figures that give a hidden number away because they are worked out from it, exactly and beside numbers that are shown. */
export const workedOutFromHidden = (report: YearReport): readonly string[] => {
  const figures = [...report.indicators, ...report.bands].map(({ figure }) => figure);
  const isStaffHidden = report.workforce.unknown.count === null;
  return figures.flatMap((figure) => {
    const { white, bme, unknown, workforceBme, value, bounds, indicator, view } = figure;
    const name = `indicator ${String(indicator)} ${view}`;
    const isSurvey = indicator >= 5 && indicator <= 8;
    const needs = workforceBme === null ? [white, bme] : [bme, workforceBme];
    const isShown = needs.every((one) => (isSurvey ? !one.isHidden : one.count !== null && one.of !== null));
    const isBoundShown = isShown && unknown.count !== null && (workforceBme === null || !isStaffHidden);
    return [
      ...(value !== null && !isShown ? [`${name}: value`] : []),
      ...(bounds !== null && !isBoundShown ? [`${name}: bounds`] : []),
      ...[white, bme, unknown].flatMap((one) =>
        one.percent !== null && one.isHidden ? [`${name}: a percentage of what is hidden`] : [],
      ),
    ];
  });
};
