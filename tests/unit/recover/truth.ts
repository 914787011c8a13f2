import { upperBandCounts } from '../../../shared/indicators/compute-year';
import type { BoardCounts, YearCounts } from '../../../shared/indicators/counts';
import { bothPlaces } from '../../../shared/indicators/recruitment-stages';
import { upperBands } from '../../../shared/reference/bands';
import { addGroups, ethnicGroups, groupTotal, noPeople } from '../../../shared/reference/groups';
import type { EthnicGroup, GroupCounts } from '../../../shared/reference/groups';
import { surveyIndicators } from '../../../shared/reference/indicators';
import type { Cell, Sum, Table } from '../../../shared/disclosure/types';

/**
 * The true counts of one year and every way in which a reader knows that they add up, written again from the standard and not from the
 * product's own tables: what those forget must show here. Cells that no page prints end in "(rest)".
 */
const columns = [...ethnicGroups, 'total'] as const;

const row = (name: string, counts: GroupCounts): Table => ({
  cells: columns.map((column) => ({
    id: `${name}|${column}`,
    value: column === 'total' ? groupTotal(counts) : counts[column],
  })),
  sums: [{ total: `${name}|total`, parts: ethnicGroups.map((group) => `${name}|${group}`) }],
});

const stack = (whole: string, parts: readonly string[]): readonly Sum[] =>
  columns.map((column) => ({ total: `${whole}|${column}`, parts: parts.map((part) => `${part}|${column}`) }));

const join = (tables: readonly Table[]): Table => ({
  cells: tables.flatMap(({ cells }) => cells),
  sums: tables.flatMap(({ sums }) => sums),
});

/** Those it happened to and those it did not are everybody. */
const split = (name: string, whole: string, count: number, of: number): Table => ({
  cells: [
    { id: name, value: count },
    { id: `${name} (rest)`, value: of - count },
  ],
  sums: [{ total: whole, parts: [name, `${name} (rest)`] }],
});

const staffTable = ({ workforce, bands, disciplineCases, trainingPeople }: YearCounts): Table => {
  // A year without staff in post, such as one of a survey alone, is told as a workforce of nobody.
  if (workforce === null) return row('wf', noPeople);
  const upper = upperBandCounts(bands);
  const nameOf = ({ section, band }: YearCounts['bands'][number]): string => `band|${section}|${band}`;
  const seniors = bands.filter(({ section, band }) => section !== 'medical' && upperBands.some((one) => one === band));
  const all = bands.reduce((sum, { counts }) => addGroups(sum, counts), noPeople);
  const addsUp = bands.length > 0 && ethnicGroups.every((group) => all[group] === workforce[group]);
  const ofStaff = (name: string, hits: GroupCounts | null): readonly Table[] =>
    hits === null
      ? []
      : ethnicGroups.map((group) => split(`${name}|${group}`, `wf|${group}`, hits[group], workforce[group]));
  return join([
    row('wf', workforce),
    ...bands.map((band) => row(nameOf(band), band.counts)),
    ...(upper === null ? [] : [row('upper', upper), { cells: [], sums: stack('upper', seniors.map(nameOf)) }]),
    ...(addsUp ? [{ cells: [], sums: stack('wf', bands.map(nameOf)) }] : []),
    ...ofStaff('cases', disciplineCases),
    ...ofStaff('training', trainingPeople),
  ]);
};

const less = (a: GroupCounts, b: GroupCounts): GroupCounts => ({
  white: a.white - b.white,
  bme: a.bme - b.bme,
  unknown: a.unknown - b.unknown,
});

const boardTable = ({ total, ...subsets }: BoardCounts): Table =>
  join([
    row('board|total', total),
    ...(['voting', 'executive'] as const).flatMap((name) => {
      const counts = subsets[name];
      if (counts === null) return [];
      const rest = row('others', less(total, counts));
      const rename = (id: string): string => `board|not ${id.replace('others', name)} (rest)`;
      return [
        row(`board|${name}`, counts),
        {
          cells: rest.cells.map(({ id, value }) => ({ id: rename(id), value })),
          sums: [
            ...rest.sums.map((sum) => ({ total: rename(sum.total), parts: sum.parts.map(rename) })),
            ...columns.map((column) => ({
              total: `board|total|${column}`,
              parts: [`board|${name}|${column}`, rename(`others|${column}`)],
            })),
          ],
        },
      ];
    }),
  ]);

interface Stage {
  readonly name: string;
  readonly all: GroupCounts;
  readonly home: GroupCounts | null;
}

const stagesOf = ({ stages, recruitment, recruitmentWithoutInternational: home }: YearCounts): readonly Stage[] => {
  if (stages !== null && stages !== undefined)
    return stages.stages.map((one) => ({
      name: one.stage,
      all: bothPlaces(one),
      home: stages.hasInternational ? one.home : null,
    }));
  if (recruitment === null) return [];
  return (['shortlisted', 'appointed'] as const).map((name) => ({
    name,
    all: recruitment[name],
    home: home?.[name] ?? null,
  }));
};

/** Stages of one place: of each, some go on to the next. */
const path = (place: string, group: EthnicGroup, values: readonly (readonly [string, number])[], end = ''): Table => {
  const id = (name: string): string => `${place}|${name}|${group}${end}`;
  const cells: Cell[] = values.map(([name, value]) => ({ id: id(name), value }));
  const sums: Sum[] = [];
  values.slice(1).forEach(([name, value], index) => {
    const [before = '', whole = 0] = values[index] ?? [];
    cells.push({ id: `${id(before)} stays (rest)`, value: whole - value });
    sums.push({ total: id(before), parts: [id(name), `${id(before)} stays (rest)`] });
  });
  return { cells, sums };
};

const recruitmentTable = (counts: YearCounts, group: EthnicGroup): Table => {
  const stages = stagesOf(counts);
  const all = path(
    'all',
    group,
    stages.map(({ name, all: both }) => [name, both[group]] as const),
  );
  if (stages.every(({ home }) => home === null)) return all;
  const home = path(
    'without_international',
    group,
    stages.map((one) => [one.name, one.home?.[group] ?? 0] as const),
  );
  const abroad = path(
    'abroad',
    group,
    stages.map((one) => [one.name, one.all[group] - (one.home?.[group] ?? 0)] as const),
    ' (rest)',
  );
  const together = stages.map(({ name }) => ({
    total: `all|${name}|${group}`,
    parts: [`without_international|${name}|${group}`, `abroad|${name}|${group} (rest)`],
  }));
  return { ...join([all, home, abroad]), sums: [...join([all, home, abroad]).sums, ...together] };
};

const returnTable = (counts: YearCounts, group: EthnicGroup): Table => {
  const { recruitment } = counts;
  if (counts.source !== 'return' || recruitment === null) return { cells: [], sums: [] };
  const table = path('return', group, [
    ['shortlisted', recruitment.shortlisted[group]],
    ['appointed', recruitment.appointed[group]],
  ]);
  const same = stagesOf(counts)
    .filter(({ name }) => name === 'shortlisted' || name === 'appointed')
    .filter(({ name, all }) => all[group] === table.cells.find(({ id }) => id === `return|${name}|${group}`)?.value)
    .map(({ name }) => ({ total: `return|${name}|${group}`, parts: [`all|${name}|${group}`] }));
  return { ...table, sums: [...table.sums, ...same] };
};

const surveyTables = ({ survey }: YearCounts): readonly Table[] =>
  surveyIndicators.flatMap((indicator) =>
    (['white', 'bme'] as const).flatMap((group) => {
      const percent = survey[indicator]?.percent[group] ?? null;
      const of = survey[indicator]?.responses?.[group] ?? null;
      if (percent === null || of === null) return [];
      const name = `survey ${String(indicator)}|${group}`;
      const table = split(name, `${name}|of`, Math.round((percent / 100) * of), of);
      return [{ ...table, cells: [...table.cells, { id: `${name}|of`, value: of }] }];
    }),
  );

/** Tables that share no count. */
export const truthOf = (counts: YearCounts): readonly Table[] => [
  staffTable(counts),
  ...(counts.board === null ? [] : [boardTable(counts.board)]),
  ...ethnicGroups.map((group) => join([recruitmentTable(counts, group), returnTable(counts, group)])),
  ...surveyTables(counts),
];
