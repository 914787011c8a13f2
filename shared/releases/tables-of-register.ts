import type { ShownItem, ShownList } from '../disclosure/experts/disclose-experts';
import { othersName } from '../disclosure/experts/disclose-seniority';
import type { ShownCount } from '../disclosure/experts/shown-count';
import type { Share } from '../indicators/experts/share';
import type { ExpertsFigures, ExpertsReport } from '../report/types/experts-report.types';
import type { DraftSum, DraftTables } from './draft-tables';
import { countKey } from './known-counts';
import type { ReleasedCell } from './release.types';

interface Part extends ShownCount {
  readonly part: string;
  readonly atoms?: readonly string[];
}

/** Who stands together as others differs from release to release: the name says of whom they are the rest. */
const othersOf = ({ items }: ShownList): string => `others than ${items.map(({ name }) => name).join(', ')}`;

const nameIn = (list: ShownList, name: string): string => (name === othersName ? othersOf(list) : name);

const rowsOf = (list: ShownList): readonly ShownItem[] => [
  ...list.items,
  ...(list.others === null ? [] : [{ name: othersName, ...list.others }]),
];

const used = (name: string): string => `${name}: used`;
const notUsed = (name: string): string => `${name}: not used`;
const useNotSaid = (name: string): string => `${name}: use not said`;

/** A name of the list of specialties is made of those whose skill is used, is not, and of whom it is not said. */
const specialtyAtoms = (name: string): readonly string[] => [used(name), notUsed(name), useNotSaid(name)];

const ofShare = (
  share: Share,
  count: Omit<Part, keyof ShownCount>,
  of: Omit<Part, keyof ShownCount>,
): readonly Part[] => [
  { ...count, count: share.count, isHidden: share.isHidden },
  { ...of, count: share.of, isHidden: share.isHidden },
];

const specialties = ({ specialties: list, skillGaps }: ExpertsFigures): readonly Part[] => [
  ...rowsOf(list).map(({ name, ...shown }) => ({
    ...shown,
    part: `specialty=${nameIn(list, name)}`,
    atoms: specialtyAtoms(nameIn(list, name)),
  })),
  ...skillGaps.flatMap(({ name, gap }) => {
    const known = nameIn(list, name ?? othersName);
    return ofShare(
      gap,
      { part: `skill not used=${known}`, atoms: [notUsed(known)] },
      { part: `skill use said=${known}`, atoms: [used(known), notUsed(known)] },
    );
  }),
];

const languages = ({ languages: list, clinicalLanguages }: ExpertsFigures): readonly Part[] => [
  ...list.items.map(({ name, ...shown }) => ({
    ...shown,
    part: `language=${name}`,
    atoms: [`${name}, clinical`, `${name}, other`],
  })),
  ...clinicalLanguages.map(({ name, ...shown }) => ({
    ...shown,
    part: `language at clinical level=${name}`,
    atoms: [`${name}, clinical`],
  })),
];

const plain = (what: string, list: ShownList): readonly Part[] =>
  rowsOf(list).map(({ name, ...shown }) => ({ ...shown, part: `${what}=${nameIn(list, name)}` }));

const seniority = ({ seniorityByBand, seniorities, firstBands }: ExpertsFigures): readonly Part[] =>
  seniorityByBand === null
    ? []
    : seniorityByBand.rows.flatMap(({ name, cells }) =>
        cells.map((shown, at) => ({
          ...shown,
          part: `level=${nameIn(seniorities, name)} & first band=${nameIn(firstBands, seniorityByBand.bands[at] ?? '')}`,
        })),
      );

const answers = ({ answers: all }: ExpertsFigures): readonly Part[] =>
  (['induction', 'mentor', 'globalHealth', 'leave'] as const).flatMap((question) =>
    ofShare(
      all[question],
      { part: `${question}=yes`, atoms: [`${question}: yes`] },
      { part: `${question}=answered`, atoms: [`${question}: yes`, `${question}: no`] },
    ),
  );

const partsOf = (experts: ExpertsFigures): readonly Part[] => [
  { ...experts.consented, part: '' },
  { ...experts.withSkill, part: 'with a specialist skill' },
  { ...experts.skillUsed, part: 'whose role uses it' },
  ...ofShare(experts.gap, { part: 'whose role does not use it' }, { part: 'of whom it is known' }),
  ...specialties(experts),
  ...languages(experts),
  ...plain('country', experts.countries),
  ...plain('years', experts.years),
  ...plain('level', experts.seniorities),
  ...plain('route', experts.entryRoutes),
  ...plain('first band', experts.firstBands),
  ...plain('barrier', experts.barriers),
  ...seniority(experts),
  ...answers(experts),
  ...experts.completeness.map(({ field, ...shown }) => ({ ...shown, part: `says=${field}` })),
];

/** Everybody with a skill stands under one specialty; the other lists leave out who says nothing, so they add up to nothing that is printed. */
const sumsOf = (population: string, { specialties: list }: ExpertsFigures): readonly DraftSum[] => {
  const names = rowsOf(list).map(({ name }) => nameIn(list, name));
  if (names.length === 0) return [];
  const key = (part: string, atoms?: readonly string[]): string =>
    countKey({ population, part, group: 'all', ...(atoms === undefined ? {} : { atoms }) });
  return [
    {
      total: key('with a specialist skill'),
      parts: names.map((name) => key(`specialty=${name}`, specialtyAtoms(name))),
    },
    {
      total: key('of whom it is known'),
      parts: [key('whose role uses it'), key('whose role does not use it')],
    },
  ];
};

const accessOf = ({ year, learningAccess }: ExpertsReport): readonly DraftTables[] => {
  if (learningAccess === null) return [];
  const table = `Learning by place of qualification, ${String(year)}`;
  const population = `${String(year)} learning by place of qualification`;
  const cells = (['international', 'uk'] as const).flatMap((group): readonly ReleasedCell[] =>
    (
      [
        [population, learningAccess[group].count],
        [`${population} out of`, learningAccess[group].of],
      ] as const
    ).map(([counted, value]) => ({
      table,
      population: counted,
      part: '',
      group,
      value: learningAccess[group].isHidden ? null : value,
    })),
  );
  return [{ cells, sums: [] }];
};

/** The register of internationally educated staff: who agreed, with every list, and who takes part in learning. */
export const tablesOfRegister = (report: ExpertsReport): readonly DraftTables[] => {
  const { experts, year } = report;
  if (experts === null) return accessOf(report);
  const table = `Register of internationally educated staff, ${String(year)}`;
  const population = `${String(year)} register`;
  const cells = partsOf(experts).flatMap(({ count, isHidden, ...place }): readonly ReleasedCell[] =>
    count === null && !isHidden ? [] : [{ table, population, ...place, group: 'all', value: count }],
  );
  const rows = { table, population: `${population}, rows`, part: '', group: 'all', value: experts.rows.count };
  return [{ cells: [...cells, rows], sums: sumsOf(population, experts) }, ...accessOf(report)];
};
