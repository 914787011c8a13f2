import { groupFigure } from '../../indicators/group-figure';
import type { GroupFigure } from '../../indicators/figure';
import { ethnicGroups } from '../../reference/groups';
import type { EthnicGroup } from '../../reference/groups';
import type { Cell, Sum } from '../types';
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

/**
 * The counts of one group. Stages follow one another, so the number of one stage often stands again below the line of the
 * next: equal numbers are one cell, and are shown or hidden together.
 */
const hiddenValues = (parts: readonly CountedPart[], policy: DisclosurePolicy): ReadonlySet<number> => {
  const values = new Set(parts.flatMap(({ count, of }) => (of === null ? [count] : [count, of])));
  const split = parts.filter(({ count, of }) => of !== null && count > 0 && of > count);
  const rests = split.map(({ count, of }, at): Cell => ({ id: `rest ${String(at)}`, value: (of ?? 0) - count }));
  const sums = split.map(({ count, of }, at): Sum => ({
    total: valueId(of ?? 0),
    parts: [valueId(count), `rest ${String(at)}`],
  }));
  // A base is often printed elsewhere, so hiding it would protect nothing: the count goes first.
  const counted = new Set(parts.map(({ count }) => count));
  const toCell = (value: number): Cell => ({ id: valueId(value), value, isAlwaysShown: !counted.has(value) });
  const cells = [...[...values].map(toCell), ...rests];
  const hidden = hiddenCells({ cells, sums }, policy);
  return new Set([...values].filter((value) => hidden.has(valueId(value))));
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
