import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseTraining, trainingTable } from '../../../shared/disclosure/figures/disclose-training';
import { cutGroups, discloseTrainingCut } from '../../../shared/disclosure/figures/disclose-training-cut';
import type { CutGroup } from '../../../shared/disclosure/figures/disclose-training-cut';
import { joinTables } from '../../../shared/disclosure/join-tables';
import type { Table } from '../../../shared/disclosure/types';
import { applicationParts } from '../../../shared/indicators/training/application-parts';
import { arcpParts } from '../../../shared/indicators/training/arcp-parts';
import { examParts } from '../../../shared/indicators/training/exam-parts';
import { figurePlaces, partsOfSections } from '../../../shared/indicators/training/training-figures';
import type { TrainingCounts } from '../../../shared/indicators/training/training-counts';
import type { TrainingSection } from '../../../shared/indicators/training/training-measures';
import type { SectionParts } from '../../../shared/indicators/training/training-parts';
import { feasibleRange } from '../../../shared/disclosure/feasible-range';
import type { Range } from '../../../shared/disclosure/types';
import { rangeByYalps } from '../disclosure/by-yalps';
import { anyTraining } from './arbitraries';

const threshold = 5;
const policy = { version: 'restricted', threshold, isBoardShown: true } as const;

/** One way to cut: each row of the counts goes whole to one of three parts. */
type Cut = (at: number) => string;
const cuts: readonly Cut[] = [(at) => 'abc'[at % 3]!, (at) => 'xyz'[Math.floor(at / 2) % 3]!];

const partsOfCut = (section: TrainingSection, counts: TrainingCounts, cut: Cut): SectionParts => {
  if (section === 'arcp') return arcpParts(counts.arcp.map((row, at) => ({ ...row, place: cut(at) })));
  if (section === 'exams') return examParts(counts.exams.map((row, at) => ({ ...row, place: cut(at) })));
  return applicationParts(counts.applications.map((row, at) => ({ ...row, place: cut(at) })));
};

const valuesOf = (index: number): readonly string[] => [...(index === 0 ? 'abc' : 'xyz')];

/** The cells of a cut; the totals are those of the page. */
const cutTable = (
  { names, sums }: SectionParts,
  parts: SectionParts,
  values: readonly string[],
  group: CutGroup,
): Table => ({
  cells: names.flatMap((name) =>
    values.map((part) => ({ id: `${name} @ ${part}`, value: parts.value(name, group, part) })),
  ),
  sums: [
    ...sums.flatMap(({ total, parts: members }) =>
      values.map((part) => ({ total: `${total} @ ${part}`, parts: members.map((name) => `${name} @ ${part}`) })),
    ),
    ...names.map((name) => ({ total: `${name} @ all`, parts: values.map((part) => `${name} @ ${part}`) })),
  ],
});

const isOfPage = (id: string): boolean => figurePlaces.some((pmq) => id.endsWith(` @ ${pmq}`));

/** On the page a zero is shown, so what is hidden there is at least one; in a cut a part is hidden with its zeros. */
const toReader = (table: Table, hidden: readonly string[], id: string): Range => {
  const range = feasibleRange(table, hidden, id);
  return range.upper - range.lower >= threshold
    ? range
    : rangeByYalps(table, hidden, id, (value, of) => (isOfPage(of) ? Math.min(1, value) : 0), false);
};

const expectProtected = (counts: TrainingCounts, section: TrainingSection, group: CutGroup): number => {
  const page = discloseTraining(counts, policy);
  const pageParts = partsOfSections(counts)[section];
  const known = new Set<string>();
  for (const { measure, count, rest, of } of pageParts.measures)
    for (const pmq of figurePlaces) {
      const figure = page.find((each) => each.measure === measure && each.group === group && each.pmq === pmq)!;
      if (figure.count !== null) known.add(`${count} @ ${pmq}`);
      if (figure.of !== null) known.add(`${of} @ ${pmq}`);
      if (figure.count !== null && figure.of !== null) known.add(`${rest} @ ${pmq}`);
    }
  let shown = 0;
  const tables = cuts.map((cut, index) => {
    const parts = partsOfCut(section, counts, cut);
    const values = valuesOf(index);
    // Whether one count is a part of another can differ between the places and the parts of a cut; what is left is a count where it holds in both.
    const names = pageParts.names.filter((name) => parts.names.includes(name));
    const sums = pageParts.sums.filter(({ total, parts: of }) => [total, ...of].every((name) => names.includes(name)));
    const common = { ...pageParts, names, sums };
    for (const { measure, count, rest, of } of parts.measures)
      for (const { part, sides } of discloseTrainingCut({ section, parts, values, page, policy }, measure).shown) {
        const side = sides[group];
        if (side === null) continue;
        expect(side).toEqual({ count: parts.value(count, group, part), of: parts.value(of, group, part) });
        for (const name of [count, rest, of]) known.add(`${name} @ ${part}`);
        shown += 1;
      }
    return cutTable(common, parts, values, group);
  });
  const table = joinTables([trainingTable(pageParts, group), ...tables]);
  const hidden = table.cells.map(({ id }) => id).filter((id) => !known.has(id));
  for (const { id, value } of table.cells) {
    if (value === 0 || value >= threshold) continue;
    expect(known.has(id), `${id} = ${String(value)} is printed`).toBe(false);
    const { lower, upper } = toReader(table, hidden, id);
    expect(upper - lower, `${id} lies between ${String(lower)} and ${String(upper)}`).toBeGreaterThanOrEqual(
      threshold - 1e-6,
    );
  }
  return shown;
};

/** Larger counts, of which more may be shown. */
const times = (counts: TrainingCounts, factor: number): TrainingCounts => ({
  ...counts,
  arcp: counts.arcp.map((row) => ({ ...row, count: row.count * factor })),
  exams: counts.exams.map((row) => ({
    ...row,
    attempts: row.attempts * factor,
    passed: row.passed * factor,
    firstAttempts: row.firstAttempts * factor,
    firstPassed: row.firstPassed * factor,
    pairs: row.pairs * factor,
    pairsPassed: row.pairsPassed * factor,
  })),
});

describe('measures of medical education by the parts of a cut', () => {
  it('with the page and another cut give back no small count, by linear bounds', () => {
    fc.assert(
      fc.property(
        anyTraining,
        fc.constantFrom('arcp', 'exams', 'applications'),
        fc.constantFrom(...cutGroups),
        fc.constantFrom(1, 2, 5),
        (counts, section, group, factor) => {
          expect(expectProtected(times(counts, factor), section, group)).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  const applied = (group: CutGroup, place: string, n: number, offered: number) => ({
    group,
    place,
    applied: n,
    reached: { longlisted: null, shortlisted: null, interviewed: null, appointable: null, offered, accepted: null },
  });
  const cutOf = (rows: readonly ReturnType<typeof applied>[]) => {
    const page = discloseTraining(
      {
        arcp: [],
        exams: [],
        reasons: [],
        applications: rows.map((row) => ({ ...row, place: 'UK' })),
        years: { arcp: [], exams: [], applications: [2025] },
      },
      policy,
    );
    const values = [...new Set(rows.map(({ place }) => place))];
    return discloseTrainingCut(
      { section: 'applications', parts: applicationParts(rows), values, page, policy },
      'application_offered',
    );
  };

  it('put small parts together, with one more where one would be alone', () => {
    const found = cutOf([
      applied('white', 'Medicine', 40, 20),
      applied('bme', 'Medicine', 50, 25),
      applied('white', 'Surgery', 30, 10),
      applied('bme', 'Surgery', 30, 10),
      applied('white', 'Pathology', 20, 3),
      applied('bme', 'Pathology', 20, 10),
    ]);
    expect(found.shown.map(({ part }) => part)).toEqual(['Medicine']);
    expect(found).toMatchObject({
      pooled: 2,
      others: { white: { count: 13, of: 50 }, bme: { count: 20, of: 50 } },
    });
  });

  it('show nothing of a group whose total is hidden, and all parts where none is small', () => {
    const hidden = cutOf([applied('white', 'Medicine', 40, 3), applied('bme', 'Medicine', 50, 25)]);
    expect(hidden.shown).toEqual([{ part: 'Medicine', sides: { white: null, bme: { count: 25, of: 50 } } }]);
    const open = cutOf([applied('white', 'Medicine', 40, 20), applied('white', 'Surgery', 40, 20)]);
    expect(open).toMatchObject({ shown: [{ part: 'Medicine' }, { part: 'Surgery' }], others: null, pooled: 0 });
  });
});
