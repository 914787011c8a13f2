import { hideStaffCuts } from '../../../shared/disclosure/cuts/staff-cuts';
import { hideInWorkforce } from '../../../shared/disclosure/figures/disclose-workforce';
import type { HiddenParts } from '../../../shared/disclosure/figures/hide-parts';
import type { Sum } from '../../../shared/disclosure/types';
import { countAll } from '../../../shared/indicators/cuts/part-counts';
import type { Tally } from '../../../shared/indicators/cuts/profile';
import { bandsOf, sections, upperBands } from '../../../shared/reference/bands';
import { ethnicGroups, groupTotal } from '../../../shared/reference/groups';
import type { ReadCount } from './reader-of-cuts';

export const cutsRead = ['section', 'band', 'staff_group', 'directorate'] as const;
type OwnCut = (typeof cutsRead)[number];
/** "8a and above", which the year's report adds up. */
const isUpperRow = (section: string, band: string): boolean =>
  section !== 'medical' && section !== '' && upperBands.some((known) => known === band);

const columns = [...ethnicGroups, 'total'] as const;

const counts = (name: string, tallies: readonly Tally[], hidden: HiddenParts): readonly ReadCount[] => {
  const { of } = countAll(tallies);
  const isAll = columns.every((column) => hidden[column]);
  return columns.map((column) => ({
    id: `${name}|${column}`,
    value: column === 'total' ? groupTotal(of) : of[column],
    isHidden: hidden[column],
    mayBeNone: isAll || ((column === 'white' || column === 'unknown') && hidden.white && hidden.unknown),
  }));
};

/** Everything that is shown of the workforce of indicator 1 by cuts, beside the report of the year, and how it adds up. */
export const staffAsRead = (tallies: readonly Tally[], threshold: number) => {
  const policy = { version: 'public', threshold, isBoardShown: false } as const;
  const hiding = hideStaffCuts(tallies, policy);
  const read: ReadCount[] = [...counts('all', tallies, hiding.whole)];
  const sums: Sum[] = [];
  const total = (name: string, parts: readonly string[]): void => {
    for (const column of columns)
      sums.push({ total: `${name}|${column}`, parts: parts.map((one) => `${one}|${column}`) });
  };
  const where =
    (cut: OwnCut, part: string) =>
    (tally: Tally): boolean =>
      tally.places[cut] === part;
  const partsOf = (cut: OwnCut): readonly string[] => [...new Set(tallies.map(({ places }) => places[cut]))];
  for (const cut of cutsRead) {
    for (const part of partsOf(cut))
      read.push(...counts(`${cut} ${part}`, tallies.filter(where(cut, part)), hiding.byCut(cut)(part)));
    total(
      'all',
      partsOf(cut).map((part) => `${cut} ${part}`),
    );
  }
  // Section and band are known together from the year's report; no other two cuts are ever shown together.
  const bands = sections.flatMap((section) =>
    bandsOf(section).map((band) => ({
      section,
      band,
      counts: countAll(tallies.filter(where('section', section)).filter(where('band', band))).of,
    })),
  );
  const year = hideInWorkforce(
    { counts: { bands, workforce: countAll(tallies).of, disciplineCases: null, trainingPeople: null } },
    policy,
  );
  const upper = bands.filter(({ section, band, counts: of }) => isUpperRow(section, band) && groupTotal(of) > 0);
  read.push(
    ...counts(
      'upper',
      tallies.filter(({ places }) => isUpperRow(places.section, places.band)),
      year.upper,
    ),
  );
  const nowhere = { white: true, bme: true, unknown: true, total: true };
  const rows = new Map(
    tallies.map(({ places: { section, band } }) => [`section ${section} / band ${band}`, { section, band }]),
  );
  for (const [name, { section, band }] of rows) {
    const known = bands.find((one) => one.section === section && one.band === band);
    const own = tallies.filter(where('section', section)).filter(where('band', band));
    read.push(...counts(name, own, known === undefined ? nowhere : year.band(known)));
  }
  for (const cut of ['section', 'band'] as const)
    for (const part of partsOf(cut))
      total(
        `${cut} ${part}`,
        [...rows].filter(([, row]) => row[cut] === part).map(([name]) => name),
      );
  total(
    'upper',
    upper.map(({ section, band }) => `section ${section} / band ${band}`),
  );
  const names = read.filter(({ id }) => id.endsWith('|total')).map(({ id }) => id.slice(0, -6));
  for (const one of names) sums.push({ total: `${one}|total`, parts: ethnicGroups.map((group) => `${one}|${group}`) });
  return { read, sums };
};
