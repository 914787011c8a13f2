import { ethnicCounts, ethnicPartOf, fiveOf } from '../../indicators/cuts/ethnic-counts';
import { besideInside, containingAmong } from '../../indicators/cuts/contained-parts';
import { nestedParts } from '../../indicators/cuts/nested-parts';
import { countAll, countBy, cutCounts, noCounts } from '../../indicators/cuts/part-counts';
import type { Counts } from '../../indicators/cuts/part-counts';
import type { Tally } from '../../indicators/cuts/profile';
import { placeCuts } from '../../reference/cuts';
import type { Cut, EthnicCut, PlaceCut } from '../../reference/cuts';
import { ethnicGroups } from '../../reference/groups';
import type { EthnicGroup } from '../../reference/groups';
import { isSmall } from '../figures/policy';
import type { DisclosurePolicy } from '../figures/policy';
import type { Sum } from '../types';
import type { HiddenSides } from './hide-likelihood';
import { hideLines } from './likelihood-lines';
import type { HiddenSide, LikelihoodLine } from './likelihood-lines';
import { once } from './once';
import { protectByName } from './split-cuts';
import type { StaffCutsHiding } from './staff-cuts';

/** One view of an indicator: its tallies, and what the year's report hides of it. */
export interface LikelihoodView {
  readonly name: string;
  readonly tallies: readonly Tally[];
  readonly whole: HiddenSides;
}

export interface LikelihoodInput {
  /** The view asked for; where others hold a part of it, or it a part of them, all stand in one table. */
  readonly view: LikelihoodView;
  /** Indicator 2: what is left of the wider view without the narrower one. */
  readonly both: {
    readonly wide: LikelihoodView;
    readonly narrow: LikelihoodView;
    readonly rest: LikelihoodView;
  } | null;
  /** Indicators 3 and 4: the same people as in indicator 1, as it shows them. */
  readonly staff: StaffCutsHiding | null;
}

export interface LikelihoodCutsHiding {
  readonly byCut: (cut: Cut) => (part: string) => HiddenSides;
  /** Two cuts together; of ethnic cuts only five groups. */
  readonly byPair: (
    first: PlaceCut,
    second: PlaceCut | 'five_groups',
  ) => (first: string, second: string) => HiddenSides;
}

const shown: HiddenSide = { hits: false, of: false };
const allShown: HiddenSides = { white: shown, bme: shown, unknown: shown };
const whole = 'all';
const pairKey = (first: string, second: string): string => JSON.stringify([first, second]);
const lineName = (view: string, part: string): string => JSON.stringify([view, part]);

const told = (isHidden: boolean): 'shown' | 'hidden' => (isHidden ? 'hidden' : 'shown');

const isStaffHidden = (staff: StaffCutsHiding | null, cut: PlaceCut, part: string, group: EthnicGroup): boolean =>
  staff !== null && staff.byCut(cut)(part)[group];

type LineOf = Pick<LikelihoodLine, 'hits' | 'of' | 'ofAre' | 'isNeverPrinted'> & { readonly part: string };

/** The lines of one view: all of it, and its parts. */
const linesOfView = (view: LikelihoodView, group: EthnicGroup, parts: readonly LineOf[]): readonly LikelihoodLine[] => {
  const { hits, of } = countAll(view.tallies);
  return [
    {
      name: lineName(view.name, whole),
      hits: hits[group],
      of: of[group],
      hitsAre: told(view.whole[group].hits),
      ofAre: told(view.whole[group].of),
    },
    ...parts.map(({ part, ...line }) => ({ ...line, name: lineName(view.name, `of ${part}`) })),
  ];
};

/** A view that only the difference of two others gives: nothing is said of it elsewhere. */
const unsaid = (lines: readonly LikelihoodLine[]): readonly LikelihoodLine[] =>
  lines.map(({ name, hits, of }) => ({ name, hits, of }));

const partsOf = (view: LikelihoodView, cut: PlaceCut, group: EthnicGroup, staff: StaffCutsHiding | null) =>
  cutCounts(view.tallies, cut).parts.map(({ part, hits, of }): LineOf => ({
    part,
    hits: hits[group],
    of: of[group],
    ...(staff === null ? {} : { ofAre: told(isStaffHidden(staff, cut, part, group)) }),
  }));

type PartsOfView = (view: LikelihoodView) => readonly LineOf[];
type SumsOfView = (view: LikelihoodView) => readonly Sum[];

const named = ({ name }: LikelihoodView, { total, parts }: Sum): Sum => ({
  total: lineName(name, total),
  parts: parts.map((part) => lineName(name, part)),
});

/** A view may have nobody in some parts of the widest one: what has no line there adds nothing. */
const amongLines = (names: ReadonlySet<string>, sums: readonly Sum[]): readonly Sum[] =>
  sums
    .filter(({ total }) => names.has(total))
    .map(({ total, parts }) => ({ total, parts: parts.filter((part) => names.has(part)) }));

/** Lines of one view, or of the two views of indicator 2 and what lies between them. */
const hideViews = (
  { view, both }: LikelihoodInput,
  group: EthnicGroup,
  partsIn: PartsOfView,
  sumsIn: SumsOfView,
  policy: DisclosurePolicy,
): ((part: string) => HiddenSide) => {
  const views = both === null ? [view] : [both.wide, both.narrow, both.rest];
  const lines = views.flatMap((one) => {
    const own = linesOfView(one, group, partsIn(one));
    return one === both?.rest ? unsaid(own) : own;
  });
  const names = new Set(lines.map(({ name }) => name));
  const between: readonly Sum[] =
    both === null
      ? []
      : [whole, ...partsIn(both.wide).map(({ part }) => `of ${part}`)].map((part) => ({
          total: lineName(both.wide.name, part),
          parts: [both.narrow, both.rest].map(({ name }) => lineName(name, part)).filter((name) => names.has(name)),
        }));
  const sums = [
    ...amongLines(
      names,
      views.flatMap((one) => sumsIn(one).map((sum) => named(one, sum))),
    ),
    ...between,
  ];
  const hidden = hideLines(lines, sums, policy);
  return (part) => hidden(lineName(view.name, `of ${part}`));
};

const nameIn = (cut: PlaceCut, part: string): string => JSON.stringify([cut, part]);
/** That the few of a band are all in one part of another cut is chance, and nobody's knowledge. */
const knownApart = placeCuts.filter((cut) => cut !== 'band');

/** Whoever is beside the parts inside another: no page has them, but a reader can work them out. */
const beside = (at: number): string => `beside ${String(at)}`;

/** All cuts of a group in one table: each adds up to all, and parts of one may be made of whole parts of another. */
const hidePlaceCuts = (
  input: LikelihoodInput,
  group: EthnicGroup,
  policy: DisclosurePolicy,
): ((cut: PlaceCut, part: string) => HiddenSide) => {
  const containing = containingAmong((input.both?.wide ?? input.view).tallies, knownApart, policy.threshold);
  const partsIn: PartsOfView = (view) => [
    ...placeCuts.flatMap((cut) =>
      partsOf(view, cut, group, input.staff).map((line) => ({ ...line, part: nameIn(cut, line.part) })),
    ),
    ...containing.map((one, at): LineOf => {
      const { hits, of } = countAll(besideInside(view.tallies, one));
      return { part: beside(at), hits: hits[group], of: of[group], isNeverPrinted: true };
    }),
  ];
  const sumsIn: SumsOfView = ({ tallies }) => [
    ...placeCuts.map((cut) => ({
      total: whole,
      parts: cutCounts(tallies, cut).parts.map(({ part }) => `of ${nameIn(cut, part)}`),
    })),
    ...placeCuts.flatMap((cut) =>
      placeCuts
        .filter((other) => other !== cut)
        .flatMap((other) =>
          nestedParts(tallies, cut, other).map(({ part, of }) => ({
            total: `of ${nameIn(cut, part)}`,
            parts: of.map((one) => `of ${nameIn(other, one)}`),
          })),
        ),
    ),
    ...containing
      .map(({ cut, other, part, inside }, at) => ({
        total: nameIn(cut, part),
        parts: [...inside.map((one) => nameIn(other, one)), beside(at)],
      }))
      .map(({ total, parts }) => ({ total: `of ${total}`, parts: parts.map((one) => `of ${one}`) })),
  ];
  const hidden = hideViews(input, group, partsIn, sumsIn, policy);
  return (cut, part) => hidden(nameIn(cut, part));
};

const five = (part: string): string => `5 ${part}`;
const sixteen = (part: string): string => `16 ${part}`;

/** Both ethnic cuts in one table: sixteen groups add up to five, and those to all BME people. */
const hideEthnicCuts = (
  input: LikelihoodInput,
  policy: DisclosurePolicy,
): ((cut: EthnicCut, part: string) => HiddenSide) => {
  const partsIn: PartsOfView = ({ tallies }) => [
    ...ethnicCounts(tallies, 'five_groups').map((one) => ({ ...one, part: five(one.part) })),
    ...ethnicCounts(tallies, 'sixteen_groups').map((one) => ({ ...one, part: sixteen(one.part) })),
  ];
  const sumsIn: SumsOfView = ({ tallies }) => {
    const groups = ethnicCounts(tallies, 'five_groups').map(({ part }) => part);
    const details = ethnicCounts(tallies, 'sixteen_groups').map(({ part }) => part);
    return [
      { total: whole, parts: groups.map((part) => `of ${five(part)}`) },
      ...groups.map((group) => ({
        total: `of ${five(group)}`,
        parts: details.filter((detail) => fiveOf(detail) === group).map((detail) => `of ${sixteen(detail)}`),
      })),
    ];
  };
  const hidden = hideViews(input, 'bme', partsIn, sumsIn, policy);
  return (cut, part) => hidden(cut === 'five_groups' ? five(part) : sixteen(part));
};

/** Beside people of whom some part is hidden, the people it happened to would tell about that part: then they are shown of no part. */
const hasHiddenStaff = (
  staff: StaffCutsHiding,
  { tallies, whole: ofAll }: LikelihoodView,
  cut: PlaceCut,
  group: EthnicGroup,
): boolean =>
  ofAll[group].hits ||
  ofAll[group].of ||
  cutCounts(tallies, cut).parts.some(({ part }) => isStaffHidden(staff, cut, part, group));

const eachGroup = (of: (group: EthnicGroup) => HiddenSide): HiddenSides => ({
  white: of('white'),
  bme: of('bme'),
  unknown: of('unknown'),
});

interface PairOfGroup {
  readonly group: EthnicGroup;
  readonly first: PlaceCut;
  readonly second: PlaceCut | 'five_groups';
  readonly isFirstClosed: (part: string) => boolean;
  readonly isSecondClosed: (part: string) => boolean;
}

const partOfTally = (cut: PlaceCut | 'five_groups', { places, code }: Tally): string =>
  cut === 'five_groups' ? ethnicPartOf(cut, code) : places[cut];

/** One group by two cuts: those with the event and those without it. */
const hidePairOfGroup = (
  { view }: LikelihoodInput,
  { group, first, second, isFirstClosed, isSecondClosed }: PairOfGroup,
  policy: DisclosurePolicy,
): ((first: string, second: string) => HiddenSide) => {
  const own = view.tallies.filter((tally) => tally.group === group);
  const counts = countBy(own, (tally) => pairKey(tally.places[first], partOfTally(second, tally)));
  const at = (row: string, column: string): Counts => counts.get(pairKey(row, column)) ?? noCounts;
  const rows = [...new Set(own.map(({ places }) => places[first]))].sort();
  const columns = [...new Set(own.map((tally) => partOfTally(second, tally)))].sort();
  const hidden = protectByName(
    {
      rows,
      columns,
      valuesAt: (row, column) => {
        const { hits, of } = at(row, column);
        return [hits[group], Math.max(0, of[group] - hits[group])];
      },
      isRowClosed: isFirstClosed,
      isColumnClosed: isSecondClosed,
    },
    { threshold: policy.threshold, areTotalsKnown: false },
  );
  return (row, column) => {
    const { parts, total } = hidden.at(row, column);
    // Where more people have the event than there are, the total is theirs, and the base is a count of its own.
    const isBaseHidden = total || isSmall(at(row, column).of[group], policy.threshold);
    return { hits: parts[0] || parts[1] || isBaseHidden, of: isBaseHidden };
  };
};

/** Everything that is shown of indicator 2, 3 or 4 by cuts. Groups are never added up, so each is protected by itself. */
export const hideLikelihoodCuts = (input: LikelihoodInput, policy: DisclosurePolicy): LikelihoodCutsHiding => {
  if (policy.threshold <= 1) return { byCut: () => () => allShown, byPair: () => () => allShown };
  const ofGroup = once((group: EthnicGroup) => hidePlaceCuts(input, group, policy));
  const { staff, view } = input;
  const isClosed = once((key: string) => {
    const [cut, group] = JSON.parse(key) as [PlaceCut, EthnicGroup];
    return staff !== null && hasHiddenStaff(staff, view, cut, group);
  });
  const placeCut =
    (cut: PlaceCut) =>
    (part: string): HiddenSides =>
      eachGroup((group) =>
        isClosed(JSON.stringify([cut, group]))
          ? { hits: true, of: isStaffHidden(staff, cut, part, group) }
          : ofGroup(group)(cut, part),
      );
  let known: ReturnType<typeof hideEthnicCuts> | null = null;
  const ethnic = (): ReturnType<typeof hideEthnicCuts> => {
    known ??= hideEthnicCuts(input, policy);
    return known;
  };
  const ethnicCut =
    (cut: EthnicCut) =>
    (part: string): HiddenSides => ({
      white: input.view.whole.white,
      bme: ethnic()(cut, part),
      unknown: shown,
    });
  const byCut = (cut: Cut): ((part: string) => HiddenSides) =>
    cut === 'five_groups' || cut === 'sixteen_groups' ? ethnicCut(cut) : placeCut(cut);
  const isClosedIn = (cut: Cut, group: EthnicGroup) => {
    const hidden = byCut(cut);
    return (part: string): boolean => hidden(part)[group].hits || hidden(part)[group].of;
  };
  return {
    byCut,
    byPair: (first, second) => {
      const groups: readonly EthnicGroup[] = second === 'five_groups' ? ['bme'] : ethnicGroups;
      const pairs = new Map(
        groups.map((group) => [
          group,
          hidePairOfGroup(
            input,
            {
              group,
              first,
              second,
              isFirstClosed: isClosedIn(first, group),
              isSecondClosed: isClosedIn(second, group),
            },
            policy,
          ),
        ]),
      );
      const place = byCut(first);
      return (row, column) =>
        eachGroup((group) => pairs.get(group)?.(row, column) ?? (group === 'white' ? place(row).white : shown));
    },
  };
};
