import { countAll, countBy, cutCounts } from '../../indicators/cuts/part-counts';
import type { Tally } from '../../indicators/cuts/profile';
import type { BandCounts } from '../../indicators/counts';
import { bandsOf, sections } from '../../reference/bands';
import type { PlaceCut } from '../../reference/cuts';
import { noPeople } from '../../reference/groups';
import { hideInWorkforce } from '../figures/disclose-workforce';
import type { WorkforceHiding } from '../figures/disclose-workforce';
import type { HiddenParts } from '../figures/hide-parts';
import type { DisclosurePolicy } from '../figures/policy';
import { hideStaffLines } from './hide-staff-cuts';

export type HiddenPart = (part: string) => HiddenParts;

/** What may be shown of the people of indicator 1 by every cut. */
export interface StaffCutsHiding {
  readonly whole: HiddenParts;
  readonly byCut: (cut: PlaceCut) => HiddenPart;
}

const nothing: HiddenParts = { white: false, bme: false, unknown: false, total: false };
const everything: HiddenParts = { white: true, bme: true, unknown: true, total: true };

const either = (one: HiddenParts, other: HiddenParts): HiddenParts => ({
  white: one.white || other.white,
  bme: one.bme || other.bme,
  unknown: one.unknown || other.unknown,
  total: one.total || other.total,
});

const showEverything: StaffCutsHiding = { whole: nothing, byCut: () => () => nothing };

const rowName = (section: string, band: string): string => `${section} / ${band}`;

/** The rows of the annual return, as the year's report counts them. */
const bandCounts = (tallies: readonly Tally[]): readonly BandCounts[] => {
  const counts = countBy(tallies, ({ places }) => rowName(places.section, places.band));
  return sections.flatMap((section) =>
    bandsOf(section).map((band) => ({ section, band, counts: counts.get(rowName(section, band))?.of ?? noPeople })),
  );
};

interface Row {
  readonly section: string;
  readonly band: string;
  /** Everything, where the year's report has no such row. */
  readonly hidden: HiddenParts;
}

/** Every section and band that anybody stands in together, as the year's report shows or hides it. */
const rowsOf = (tallies: readonly Tally[], year: WorkforceHiding): readonly Row[] => {
  const standard = bandCounts([]);
  const places = new Map(tallies.map(({ places: { section, band } }) => [rowName(section, band), { section, band }]));
  return [...places.values()].map(({ section, band }) => {
    const known = standard.find((one) => one.section === section && one.band === band);
    return { section, band, hidden: known === undefined ? everything : year.band(known) };
  });
};

/** A total over rows that are all shown says nothing new. */
const sumOfRows = (rows: readonly Row[]): HiddenParts => rows.map(({ hidden }) => hidden).reduce(either, nothing);

/**
 * The total of a section is a row of the year's table, where everybody of the section is in that table; a total by band is shown where each of
 * its rows is.
 */
const hideStanding = (
  tallies: readonly Tally[],
  year: WorkforceHiding,
): ((cut: 'section' | 'band', part: string) => HiddenParts) => {
  const rows = rowsOf(tallies, year);
  return (cut, part) => {
    const own = rows.filter((row) => row[cut] === part);
    const section = cut === 'section' ? sections.find((known) => known === part) : undefined;
    const isInTable = own.every(({ hidden }) => hidden !== everything);
    return section !== undefined && isInTable ? year.section(section) : sumOfRows(own);
  };
};

const isShown = ({ white, bme, unknown, total }: HiddenParts): boolean => !white && !bme && !unknown && !total;

/** The parts of one cut with the whole. Where that is not shown in full, each cut would tell something of it, and all of them together too much. */
const hideCut = (
  tallies: readonly Tally[],
  cut: PlaceCut,
  whole: HiddenParts,
  policy: DisclosurePolicy,
): HiddenPart => {
  if (!isShown(whole)) return () => everything;
  const lines = cutCounts(tallies, cut).parts.map(({ part, of }) => ({
    name: `part ${part}`,
    counts: of,
    elsewhere: null,
  }));
  const all = { name: 'all', counts: countAll(tallies).of, elsewhere: whole };
  const hidden = hideStaffLines([all, ...lines], [{ total: all.name, parts: lines.map(({ name }) => name) }], policy);
  return (part) => hidden(`part ${part}`);
};

/**
 * Everything that is shown of indicator 1 by cuts, protected with what the year's report shows of the same people. Two cuts are never shown
 * together, but for section and band in that report: no reader knows which people of one cut are which of another.
 */
export const hideStaffCuts = (tallies: readonly Tally[], policy: DisclosurePolicy): StaffCutsHiding => {
  if (policy.threshold <= 1) return showEverything;
  const counts = {
    bands: bandCounts(tallies),
    workforce: countAll(tallies).of,
    disciplineCases: null,
    trainingPeople: null,
  };
  const year = hideInWorkforce({ counts }, policy);
  const standing = hideStanding(tallies, year);
  const known = new Map<PlaceCut, HiddenPart>();
  return {
    whole: year.workforce,
    byCut: (cut) => {
      if (cut === 'section' || cut === 'band') return (part) => standing(cut, part);
      const hidden = known.get(cut) ?? hideCut(tallies, cut, year.workforce, policy);
      known.set(cut, hidden);
      return hidden;
    },
  };
};
