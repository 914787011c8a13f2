import { disclosePrepared } from '../../../shared/disclosure/cuts/disclose-likelihood-cuts';
import { discloseStaffCuts } from '../../../shared/disclosure/cuts/disclose-staff-cuts';
import type { DisclosedCuts } from '../../../shared/disclosure/cuts/disclosed-cuts';
import { hiddenInReport } from '../../../shared/disclosure/cuts/hidden-in-report';
import { prepareLikelihood } from '../../../shared/disclosure/cuts/prepare-likelihood';
import { hideStaffCuts } from '../../../shared/disclosure/cuts/staff-cuts';
import { staffPair } from '../../../shared/disclosure/cuts/staff-pairs';
import { discloseProgression } from '../../../shared/disclosure/figures/disclose-progression';
import { discloseYear } from '../../../shared/disclosure/figures/disclose-year';
import { policyBeneath } from '../../../shared/disclosure/figures/policy';
import type { StaffPairOf } from '../../../shared/disclosure/cuts/disclose-pair';
import type { DisclosurePolicy } from '../../../shared/disclosure/figures/policy';
import { computeYear } from '../../../shared/indicators/compute-year';
import { countAll, cutCounts, cutsIn } from '../../../shared/indicators/cuts/part-counts';
import type { Tally } from '../../../shared/indicators/cuts/profile';
import type { GroupFigure, IndicatorFigure } from '../../../shared/indicators/figure';
import { bandsOf, sections, upperBands } from '../../../shared/reference/bands';
import { combinedCuts, otherParts } from '../../../shared/reference/cuts';
import type { PlaceCut } from '../../../shared/reference/cuts';
import { ethnicGroups } from '../../../shared/reference/groups';
import { modelEmployer } from '../../../shared/reference/model-employer';
import { defaultTierLimits, isTier, sectionsOfView, tierBandsOf } from '../../../shared/reference/tiers';
import type { Rung } from '../../../shared/reference/tiers';
import { sampleYear } from '../sample-counts';
import type { AnyPeople } from './any-staff';

type Where = (places: Tally['places']) => boolean;

/** A number that some page shows, or a star: what it counts, of whom, where. */
export interface Told {
  readonly what: 'people' | 'cases' | 'training';
  readonly group: 'white' | 'bme' | 'unknown' | 'total';
  readonly where: Where;
  readonly value: number | null;
}

const everywhere: Where = () => true;

const ofShare = (where: Where, { white, bme, unknown, workforceBme }: IndicatorFigure): readonly Told[] => [
  ...Object.entries({ white, bme, unknown }).map(([group, { count }]): Told => ({
    what: 'people',
    group: group as 'white',
    where,
    value: count,
  })),
  { what: 'people', group: 'total', where, value: bme.of },
  { what: 'people', group: 'bme', where: everywhere, value: workforceBme?.count ?? null },
  { what: 'people', group: 'total', where: everywhere, value: workforceBme?.of ?? null },
];

const ofLikelihood = (
  what: 'cases' | 'training',
  where: Where,
  figure: Readonly<Record<'white' | 'bme' | 'unknown', GroupFigure>>,
): readonly Told[] =>
  ethnicGroups.flatMap((group): readonly Told[] => [
    { what, group, where, value: figure[group].count },
    { what: 'people', group, where, value: figure[group].of },
  ]);

type Read = (where: Where, figure: IndicatorFigure) => readonly Told[];

const isIn =
  (cut: PlaceCut, part: string): Where =>
  (places) =>
    places[cut] === part;

const both =
  (a: Where, b: Where): Where =>
  (places) =>
    a(places) && b(places);

/** Every part of every cut, and every cell of every two cuts that are shown together, whichever way round. */
const ofCuts = (cuts: DisclosedCuts, indicator: 1 | 3 | 4, read: Read): readonly Told[] => [
  ...read(everywhere, cuts.whole),
  ...cuts.placeCuts.flatMap((cut) => cuts.parts(cut).flatMap(({ part, figure }) => read(isIn(cut, part), figure))),
  ...combinedCuts(indicator).flatMap(([first, second]) => {
    const pair = cuts.pair(first, second);
    if (pair.kind !== 'shown') return [];
    const named = (of: 'first' | 'second') => new Set(pair.cells.map((cell) => cell[of]));
    const names = { first: named('first'), second: named('second') };
    const place = (cut: PlaceCut, of: 'first' | 'second', part: string): Where =>
      part === otherParts ? (places) => !names[of].has(places[cut]) : isIn(cut, part);
    return pair.cells.flatMap((cell) =>
      read(both(place(first, 'first', cell.first), place(second, 'second', cell.second)), cell.figure),
    );
  }),
];

const yearOf = (
  people: readonly AnyPeople[],
  staff: readonly Tally[],
  cases: readonly Tally[],
  training: readonly Tally[],
) =>
  sampleYear(2025, {
    // Report and breakdowns are counted from the same files: what one hides of the whole the other hides too.
    source: 'extracts',
    bands: sections.flatMap((section) =>
      bandsOf(section).map((band) => ({
        section,
        band,
        counts: countAll(staff.filter(({ places }) => places.section === section && places.band === band)).of,
      })),
    ),
    workforce: countAll(staff).of,
    disciplineCases: people.length === 0 ? null : countAll(cases).hits,
    trainingPeople: people.length === 0 ? null : countAll(training).hits,
  });

const ofYear = (year: ReturnType<typeof yearOf>, policy: DisclosurePolicy): readonly Told[] => {
  const shown = discloseYear(computeYear(year), policy);
  const isUpper: Where = ({ section, band }) => section !== 'medical' && upperBands.some((one) => one === band);
  return [
    ...ethnicGroups.map((group): Told => ({
      what: 'people',
      group,
      where: everywhere,
      value: shown.workforce[group].count,
    })),
    ...shown.bands.flatMap(({ section, band, figure }) =>
      ofShare(both(isIn('section', section), isIn('band', band)), figure),
    ),
    ...shown.indicators.flatMap((figure) => {
      if (figure.indicator === 1) return ofShare(isUpper, figure);
      if (figure.indicator === 3) return ofLikelihood('cases', everywhere, figure);
      return figure.indicator === 4 ? ofLikelihood('training', everywhere, figure) : [];
    }),
  ];
};

const bandsOfRung = (rung: Rung): readonly string[] => {
  if (rung === 'path') return modelEmployer.bands;
  return isTier(rung) ? tierBandsOf(defaultTierLimits)[rung] : [rung];
};

const ofProgression = (year: ReturnType<typeof yearOf>, policy: DisclosurePolicy): readonly Told[] =>
  (discloseProgression(year, policy)?.lines ?? []).flatMap(({ view, rung, ...figure }) => {
    const where: Where = ({ section, band }) =>
      sectionsOfView[view].some((one) => one === section) && bandsOfRung(rung).some((one) => one === band);
    return [
      ...ethnicGroups.map((group): Told => ({ what: 'people', group, where, value: figure[group].count })),
      { what: 'people', group: 'total', where, value: figure.bme.of } as const,
    ];
  });

export interface Everything {
  readonly told: readonly Told[];
  /** How many tables of two cuts are shown, by indicator. */
  readonly pairs: Readonly<Record<1 | 3 | 4, number>>;
  readonly pairOf: StaffPairOf;
}

/** Every number that the pages of one version show about the staff of one year. */
export const everythingTold = (people: readonly AnyPeople[], policy: DisclosurePolicy): Everything => {
  const tallies = (hits: (one: AnyPeople) => number): readonly Tally[] =>
    people
      .filter((one) => one.people > 0)
      .map((one) => ({ places: one.places, group: one.group, code: null, hits: hits(one), of: one.people }));
  const staff = tallies(() => 0);
  const cases = tallies((one) => one.cases);
  const training = tallies((one) => one.training);
  const year = yearOf(people, staff, cases, training);
  const hiding = hideStaffCuts(staff, policy, year);
  const reports = [discloseYear(computeYear(year), policy)];
  const prepared = ([3, 4] as const).map((indicator) =>
    prepareLikelihood(
      {
        indicator,
        view: 'all',
        year: 2025,
        all: indicator === 3 ? cases : training,
        withoutInternational: null,
        international: [],
        staff: hiding,
        reported: (view) => hiddenInReport(reports, indicator, view),
      },
      policy,
    ),
  );
  const events = prepared.map((one) => ({
    ...one,
    indicator: one.input.indicator === 3 ? (3 as const) : (4 as const),
  }));
  const beneath = policyBeneath(policy);
  const below = beneath === null ? {} : { below: everythingTold(people, beneath).pairOf };
  const pairOf: StaffPairOf = (cuts) => staffPair({ staff, hiding, events, ...below }, cuts, policy);
  const shown = [
    { indicator: 1 as const, cuts: discloseStaffCuts(staff, 2025, policy, hiding, pairOf), read: ofShare },
    ...events.map((one) => ({
      indicator: one.indicator,
      cuts: disclosePrepared(one, policy, pairOf),
      read: ((where, figure) => ofLikelihood(one.indicator === 3 ? 'cases' : 'training', where, figure)) satisfies Read,
    })),
  ];
  const pairs = (indicator: 1 | 3 | 4): number =>
    combinedCuts(indicator).filter(
      (cuts) => shown.find((one) => one.indicator === indicator)?.cuts.pair(...cuts).kind === 'shown',
    ).length;
  return {
    told: [
      ...ofYear(year, policy),
      ...ofProgression(year, policy),
      ...shown.flatMap(({ indicator, cuts, read }) => ofCuts(cuts, indicator, read)),
    ],
    pairs: { 1: pairs(1), 3: pairs(3), 4: pairs(4) },
    pairOf,
  };
};

/** The parts of every cut that anybody is in. */
export const partsOfCuts = (people: readonly AnyPeople[]) => {
  const staff = people.map(({ places, group }): Tally => ({ places, group, code: null, hits: 0, of: 1 }));
  return cutsIn(staff).map((cut) => ({ cut, parts: cutCounts(staff, cut).parts.map(({ part }) => part) }));
};
