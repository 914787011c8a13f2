import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseSpans } from '../../../shared/disclosure/figures/disclose-span';
import { cutGroups, discloseTrainingCut } from '../../../shared/disclosure/figures/disclose-training-cut';
import type { CutGroup, CutToDisclose } from '../../../shared/disclosure/figures/disclose-training-cut';
import { applicationParts } from '../../../shared/indicators/training/application-parts';
import { arcpParts } from '../../../shared/indicators/training/arcp-parts';
import { examParts } from '../../../shared/indicators/training/exam-parts';
import type { DisclosedFigure } from '../../../shared/disclosure/figures/disclose-training';
import { trainingTable } from '../../../shared/disclosure/figures/disclose-training';
import { indexTable } from '../../../shared/disclosure/indexed-table';
import { joinTables } from '../../../shared/disclosure/join-tables';
import { rangeFinder } from '../../../shared/disclosure/range-finder';
import { readerKnowledge } from '../../../shared/disclosure/reader-knowledge';
import type { Table } from '../../../shared/disclosure/types';
import { partsOfSections, figurePlaces } from '../../../shared/indicators/training/training-figures';
import type { TrainingCounts } from '../../../shared/indicators/training/training-counts';
import type { SectionParts } from '../../../shared/indicators/training/training-parts';
import { splitsTo } from '../../../shared/indicators/training/training-spans';
import type { YearSpan } from '../../../shared/indicators/training/training-spans';
import { ethnicGroups } from '../../../shared/reference/groups';
import type { EthnicGroup } from '../../../shared/reference/groups';
import { rangeByYalps } from '../disclosure/by-yalps';
import { anyTraining } from './arbitraries';

const threshold = 5;
const policy = { version: 'restricted', threshold, isBoardShown: true } as const;
const newest = 2025;

/** Every span that can be asked for, and the pieces between them: the last one is a single year at each end. */
const spans: readonly YearSpan[] = [
  { last: 2025, years: 5 },
  { last: 2025, years: 3 },
  { last: 2023 - 1, years: 2 },
  { last: 2025, years: 1 },
  { last: 2024, years: 2 },
  { last: 2024, years: 1 },
  { last: 2023, years: 1 },
  { last: 2022, years: 1 },
  { last: 2021, years: 1 },
];
const asked = spans.filter(({ years }) => years !== 2);
const idOf = ({ last, years }: YearSpan, cell: string): string => `${String(last)}/${String(years)} ${cell}`;

type Year = Pick<TrainingCounts, 'arcp' | 'exams' | 'applications'>;

/** The rows of several years, one after the other: counts are sums over rows. */
const together = (years: readonly TrainingCounts[], { last, years: many }: YearSpan): TrainingCounts => {
  const inside = years.filter((_, at) => newest - at <= last && newest - at > last - many);
  const all = <K extends keyof Year>(key: K): Year[K][number][] =>
    inside.flatMap((year) => year[key] as Year[K][number][]);
  const held = inside.map((_, at) => last - at);
  return {
    arcp: all('arcp'),
    exams: all('exams'),
    applications: all('applications'),
    reasons: [],
    years: { arcp: held, exams: held, applications: held },
  };
};

const pagesOf = (years: readonly TrainingCounts[], span: YearSpan): readonly (readonly DisclosedFigure[])[] => {
  const splits = splitsTo(newest, span).map(({ whole, own, other }) => ({
    whole: together(years, whole),
    own: together(years, own),
    other: together(years, other),
  }));
  return discloseSpans({ counts: together(years, span), splits }, policy);
};

const printed = (parts: SectionParts, group: EthnicGroup, figures: readonly DisclosedFigure[]): readonly string[] =>
  parts.measures.flatMap(({ measure, count, rest, of }) =>
    figurePlaces.flatMap((pmq) => {
      const found = figures.find((each) => each.measure === measure && each.group === group && each.pmq === pmq);
      return [
        ...(typeof found?.count === 'number' ? [`${count} @ ${pmq}`] : []),
        ...(typeof found?.of === 'number' ? [`${of} @ ${pmq}`] : []),
        ...(typeof found?.count === 'number' && typeof found.of === 'number' ? [`${rest} @ ${pmq}`] : []),
      ];
    }),
  );

/** One table of every span, and how each is made of the next shorter ones. */
const jointTable = (ofSpan: (span: YearSpan) => Table, names: ReadonlySet<string>): Table => {
  const named = (span: YearSpan): Table => {
    const { cells, sums } = ofSpan(span);
    return {
      cells: cells.filter(({ id }) => names.has(id)).map((cell) => ({ ...cell, id: idOf(span, cell.id) })),
      sums: sums
        .filter(({ total, parts }) => [total, ...parts].every((id) => names.has(id)))
        .map(({ total, parts }) => ({ total: idOf(span, total), parts: parts.map((id) => idOf(span, id)) })),
    };
  };
  const divisions = [
    ...new Map(asked.flatMap((span) => splitsTo(newest, span)).map((one) => [JSON.stringify(one.whole), one])).values(),
  ];
  const between = divisions.flatMap(({ whole, own, other }) =>
    [...names].map((id) => ({ total: idOf(whole, id), parts: [idOf(own, id), idOf(other, id)] })),
  );
  const joined = joinTables(spans.map(named));
  return { ...joined, sums: [...joined.sums, ...between] };
};

type Section = 'arcp' | 'exams' | 'applications';
const cutParts = ['a', 'b', 'c'];

/** Every row of a year goes whole to one part of a cut. */
const cutOf = (years: readonly TrainingCounts[], section: Section, span: YearSpan): SectionParts => {
  const toPart = <T extends object>(row: T, at: number) => ({ ...row, place: cutParts[at % 3] ?? 'a' });
  const cut = years.map((year) => ({
    ...year,
    arcp: year.arcp.map(toPart),
    exams: year.exams.map(toPart),
    applications: year.applications.map(toPart),
  })) as unknown as readonly TrainingCounts[];
  const own = together(cut, span);
  if (section === 'arcp') return arcpParts(own.arcp);
  return section === 'exams' ? examParts(own.exams) : applicationParts(own.applications);
};

const cutTable = ({ names, sums }: SectionParts, parts: SectionParts, group: EthnicGroup): Table => ({
  cells: names.flatMap((name) =>
    cutParts.map((part) => ({ id: `${name} @ ${part}`, value: parts.value(name, group, part) })),
  ),
  sums: [
    ...sums.flatMap(({ total, parts: members }) =>
      cutParts.map((part) => ({ total: `${total} @ ${part}`, parts: members.map((name) => `${name} @ ${part}`) })),
    ),
    ...names.map((name) => ({ total: `${name} @ all`, parts: cutParts.map((part) => `${name} @ ${part}`) })),
  ],
});

/** What the cut of a span prints of a group. */
const printedCut = (
  years: readonly TrainingCounts[],
  section: Section,
  group: CutGroup,
  span: YearSpan,
): readonly string[] => {
  const pages = pagesOf(years, span);
  const cutAt = (of: YearSpan, at: number): CutToDisclose => ({
    section,
    parts: cutOf(years, section, of),
    values: cutParts,
    page: pages[at] ?? [],
    policy,
  });
  const splits = splitsTo(newest, span);
  const cut = splits.reduce<CutToDisclose>(
    (whole, { own, other }, at) => ({ ...cutAt(own, at + 1), within: { whole, other: cutOf(years, section, other) } }),
    cutAt(splits[0]?.whole ?? span, 0),
  );
  return cut.parts.measures.flatMap(({ measure, count, rest, of }) =>
    discloseTrainingCut(cut, measure).shown.flatMap(({ part, sides }) =>
      sides[group] === null ? [] : [count, rest, of].map((name) => `${name} @ ${part}`),
    ),
  );
};

/** Counts that can be worked out of all the windows together, for one section and group. */
const recovered = (
  years: readonly TrainingCounts[],
  section: Section,
  group: EthnicGroup,
  cutGroup: CutGroup | null = null,
): { readonly found: readonly string[]; readonly shown: number } => {
  const partsOf = (span: YearSpan): SectionParts => partsOfSections(together(years, span))[section];
  const tableOf = (span: YearSpan): Table => {
    const page = trainingTable(partsOf(span), group);
    if (cutGroup === null) return page;
    // What is part of what in examinations can differ between places and parts of a cut.
    const [own, cut] = [partsOf(span), cutOf(years, section, span)];
    const names = own.names.filter((name) => cut.names.includes(name));
    const sums = own.sums.filter(({ total, parts }) => [total, ...parts].every((name) => names.includes(name)));
    return joinTables([page, cutTable({ ...own, names, sums }, cut, group)]);
  };
  const tables = new Map(spans.map((span) => [JSON.stringify(span), tableOf(span)]));
  const ofSpan = (span: YearSpan): Table => tables.get(JSON.stringify(span)) ?? { cells: [], sums: [] };
  // What is part of what in examinations can differ by year: only counts that every span has are one table.
  const common = [...tables.values()].map(({ cells }) => new Set(cells.map(({ id }) => id)));
  const names = new Set([...(common[0] ?? [])].filter((id) => common.every((ids) => ids.has(id))));
  const table = jointTable(ofSpan, names);
  const known = new Set(
    asked.flatMap((span) =>
      [
        ...printed(partsOf(span), group, pagesOf(years, span).at(-1) ?? []),
        ...(cutGroup === null ? [] : printedCut(years, section, cutGroup, span)),
      ].map((id) => idOf(span, id)),
    ),
  );
  const hidden = table.cells.map(({ id }) => id).filter((id) => !known.has(id));
  const small = table.cells.filter(({ value }) => value > 0 && value < threshold);
  const told = small.filter(({ id }) => known.has(id)).map(({ id, value }) => `${id} = ${String(value)} is printed`);
  const indexed = indexTable(table);
  const isHidden = table.cells.map(({ id }) => !known.has(id));
  const knowledge = readerKnowledge(indexed, isHidden);
  // A zero of the longest span is shown, so what is hidden there is at least one; of the others places are hidden with their zeros.
  const least = (value: number, id: string): number =>
    id.startsWith('2025/5') && !/ @ [abc]$/.test(id) ? Math.min(1, value) : 0;
  const ranges = rangeFinder({ ...knowledge, atLeast: table.cells.map(({ id, value }) => least(value, id)) });
  const narrow = table.cells.filter(
    ({ value }, at) => value > 0 && value < threshold && isHidden[at] === true && !ranges.isAtLeast(at, threshold),
  );
  const confirmed = narrow.flatMap(({ id }) => {
    const { lower, upper } = rangeByYalps(table, hidden, id, least, false);
    return upper - lower >= threshold - 1e-6 ? [] : [`${id} lies between ${String(lower)} and ${String(upper)}`];
  });
  return {
    found: [...told, ...confirmed],
    shown: [...known].filter((id) => !id.startsWith('2025/5') && (cutGroup === null || / @ [abc]$/.test(id))).length,
  };
};

const times = (counts: TrainingCounts, factor: number): TrainingCounts => ({
  ...counts,
  arcp: counts.arcp.map((row) => ({ ...row, count: row.count * factor, worst: row.worst * factor })),
  exams: counts.exams.map((row) => ({
    ...row,
    attempts: row.attempts * factor,
    passed: row.passed * factor,
    firstAttempts: row.firstAttempts * factor,
    firstPassed: row.firstPassed * factor,
    pairs: row.pairs * factor,
    pairsPassed: row.pairsPassed * factor,
  })),
  applications: counts.applications.map((row) => ({
    ...row,
    applied: row.applied * factor,
    reached: Object.fromEntries(
      Object.entries(row.reached).map(([stage, count]) => [stage, count === null ? null : count * factor]),
    ) as typeof row.reached,
  })),
});

const fiveYears = fc
  .tuple(
    fc.array(anyTraining, { minLength: 5, maxLength: 5 }),
    fc.array(fc.constantFrom(0, 1, 1, 2, 4), { minLength: 5, maxLength: 5 }),
  )
  .map(([years, factors]) => years.map((counts, at) => times(counts, factors[at] ?? 1)));

describe('windows of one, three and five training years, and every single year', () => {
  it.each(['arcp', 'exams', 'applications'] as const)(
    'in one hand give back no small count of %s, by linear bounds',
    (section) => {
      let shown = 0;
      fc.assert(
        fc.property(fiveYears, fc.constantFrom(...ethnicGroups), (years, group) => {
          const result = recovered(years, section, group);
          shown += result.shown;
          expect(result.found).toEqual([]);
        }),
        // One sample of trusts: on a few tables the independent solver gives up, and then nothing could be said.
        { numRuns: 12, seed: 2025, endOnFailure: true },
      );
      // The rule is no use where it hides everything.
      expect(shown).toBeGreaterThan(0);
    },
    120_000,
  );

  it.each(['arcp', 'exams', 'applications'] as const)(
    'with a cut of each in hand too give back no small count of %s',
    (section) => {
      let shown = 0;
      fc.assert(
        fc.property(fiveYears, fc.constantFrom(...cutGroups), (years, group) => {
          const large = years.map((year) => times(year, 3));
          const result = recovered(large, section, group, group);
          shown += result.shown;
          expect(result.found).toEqual([]);
        }),
        { numRuns: 5, seed: 2025, endOnFailure: true },
      );
      expect(shown).toBeGreaterThan(0);
    },
    120_000,
  );
});
