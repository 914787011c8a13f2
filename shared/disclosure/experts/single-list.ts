import type { NamedCount } from '../../indicators/experts/expert-counts';
import type { Cell, Sum, Table } from '../types';
import { poolSmall } from './pool-small';

/** A list under whose names a person stands once. Where few people do not say, they are among the others. */
export interface SingleList {
  readonly id: string;
  /** Names with people enough to stand by themselves. */
  readonly items: readonly NamedCount[];
  /** People under small names, taken together; null where there are none. */
  readonly others: number | null;
  readonly said: number;
  readonly notSaid: number;
  readonly isNotSaidPooled: boolean;
}

/** What people are listed under of whom the register does not say. */
export const notSaid = 'Not said';

const sumOf = (counts: readonly NamedCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);

/** @param total - everybody the list is about, those who do not say included */
export const singleList = (id: string, counts: readonly NamedCount[], total: number, threshold: number): SingleList => {
  const said = sumOf(counts);
  const unsaid = total - said;
  // A column that nobody filled in is no list.
  if (said === 0) return { id, items: [], others: null, said, notSaid: unsaid, isNotSaidPooled: false };
  const { items, others } = poolSmall(unsaid > 0 ? [...counts, { name: notSaid, count: unsaid }] : counts, threshold);
  const isApart = items.some(({ name }) => name === notSaid);
  return {
    id,
    items: items.filter(({ name }) => name !== notSaid),
    others,
    said,
    notSaid: unsaid,
    isNotSaidPooled: unsaid > 0 && !isApart,
  };
};

export const itemId = (list: string, name: string): string => `${list}|${name}`;
export const othersId = (list: string): string => `${list}:others`;
export const saidId = (list: string): string => `${list}:said`;
export const notSaidId = (list: string): string => `${list}:notSaid`;
const restId = (list: string): string => `${list}:othersWhoSay`;

/** The cell in which a name is counted; null for those who do not say. */
export const placeOf = (list: SingleList, name: string | null): string => {
  if (name === null) return list.isNotSaidPooled ? othersId(list.id) : notSaidId(list.id);
  return list.items.some((item) => item.name === name) ? itemId(list.id, name) : othersId(list.id);
};

/** All cells that split everybody, each person in one. */
export const placesOf = (list: SingleList): readonly string[] => [
  ...list.items.map(({ name }) => itemId(list.id, name)),
  ...(list.others === null ? [] : [othersId(list.id)]),
  ...(list.notSaid > 0 && !list.isNotSaidPooled ? [notSaidId(list.id)] : []),
];

const itemCells = ({ id, items, others }: SingleList): readonly Cell[] => [
  ...items.map(({ name, count }) => ({ id: itemId(id, name), value: count, worth: 1 })),
  ...(others === null ? [] : [{ id: othersId(id), value: others }]),
];

/** Those who say and those who do not are everybody. */
export const saidTable = (id: string, said: number, total: number, totalId: string): Table => ({
  cells: [
    { id: saidId(id), value: said },
    { id: notSaidId(id), value: total - said },
  ],
  sums: [{ total: totalId, parts: [saidId(id), notSaidId(id)] }],
});

const sumsOfList = (
  list: SingleList,
  said: string,
): { readonly cells: readonly Cell[]; readonly sums: readonly Sum[] } => {
  const { id, items, others, isNotSaidPooled } = list;
  const names = items.map(({ name }) => itemId(id, name));
  if (!isNotSaidPooled || others === null)
    return { cells: [], sums: [{ total: said, parts: [...names, ...(others === null ? [] : [othersId(id)])] }] };
  // Never printed, but a reader can work it out from what is: it has to be protected like the rest.
  return {
    cells: [{ id: restId(id), value: others - list.notSaid }],
    sums: [
      { total: othersId(id), parts: [restId(id), notSaidId(id)] },
      { total: said, parts: [...names, restId(id)] },
    ],
  };
};

/** The cells of a list, with those who say and those who do not, and how they add up. The cell of `total` stands in another table. */
export const singleTable = (list: SingleList, total: { readonly id: string; readonly value: number }): Table => {
  const own = saidTable(list.id, list.said, total.value, total.id);
  if (list.said === 0) return own;
  const { cells, sums } = sumsOfList(list, saidId(list.id));
  return { cells: [...own.cells, ...itemCells(list), ...cells], sums: [...own.sums, ...sums] };
};

/** A list about those alone who say, whose total stands in another table. */
export const fullListTable = (list: SingleList, totalId: string): Table => {
  const cells = itemCells(list);
  return { cells, sums: cells.length === 0 ? [] : [{ total: totalId, parts: cells.map(({ id }) => id) }] };
};
