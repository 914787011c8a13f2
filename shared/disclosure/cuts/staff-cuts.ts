import { countAll, countBy, cutCounts } from '../../indicators/cuts/part-counts';
import { nestedParts } from '../../indicators/cuts/nested-parts';
import type { Tally } from '../../indicators/cuts/profile';
import type { BandCounts } from '../../indicators/counts';
import { bandsOf, sections } from '../../reference/bands';
import type { PlaceCut } from '../../reference/cuts';
import { noPeople } from '../../reference/groups';
import type { GroupCounts } from '../../reference/groups';
import { hideInWorkforce } from '../figures/disclose-workforce';
import type { WorkforceHiding } from '../figures/disclose-workforce';
import type { HiddenParts } from '../figures/hide-parts';
import type { DisclosurePolicy } from '../figures/policy';
import type { Sum } from '../types';
import { hideStaffLines, isUpperRow } from './hide-staff-cuts';
import type { StaffLine } from './hide-staff-cuts';
import { protectByName } from './split-cuts';
import type { HiddenByName, PairOf } from './split-cuts';

export type HiddenPart = (part: string) => HiddenParts;
export type HiddenPairOfStaff = (first: string, second: string) => HiddenParts;

/** What may be shown of the people of indicator 1 by every cut, and by two of them together. */
export interface StaffCutsHiding {
  readonly whole: HiddenParts;
  readonly byCut: (cut: PlaceCut) => HiddenPart;
  readonly byPair: (first: PlaceCut, second: PlaceCut) => HiddenPairOfStaff;
}

const whole = 'all';
const partName = (cut: PlaceCut, part: string): string => `${cut}: ${part}`;
const rowName = (section: string, band: string): string => `${section} / ${band}`;

/** The rows of the annual return, as the year's report counts them. */
const bandCounts = (tallies: readonly Tally[]): readonly BandCounts[] => {
  const counts = countBy(tallies, ({ places }) => rowName(places.section, places.band));
  return sections.flatMap((section) =>
    bandsOf(section).map((band) => ({ section, band, counts: counts.get(rowName(section, band))?.of ?? noPeople })),
  );
};

const linesOfCut = (tallies: readonly Tally[], cut: PlaceCut): readonly StaffLine[] =>
  cutCounts(tallies, cut).parts.map(({ part, of }) => ({ name: partName(cut, part), counts: of, elsewhere: null }));

const sumOf = (total: string, lines: readonly StaffLine[]): Sum => ({ total, parts: lines.map(({ name }) => name) });

const wholeLine = (counts: GroupCounts, hidden: HiddenParts): StaffLine => ({
  name: whole,
  counts,
  elsewhere: hidden,
});

/** Sections and bands as they are shown, for cuts whose parts are made of whole parts of them or the other way round. */
const linesBeside = (tallies: readonly Tally[], standing: (name: string) => HiddenParts): readonly StaffLine[] =>
  (['section', 'band'] as const).flatMap((cut) =>
    linesOfCut(tallies, cut).map((line) => ({ ...line, elsewhere: standing(line.name) })),
  );

const nestedSums = (tallies: readonly Tally[], cut: PlaceCut, other: PlaceCut): readonly Sum[] =>
  nestedParts(tallies, cut, other).map(({ part, of }) => ({
    total: partName(cut, part),
    parts: of.map((one) => partName(other, one)),
  }));

interface Beside {
  readonly all: HiddenParts;
  readonly standing: (name: string) => HiddenParts;
}

const hideCut = (
  tallies: readonly Tally[],
  cut: PlaceCut,
  { all: hiddenOfAll, standing }: Beside,
  policy: DisclosurePolicy,
): HiddenPart => {
  const lines = linesOfCut(tallies, cut);
  const all = wholeLine(countAll(tallies).of, hiddenOfAll);
  const nested = (['section', 'band'] as const).flatMap((other) => [
    ...nestedSums(tallies, cut, other),
    ...nestedSums(tallies, other, cut),
  ]);
  const beside = nested.length === 0 ? [] : linesBeside(tallies, standing);
  const hidden = hideStaffLines([all, ...lines, ...beside], [sumOf(whole, lines), ...nested], policy);
  return (part) => hidden(partName(cut, part));
};

interface Row extends StaffLine {
  readonly section: string;
  readonly band: string;
}

/** Every section and band together; those of the annual return as the year's report shows or hides them. */
const standingRows = (tallies: readonly Tally[], year: WorkforceHiding): readonly Row[] => {
  const places = new Map(
    tallies.map(({ places: { section, band } }) => [rowName(section, band), { section, band }] as const),
  );
  const counts = countBy(tallies, ({ places: { section, band } }) => rowName(section, band));
  const standard = bandCounts([]);
  return [...places].map(([name, { section, band }]) => {
    const known = standard.find((one) => one.section === section && one.band === band);
    return {
      name,
      section,
      band,
      counts: counts.get(name)?.of ?? noPeople,
      elsewhere: known === undefined ? null : year.band(known),
      isHiddenAtFirst: known === undefined,
    };
  });
};

/** What the year's table says of the total of a section, where all of the section is in that table; else null. */
const sectionTotal = (
  { name }: StaffLine,
  rows: readonly Row[],
  year: WorkforceHiding,
): { readonly elsewhere: HiddenParts } | null => {
  const section = sections.find((known) => partName('section', known) === name);
  if (section === undefined) return null;
  const isWhole = rows.every((row) => row.section !== section || row.elsewhere !== null);
  return isWhole ? { elsewhere: year.section(section) } : null;
};

/**
 * Section and band stand in one table: the year's report shows them together, with "8a and above" and the workforce. That table is protected
 * without the totals by section and by band, so those are shown as far as they give nothing of it away.
 */
const hideStanding = (
  tallies: readonly Tally[],
  year: WorkforceHiding,
  policy: DisclosurePolicy,
): ((name: string) => HiddenParts) => {
  const rows = standingRows(tallies, year);
  const upperRows = rows.filter(({ section, band }) => isUpperRow(section, band));
  const upper: readonly StaffLine[] =
    upperRows.length === 0
      ? []
      : [
          {
            name: 'upper',
            counts: countAll(tallies.filter(({ places }) => isUpperRow(places.section, places.band))).of,
            elsewhere: year.upper,
          },
        ];
  const cutLines = (['section', 'band'] as const).map((cut) => ({
    cut,
    lines: linesOfCut(tallies, cut).map((line) => ({
      ...line,
      ...(sectionTotal(line, rows, year) ?? { isHiddenAtFirst: true }),
    })),
  }));
  const sums: readonly Sum[] = [
    ...cutLines.flatMap(({ cut, lines }) => [
      sumOf(whole, lines),
      ...lines.map(({ name }) =>
        sumOf(
          name,
          rows.filter((row) => partName(cut, row[cut]) === name),
        ),
      ),
    ]),
    ...(upper.length === 0 ? [] : [sumOf('upper', upperRows)]),
  ];
  const all = wholeLine(countAll(tallies).of, year.workforce);
  return hideStaffLines([all, ...upper, ...rows, ...cutLines.flatMap(({ lines }) => lines)], sums, policy);
};

const flip =
  <T>(hidden: (first: string, second: string) => T) =>
  (first: string, second: string): T =>
    hidden(second, first);

type PairCounts = (first: string, second: string) => GroupCounts;

// Who is White and who unknown moves between lines only where totals may move too, so a line that hides either shows nothing here.
const isClosed = ({ white, unknown, bme, total }: HiddenParts): boolean => white || unknown || bme || total;

interface PairWanted extends PairOf {
  readonly countsAt: PairCounts;
  readonly row: HiddenPart;
  readonly column: HiddenPart;
}

/** Of those who are not BME, who is White and whose ethnicity is unknown. */
const splitOthers = ({ rows, columns, countsAt, row, column }: PairWanted, threshold: number): HiddenByName =>
  protectByName(
    {
      rows,
      columns,
      valuesAt: (first, second) => {
        const { white, unknown } = countsAt(first, second);
        return [unknown, white];
      },
      isRowClosed: (part) => isClosed(row(part)),
      isColumnClosed: (part) => isClosed(column(part)),
    },
    { threshold, areTotalsKnown: true },
  );

/** Who is BME and who is not, but for lines in which the others cannot be split: their totals would help to. */
const splitShare = ({ rows, columns, countsAt }: PairWanted, others: HiddenByName, threshold: number): HiddenByName =>
  protectByName(
    {
      rows,
      columns,
      valuesAt: (first, second) => {
        const { white, bme, unknown } = countsAt(first, second);
        return [bme, white + unknown];
      },
      secondsAt: (first, second) => {
        const { white, unknown } = countsAt(first, second);
        return [white, unknown];
      },
      isRowClosed: others.isRowClosed,
      isColumnClosed: others.isColumnClosed,
    },
    { threshold, areTotalsKnown: false },
  );

/** Two cuts together: the BME share of each cell, and who the others are. */
const hidePair = (wanted: PairWanted, { threshold }: DisclosurePolicy): HiddenPairOfStaff => {
  const others = splitOthers(wanted, threshold);
  const share = splitShare(wanted, others, threshold);
  return (row, column) => {
    const { parts, total } = share.at(row, column);
    const split = others.at(row, column);
    return { bme: parts[0], total, unknown: parts[1] || split.parts[0], white: parts[1] || split.parts[1] };
  };
};

const nothing: HiddenParts = { white: false, bme: false, unknown: false, total: false };

const showEverything: StaffCutsHiding = { whole: nothing, byCut: () => () => nothing, byPair: () => () => nothing };

const pairKey = (first: string, second: string): string => JSON.stringify([first, second]);

/** Everything that is shown of indicator 1 by cuts, protected together with what the year's report shows of the same people. */
export const hideStaffCuts = (tallies: readonly Tally[], policy: DisclosurePolicy): StaffCutsHiding => {
  if (policy.threshold <= 1) return showEverything;
  const year = hideInWorkforce(
    {
      counts: {
        bands: bandCounts(tallies),
        workforce: countAll(tallies).of,
        disciplineCases: null,
        trainingPeople: null,
      },
    },
    policy,
  );
  const standing = hideStanding(tallies, year, policy);
  const known = new Map<PlaceCut, HiddenPart>();
  const byCut = (cut: PlaceCut): HiddenPart => {
    if (cut === 'section' || cut === 'band') return (part) => standing(partName(cut, part));
    const hidden = known.get(cut) ?? hideCut(tallies, cut, { all: year.workforce, standing }, policy);
    known.set(cut, hidden);
    return hidden;
  };
  const byPair = (first: PlaceCut, second: PlaceCut): HiddenPairOfStaff => {
    if (first === 'section' && second === 'band') return (section, band) => standing(rowName(section, band));
    if (first === 'band' && second === 'section') return flip(byPair(second, first));
    const rows = cutCounts(tallies, first).parts.map(({ part }) => part);
    const columns = cutCounts(tallies, second).parts.map(({ part }) => part);
    const counts = countBy(tallies, ({ places }) => pairKey(places[first], places[second]));
    const countsAt: PairCounts = (row, column) => counts.get(pairKey(row, column))?.of ?? noPeople;
    return hidePair({ rows, columns, countsAt, row: byCut(first), column: byCut(second) }, policy);
  };
  return { whole: year.workforce, byCut, byPair };
};
