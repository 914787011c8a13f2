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
import { cellId, rowOf } from '../figures/workforce-cells';
import type { Column } from '../figures/workforce-cells';
import type { WantedSum } from '../showable-sums';
import { hideStaffLines } from './hide-staff-cuts';

export type HiddenPart = (part: string) => HiddenParts;

/** What may be shown of the people of indicator 1 by every cut. */
export interface StaffCutsHiding {
  readonly whole: HiddenParts;
  readonly byCut: (cut: PlaceCut) => HiddenPart;
}

const nothing: HiddenParts = { white: false, bme: false, unknown: false, total: false };
const everything: HiddenParts = { white: true, bme: true, unknown: true, total: true };

const showEverything: StaffCutsHiding = { whole: nothing, byCut: () => () => nothing };

const rowName = (section: string, band: string): string => `${section} / ${band}`;

/** The rows of the annual return, as the year's report counts them. */
const bandCounts = (tallies: readonly Tally[]): readonly BandCounts[] => {
  const counts = countBy(tallies, ({ places }) => rowName(places.section, places.band));
  return sections.flatMap((section) =>
    bandsOf(section).map((band) => ({ section, band, counts: counts.get(rowName(section, band))?.of ?? noPeople })),
  );
};

const sumId = (cut: PlaceCut, part: string, column: Column): string => JSON.stringify([cut, part, column]);

/** What matters most of a total comes first, sections before bands. */
const byWorth: readonly Column[] = ['bme', 'total', 'white', 'unknown'];

/** The rows of the year's table that have people of each part. A row with nobody is not in the table: it adds nothing. */
const rowsByPart = (tallies: readonly Tally[], cut: 'section' | 'band'): ReadonlyMap<string, ReadonlySet<string>> => {
  const rows = new Map<string, Set<string>>();
  for (const { places, of } of tallies) {
    if (of <= 0) continue;
    const row = `${places.section}|${places.band}`;
    const known = rows.get(places[cut]);
    if (known === undefined) rows.set(places[cut], new Set([row]));
    else known.add(row);
  }
  return rows;
};

/** Totals by section and by band over rows of the year's table. One with people who are in no such row is not among them. */
const totalsOfRows = (tallies: readonly Tally[]): readonly WantedSum[] => {
  const known = new Set(bandCounts([]).map(rowOf));
  return (['section', 'band'] as const).flatMap((cut) => {
    const rowsIn = rowsByPart(tallies, cut);
    return byWorth.flatMap((column) =>
      cutCounts(tallies, cut).parts.flatMap(({ part }) => {
        const rows = [...(rowsIn.get(part) ?? [])];
        if (!rows.every((row) => known.has(row))) return [];
        return [{ id: sumId(cut, part, column), parts: rows.map((row) => cellId(row, column)) }];
      }),
    );
  });
};

/** Totals by section and by band, as far as they give nothing of the year's table away. */
const hideStanding = (
  tallies: readonly Tally[],
  year: WorkforceHiding,
): ((cut: 'section' | 'band', part: string) => HiddenParts) => {
  const shown = year.showable(totalsOfRows(tallies));
  const isHidden = (cut: PlaceCut, part: string, column: Column): boolean => !shown.has(sumId(cut, part, column));
  return (cut, part) => ({
    white: isHidden(cut, part, 'white'),
    bme: isHidden(cut, part, 'bme'),
    unknown: isHidden(cut, part, 'unknown'),
    total: isHidden(cut, part, 'total'),
  });
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
