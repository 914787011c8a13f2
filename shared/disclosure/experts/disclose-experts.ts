import type { ExpertCounts, NamedCount } from '../../indicators/experts/expert-counts';
import { hiddenSkillsGap, skillsGap } from '../../indicators/experts/skills-gap';
import type { SkillsGap } from '../../indicators/experts/skills-gap';
import { hiddenCells } from '../figures/hidden-cells';
import type { DisclosurePolicy } from '../figures/policy';
import { joinTables } from '../join-tables';
import type { Cell, Sum, Table } from '../types';
import { dropSmall, poolSmall } from './pool-small';
import type { PooledList } from './pool-small';
import { showCounts } from './shown-count';
import type { ShownCount } from './shown-count';

export interface ShownItem extends ShownCount {
  readonly name: string;
}

/** A list that may be shown. `others`: people under small names, taken together. `dropped`: how many small names are left away without a count. */
export interface ShownList {
  readonly items: readonly ShownItem[];
  readonly others: ShownCount | null;
  readonly dropped: number;
}

export interface DisclosedExperts {
  readonly rows: ShownCount;
  readonly consented: ShownCount;
  readonly withSkill: ShownCount;
  readonly skillUsed: ShownCount;
  readonly specialties: ShownList;
  readonly countries: ShownList;
  readonly firstBands: ShownList;
  readonly languages: ShownList;
  readonly barriers: ShownList;
  readonly gap: SkillsGap;
}

const single = ['specialties', 'countries', 'firstBands'] as const;
const several = ['languages', 'barriers'] as const;
type Single = (typeof single)[number];
type Several = (typeof several)[number];

const totalOf: Readonly<Record<Single, string>> = {
  specialties: 'withSkill',
  countries: 'consented',
  firstBands: 'consented',
};

const itemId = (list: string, name: string): string => `${list}|${name}`;
const othersId = (list: string): string => `${list}:others`;

/** What people are listed under of whom the register does not say. */
export const notSaid = 'Not said';

const withNotSaid = (list: readonly NamedCount[], total: number): readonly NamedCount[] => {
  const said = list.reduce((sum, { count }) => sum + count, 0);
  return said < total ? [...list, { name: notSaid, count: total - said }] : list;
};

interface Lists {
  readonly pooled: Readonly<Record<Single, PooledList>>;
  readonly kept: Readonly<Record<Several, ReturnType<typeof dropSmall>>>;
}

const listsOf = (counts: ExpertCounts, threshold: number): Lists => ({
  pooled: {
    specialties: poolSmall(withNotSaid(counts.specialties, counts.withSkill), threshold),
    countries: poolSmall(withNotSaid(counts.countries, counts.consented), threshold),
    firstBands: poolSmall(withNotSaid(counts.firstBands, counts.consented), threshold),
  },
  kept: {
    languages: dropSmall(counts.languages, threshold),
    barriers: dropSmall(counts.barriers, threshold),
  },
});

/** The head of the register: who consents, who has a skill, whose skill is used. Rows of the file are worth least to readers. */
const headTable = (counts: ExpertCounts): Table => {
  const { rows, consented, withSkill, skillUsed, skillNotUsed } = counts;
  return {
    cells: [
      { id: 'rows', value: rows },
      { id: 'withoutConsent', value: rows - consented },
      { id: 'consented', value: consented, worth: 3 },
      { id: 'withSkill', value: withSkill, worth: 2 },
      { id: 'withoutSkill', value: consented - withSkill },
      { id: 'used', value: skillUsed, worth: 1 },
      { id: 'notUsed', value: skillNotUsed, worth: 1 },
      { id: 'useNotSaid', value: withSkill - skillUsed - skillNotUsed },
    ],
    sums: [
      { total: 'rows', parts: ['consented', 'withoutConsent'] },
      { total: 'consented', parts: ['withSkill', 'withoutSkill'] },
      { total: 'withSkill', parts: ['used', 'notUsed', 'useNotSaid'] },
    ],
  };
};

/** A list under whose names people stand once: it adds up to its total. A list of nobody has no sum. */
const singleTable = (list: Single, { items, others }: PooledList): Table => {
  const cells: readonly Cell[] = [
    ...items.map(({ name, count }) => ({ id: itemId(list, name), value: count, worth: 1 })),
    ...(others === null ? [] : [{ id: othersId(list), value: others }]),
  ];
  return { cells, sums: cells.length === 0 ? [] : [{ total: totalOf[list], parts: cells.map(({ id }) => id) }] };
};

/** Each name of a list with several answers stands by itself: those with it and those without it are everybody. */
const severalTable = (list: Several, items: readonly NamedCount[], consented: number): Table => ({
  cells: items.flatMap(({ name, count }) => [
    { id: itemId(list, name), value: count, worth: 1 },
    { id: `${itemId(list, name)}:rest`, value: consented - count },
  ]),
  sums: items.map(({ name }): Sum => ({
    total: 'consented',
    parts: [itemId(list, name), `${itemId(list, name)}:rest`],
  })),
});

/** Every count of the page and every way in which they add up, in one table: what one list hides another could give back. */
export const expertsTable = (counts: ExpertCounts, threshold: number): Table => {
  const { pooled, kept } = listsOf(counts, threshold);
  return joinTables([
    headTable(counts),
    ...single.map((list) => singleTable(list, pooled[list])),
    ...several.map((list) => severalTable(list, kept[list].items, counts.consented)),
  ]);
};

/**
 * What of a register may be shown in one version. Small names are pooled or left away, small numbers hidden, and with them whatever would give
 * them back.
 */
export const discloseExperts = (counts: ExpertCounts, policy: DisclosurePolicy): DisclosedExperts => {
  const { threshold } = policy;
  const hidden = hiddenCells(expertsTable(counts, threshold), policy);
  const shown = showCounts(hidden);
  const items = (list: string, named: readonly NamedCount[]): readonly ShownItem[] =>
    named.map(({ name, count }) => ({ name, ...shown(itemId(list, name), count) }));
  const { pooled, kept } = listsOf(counts, threshold);
  const ofSingle = (list: Single): ShownList => {
    const { items: named, others } = pooled[list];
    return {
      items: items(list, named),
      others: others === null ? null : shown(othersId(list), others),
      dropped: 0,
    };
  };
  const ofSeveral = (list: Several): ShownList => ({
    items: items(list, kept[list].items),
    others: null,
    dropped: kept[list].dropped,
  });
  const isGapHidden = hidden.has('used') || hidden.has('notUsed');
  return {
    rows: shown('rows', counts.rows),
    consented: shown('consented', counts.consented),
    withSkill: shown('withSkill', counts.withSkill),
    skillUsed: shown('used', counts.skillUsed),
    specialties: ofSingle('specialties'),
    countries: ofSingle('countries'),
    firstBands: ofSingle('firstBands'),
    languages: ofSeveral('languages'),
    barriers: ofSeveral('barriers'),
    gap: isGapHidden ? hiddenSkillsGap : skillsGap({ used: counts.skillUsed, notUsed: counts.skillNotUsed }),
  };
};
