import { groupFigure } from '../../indicators/group-figure';
import type { GroupFigure } from '../../indicators/figure';
import { ethnicGroups } from '../../reference/groups';
import type { EthnicGroup } from '../../reference/groups';
import { joinTables, noTable } from '../join-tables';
import type { Cell, Table } from '../types';
import { hiddenCells } from './hidden-cells';
import type { DisclosurePolicy } from './policy';

/** People or events of one group, for a measure and perhaps a stage of it. `of` is null where the file has no base. */
export interface CountedPart {
  readonly measure: string;
  readonly stage: string | null;
  readonly group: EthnicGroup;
  readonly count: number;
  readonly of: number | null;
}

export interface DisclosedCount {
  readonly measure: string;
  readonly stage: string | null;
  readonly groups: Readonly<Record<EthnicGroup, GroupFigure>>;
}

const valueId = (value: number): string => `value ${String(value)}`;

/** Those of a group with it and those without it are everybody; without a difference there is nothing to work out. */
const splitTable = (count: number, of: number): Table => {
  const rest = `rest of ${String(count)} of ${String(of)}`;
  return count > 0 && of > count
    ? { cells: [{ id: rest, value: of - count }], sums: [{ total: valueId(of), parts: [valueId(count), rest] }] }
    : noTable;
};

/**
 * Where one number of a measure is all its others together (a row "All" beside its parts), that it is. A table made elsewhere does not say
 * which row is a total, and a reader sees it from the numbers.
 * @param name - tells a number that stands twice among the parts from itself
 */
const totalTable = (name: string, numbers: readonly number[]): Table => {
  const [total = 0, ...parts] = numbers.filter((number) => number > 0).sort((a, b) => b - a);
  if (parts.length < 2 || parts.reduce((sum, part) => sum + part, 0) !== total) return noTable;
  const isAgain = (part: number, at: number): boolean => parts.indexOf(part) < at;
  const idAt = (part: number, at: number): string =>
    isAgain(part, at) ? `${valueId(part)} again in ${name} ${String(at)}` : valueId(part);
  const again = parts.flatMap((part, at) => (isAgain(part, at) ? [{ id: idAt(part, at), value: part }] : []));
  return {
    cells: again,
    sums: [
      { total: valueId(total), parts: parts.map(idAt) },
      ...again.map(({ id, value }) => ({ total: valueId(value), parts: [id] })),
    ],
  };
};

/**
 * The counts of one group and every way in which they add up. Stages follow one another, so the number of one stage often stands again below
 * the line of the next: equal numbers are one cell, and are shown or hidden together.
 */
export const countsTable = (parts: readonly CountedPart[]): Table => {
  const counted = new Set(parts.map(({ count }) => count));
  const based = parts.flatMap(({ count, of }) => (of === null ? [] : [{ count, of }]));
  // A base is often printed elsewhere, so hiding it would protect nothing: the count goes first.
  const toCell = (value: number): Cell => ({ id: valueId(value), value, isAlwaysShown: !counted.has(value) });
  const splits = new Map(based.map(({ count, of }) => [`${String(count)} of ${String(of)}`, splitTable(count, of)]));
  const measures = [...new Set(parts.map(({ measure }) => measure))];
  const totals = measures.flatMap((measure) => {
    const own = parts.filter((part) => part.measure === measure);
    return [
      totalTable(
        `counts of ${measure}`,
        own.map(({ count }) => count),
      ),
      totalTable(
        `bases of ${measure}`,
        own.flatMap(({ of }) => of ?? []),
      ),
    ];
  });
  const values = [...new Set([...counted, ...based.map(({ of }) => of)])];
  return joinTables([{ cells: values.map(toCell), sums: [] }, ...splits.values(), ...totals]);
};

const hiddenValues = (parts: readonly CountedPart[], policy: DisclosurePolicy): ReadonlySet<number> => {
  const hidden = hiddenCells(countsTable(parts), policy);
  return new Set(parts.flatMap(({ count, of }) => [count, of ?? count]).filter((value) => hidden.has(valueId(value))));
};

const figureOf = (part: CountedPart | undefined, hidden: ReadonlySet<number>): GroupFigure => {
  if (part === undefined) return { count: null, of: null, percent: null, isHidden: false };
  const { count, of } = part;
  const isBaseHidden = of !== null && hidden.has(of);
  if (hidden.has(count)) return { count: null, of: isBaseHidden ? null : of, percent: null, isHidden: true };
  if (isBaseHidden) return { count, of: null, percent: null, isHidden: true };
  return groupFigure(count, of);
};

const keyOf = ({ measure, stage }: Pick<CountedPart, 'measure' | 'stage'>): string => `${measure}|${stage ?? ''}`;

/** Counts made elsewhere as one version may show them, in their own order. No total across groups is ever printed. */
export const discloseCounts = (parts: readonly CountedPart[], policy: DisclosurePolicy): readonly DisclosedCount[] => {
  const hidden = new Map<EthnicGroup, ReadonlySet<number>>();
  for (const group of ethnicGroups) {
    const own = parts.filter((part) => part.group === group);
    hidden.set(group, hiddenValues(own, policy));
  }
  const rows = new Map(parts.map((part) => [keyOf(part), { measure: part.measure, stage: part.stage }]));
  return [...rows.values()].map(({ measure, stage }) => {
    const figure = (group: EthnicGroup): GroupFigure =>
      figureOf(
        parts.find((part) => keyOf(part) === keyOf({ measure, stage }) && part.group === group),
        hidden.get(group) ?? new Set(),
      );
    return { measure, stage, groups: { white: figure('white'), bme: figure('bme'), unknown: figure('unknown') } };
  });
};
