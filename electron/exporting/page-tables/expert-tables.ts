import type { ShownItem, ShownList } from '../../../shared/disclosure/experts/disclose-experts';
import { othersName } from '../../../shared/disclosure/experts/disclose-seniority';
import type { ShownSeniority } from '../../../shared/disclosure/experts/disclose-seniority';
import { highImpactFiveLines } from '../../../shared/narrative/experts/high-impact-five';
import { registerFieldLabels } from '../../../shared/narrative/experts/register-words';
import type { ExpertsFigures, ExpertsReport } from '../../../shared/report/types/experts-report.types';
import { estimateColumn, numberColumn, wordsColumn } from './columns';
import { count, countOrNothing, estimate, percent, words } from './entries';
import type { Entry, PageTable } from './page-table';

interface ListWords {
  readonly title: string;
  readonly heading: string;
}

const rowsOf = ({ items, others }: ShownList): readonly ShownItem[] => [
  ...items,
  ...(others === null ? [] : [{ name: othersName, ...others }]),
];

const listTable = ({ title, heading }: ListWords, list: ShownList): PageTable => ({
  title,
  columns: [{ ...wordsColumn(heading, 70), sheet: [{ title: 'Name', width: 40 }] }, numberColumn('People', 30)],
  rows: rowsOf(list).map((item) => [words(item.name), count(item)]),
});

const languagesTable = ({ languages, clinicalLanguages }: ExpertsFigures): PageTable => {
  const table = listTable({ title: 'Languages', heading: 'Language' }, languages);
  if (clinicalLanguages.length === 0) return table;
  const clinical = (name: string): ShownItem | undefined => clinicalLanguages.find((one) => one.name === name);
  return {
    ...table,
    columns: [...table.columns, numberColumn('At clinical level', 30)],
    rows: rowsOf(languages).map((item) => [words(item.name), count(item), countOrNothing(clinical(item.name))]),
  };
};

/** Who is in the register, name by name: the lists of the page. */
export const registerTables = (experts: ExpertsFigures): readonly PageTable[] =>
  [
    listTable({ title: 'Specialties overseas', heading: 'Specialty overseas' }, experts.specialties),
    languagesTable(experts),
    listTable({ title: 'Countries of qualification', heading: 'Country' }, experts.countries),
    listTable({ title: 'Years practised overseas', heading: 'Years' }, experts.years),
    listTable({ title: 'Level overseas', heading: 'Level' }, experts.seniorities),
    listTable({ title: 'Way into the trust', heading: 'Route' }, experts.entryRoutes),
    listTable({ title: 'First UK band', heading: 'Band' }, experts.firstBands),
    listTable({ title: 'What stands in the way', heading: 'Barrier' }, experts.barriers),
  ].filter(({ rows }) => rows.length > 0);

const named = (title: string, share: number) => ({
  ...wordsColumn(title, share),
  sheet: [{ title: 'Name', width: 40 }],
});

/** Of people with a specialist skill from overseas, those whose role does not use it. */
export const skillsTable = ({ gap, skillGaps }: ExpertsFigures): PageTable => ({
  title: 'Skills the role does not use, by specialty',
  columns: [
    named('Specialty overseas', 40),
    numberColumn('Not used', 16),
    numberColumn('Of', 12),
    estimateColumn('Share not used', 26),
  ],
  rows: (skillGaps.length === 0 ? [] : [{ name: 'All specialties', gap }, ...skillGaps]).map((one) => [
    words(one.name ?? othersName),
    count({ count: one.gap.count, isHidden: one.gap.isHidden }),
    count({ count: one.gap.of, isHidden: one.gap.isHidden }),
    estimate('percent', { ...one.gap, value: one.gap.percent }, one.gap.isHidden),
  ]),
});

/** Whether people who were senior overseas began in junior posts here. */
export const seniorityTable = ({ bands, rows }: ShownSeniority): PageTable => ({
  title: 'Level overseas against first UK band, people',
  columns: [
    named('Level overseas', 30),
    ...bands.map((band) => ({
      ...numberColumn(band, 12),
      sheet: [{ title: `First: ${band}`, width: 12, isNumber: true }],
    })),
  ],
  rows: rows.map(({ name, cells }): readonly Entry[] => [words(name), ...cells.map(count)]),
});

/** How many of the people in the register say what. */
export const completenessTable = ({ completeness, consented }: ExpertsFigures): PageTable => {
  const all = consented.count;
  return {
    title: 'How complete the register is, of people who agreed to be held',
    columns: [named('The register says', 54), numberColumn('People', 22), numberColumn('Share', 22)],
    rows: completeness.map((said) => [
      words(registerFieldLabels[said.field]),
      count(said),
      percent(
        said.count === null || all === null || all === 0 ? null : (said.count / all) * 100,
        said.isHidden || all === null,
      ),
    ]),
  };
};

/** The fifth high-impact action: what the files say about each part of it. */
export const highImpactTable = (report: ExpertsReport, experts: ExpertsFigures): PageTable => ({
  title: 'High-impact action 5: what the files say',
  columns: [named('About', 20), wordsColumn('What the files say', 56, 110), wordsColumn('Source', 24, 34)],
  rows: highImpactFiveLines(report, experts).map(({ about, found, source }) => [
    words(about),
    words(found),
    words(source),
  ]),
});

/** Every table of the Experts page; none where nobody agreed to be held. */
export const expertTables = (report: ExpertsReport): readonly PageTable[] => {
  const { experts } = report;
  if (experts === null || experts.consented.count === 0) return [];
  return [
    ...registerTables(experts),
    skillsTable(experts),
    ...(experts.seniorityByBand === null ? [] : [seniorityTable(experts.seniorityByBand)]),
    highImpactTable(report, experts),
    completenessTable(experts),
  ].filter(({ rows }) => rows.length > 0);
};
