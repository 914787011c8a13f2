import type { Sum } from '../../../shared/disclosure/types';
import type { AnyPeople } from './any-staff';
import { partsOfCuts } from './everything-told';
import type { Told } from './everything-told';
import { narrowCounts } from './reader-of-cuts';
import type { NarrowCount, ReadCount } from './reader-of-cuts';

type Event = 'cases' | 'training';
type Layer = 'white' | 'bme' | 'unknown' | 'not BME';

const isInLayer = (group: AnyPeople['group'], layer: Layer): boolean =>
  layer === 'not BME' ? group !== 'bme' : group === layer;

/** Of one standing, people with the event and without it: the smallest counts of which everything shown is made. */
interface Atom {
  readonly id: string;
  readonly places: AnyPeople['places'];
  readonly isHit: boolean;
  readonly value: number;
}

/** Standings are known, as structure of the trust; how many there are is not. */
const atomsOf = (people: readonly AnyPeople[], event: Event, layer: Layer): readonly Atom[] => {
  const standings = new Map<string, { places: AnyPeople['places']; hits: number; all: number }>();
  for (const one of people) {
    const key = JSON.stringify(one.places);
    const known = standings.get(key) ?? { places: one.places, hits: 0, all: 0 };
    if (isInLayer(one.group, layer))
      standings.set(key, { ...known, hits: known.hits + one[event], all: known.all + one.people });
  }
  return [...standings.values()].flatMap(({ places, hits, all }, at) => [
    { id: `${String(at)} with`, places, isHit: true, value: hits },
    { id: `${String(at)} without`, places, isHit: false, value: all - hits },
  ]);
};

type Where = Told['where'];
type WhatOf = 'people' | Event;

/** Counts of one group as they are told, or as they are left of a total when all others of it are told. */
const toldOf = (
  told: readonly Told[],
  people: readonly AnyPeople[],
  layer: Layer,
): readonly (readonly [WhatOf, Where])[] => {
  const key = ({ what, where }: Told): string =>
    `${what} ${people.map(({ places }) => (where(places) ? '1' : '0')).join('')}`;
  const groups = new Map<string, { one: Told; known: Set<string> }>();
  for (const one of told) {
    if (one.value === null) continue;
    const found = groups.get(key(one)) ?? { one, known: new Set<string>() };
    found.known.add(one.group);
    groups.set(key(one), found);
  }
  return [...groups.values()]
    .filter(({ known }) => {
      const has = (...names: readonly string[]): boolean => names.every((name) => known.has(name));
      if (layer === 'not BME') return has('white', 'unknown') || has('bme', 'total');
      return has(layer) || has(...['white', 'bme', 'unknown', 'total'].filter((name) => name !== layer));
    })
    .map(({ one }) => [one.what, one.where]);
};

interface Target {
  readonly name: string;
  readonly where: Where;
}

/** Every part of one cut, of two and, if asked, of three. */
const targetsOf = (people: readonly AnyPeople[], mostCuts: 2 | 3): readonly Target[] => {
  const cuts = partsOfCuts(people);
  const single = cuts.flatMap(({ cut, parts }) => parts.map((part) => [{ cut, part }]));
  const more = (all: typeof single): typeof single =>
    all.flatMap((one) =>
      single.filter(([other]) => one.every(({ cut }) => cut < (other?.cut ?? ''))).map((other) => [...one, ...other]),
    );
  const double = more(single);
  return [...single, ...double, ...(mostCuts === 3 ? more(double) : [])].map((all) => ({
    name: all.map(({ cut, part }) => `${cut} ${part}`).join(', '),
    where: (places) => all.every(({ cut, part }) => places[cut] === part),
  }));
};

interface Attack {
  readonly event: Event;
  readonly layer: Layer;
  readonly mostCuts: 2 | 3;
}

/** What one group of people, by one event, can be narrowed to. */
const attackOn = (
  people: readonly AnyPeople[],
  told: readonly Told[],
  { event, layer, threshold, mostCuts }: Attack & { readonly threshold: number },
): readonly NarrowCount[] => {
  const atoms = atomsOf(people, event, layer);
  const read: ReadCount[] = atoms.map(({ id, value }) => ({ id, value, isHidden: true, mayBeNone: true }));
  const sums: Sum[] = [];
  const known = new Set<string>();
  const add = (name: string, what: WhatOf, where: Where, isHidden: boolean): void => {
    const parts = atoms.filter(({ isHit, places }) => (what === 'people' || isHit) && where(places));
    const key = parts.map(({ id }) => id).join(' ');
    const value = parts.reduce((sum, one) => sum + one.value, 0);
    if (parts.length < 2 || known.has(key) || (isHidden && (value === 0 || value >= threshold))) return;
    known.add(key);
    read.push({ id: `${layer} ${name}`, value, isHidden, mayBeNone: isHidden });
    sums.push({ total: `${layer} ${name}`, parts: parts.map(({ id }) => id) });
  };
  toldOf(told, people, layer).forEach(([what, where], at) => {
    if (what === 'people' || what === event) add(`told ${String(at)}`, what, where, false);
  });
  for (const { name, where } of targetsOf(people, mostCuts))
    for (const what of ['people', event] as const) add(`${what} ${name}`, what, where, true);
  return narrowCounts(read, sums, threshold);
};

const everyAttack: readonly Attack[] = (['cases', 'training'] as const).flatMap((event) =>
  (['white', 'bme', 'unknown', 'not BME'] as const).map((layer): Attack => ({ event, layer, mostCuts: 3 })),
);

/**
 * Somebody with all pages in hand, who knows which standings there are at all: every count of 1 to one below the threshold that is shown, or
 * that linear bounds narrow to less than the threshold. A star tells him nothing, not even that somebody is there.
 */
export const attack = (
  people: readonly AnyPeople[],
  told: readonly Told[],
  threshold: number,
  attacks: readonly Attack[] = everyAttack,
): readonly NarrowCount[] => attacks.flatMap((one) => attackOn(people, told, { ...one, threshold }));

/** Numbers told that are not true: then the reading, or the page, is wrong. */
export const untold = (people: readonly AnyPeople[], told: readonly Told[]): readonly string[] =>
  told.flatMap(({ what, group, where, value }, at) => {
    if (value === null) return [];
    const truth = people
      .filter((one) => (group === 'total' || one.group === group) && where(one.places))
      .reduce((sum, one) => sum + one[what], 0);
    return truth === value
      ? []
      : [`${String(at)}: ${what} ${group} is told as ${String(value)}, and is ${String(truth)}`];
  });
