import type { ExpertCounts, NamedCount } from '../../indicators/experts/expert-counts';
import { joinTables, noTable } from '../join-tables';
import type { Sum, Table } from '../types';
import { crossTable } from './cross-table';
import type { CrossCount } from './cross-table';
import { everybodyLists, listsOf, questions } from './experts-lists';
import type { ExpertLists, Question, SeveralName } from './experts-lists';
import { fullListTable, itemId, placeOf, placesOf, saidId, saidTable, singleTable } from './single-list';

export const answerId = (question: Question, answer: 'yes' | 'no'): string => `${question}:${answer}`;
export const clinicalId = (language: string): string => `${itemId('languages', language)}:clinical`;

/**
 * The head of the register: who consents, who has a skill, whose skill is used. Rows of the file are worth least to readers. Every list hangs on
 * those who consent: hiding them would hide a name in each, so they are hidden only when nothing else can do.
 */
const headTable = ({ rows, consented, withSkill, skillUsed, skillNotUsed }: ExpertCounts): Table => ({
  cells: [
    { id: 'rows', value: rows },
    { id: 'withoutConsent', value: rows - consented },
    { id: 'consented', value: consented, isAlwaysShown: true },
    { id: 'withSkill', value: withSkill, worth: 2 },
    { id: 'withoutSkill', value: consented - withSkill },
    { id: 'used', value: skillUsed, worth: 1 },
    { id: 'notUsed', value: skillNotUsed, worth: 1 },
    { id: 'useNotSaid', value: withSkill - skillUsed - skillNotUsed },
  ],
  sums: [
    { total: 'rows', parts: ['consented', 'withoutConsent'] },
    { total: 'consented', parts: ['withSkill', 'withoutSkill'] },
    { total: 'withSkill', parts: ['used', 'notUsed', 'useNotSaid'] },
  ],
});

/** Each name of a list with several answers stands by itself: those with it and those without it are everybody. */
const severalTable = (list: SeveralName, items: readonly NamedCount[], consented: number): Table => ({
  cells: items.flatMap(({ name, count }) => [
    { id: itemId(list, name), value: count, worth: 1 },
    { id: `${itemId(list, name)}:rest`, value: consented - count },
  ]),
  sums: items.map(({ name }): Sum => ({
    total: 'consented',
    parts: [itemId(list, name), `${itemId(list, name)}:rest`],
  })),
});

/** Of those who speak a language, those who speak it with patients. */
const clinicalTable = (items: readonly NamedCount[], clinical: readonly NamedCount[]): Table => ({
  cells: items.flatMap(({ name, count }) => {
    const value = clinical.find((one) => one.name === name)?.count ?? 0;
    return [
      { id: clinicalId(name), value },
      { id: `${clinicalId(name)}:rest`, value: count - value },
    ];
  }),
  sums: items.map(({ name }): Sum => ({
    total: itemId('languages', name),
    parts: [clinicalId(name), `${clinicalId(name)}:rest`],
  })),
});

const questionTable = (question: Question, counts: ExpertCounts): Table => {
  const { yes, no } = counts[question];
  const said = saidTable(question, yes + no, counts.consented, 'consented');
  const parts = [answerId(question, 'yes'), answerId(question, 'no')];
  return {
    cells: [
      ...said.cells,
      { id: answerId(question, 'yes'), value: yes, worth: 1 },
      { id: answerId(question, 'no'), value: no, worth: 1 },
    ],
    sums: [...said.sums, { total: saidId(question), parts }],
  };
};

const useColumns = ['used', 'notUsed', 'useNotSaid'] as const;

/** Whether the skill is used, by specialty. */
const skillUseTable = (counts: ExpertCounts, { single: { specialties } }: ExpertLists): Table => {
  const crossed = counts.specialties.flatMap(({ name, count }): readonly CrossCount[] => {
    const { yes = 0, no = 0 } = counts.skillUse.find((one) => one.name === name) ?? {};
    const row = placeOf(specialties, name);
    return [
      { row, column: 'used', count: yes },
      { row, column: 'notUsed', count: no },
      { row, column: 'useNotSaid', count: count - yes - no },
    ];
  });
  return crossTable(placesOf(specialties), useColumns, crossed);
};

/** The level overseas against the first band here; none where the register does not say both. */
const seniorityTable = (counts: ExpertCounts, { single: { seniorities, firstBands } }: ExpertLists): Table => {
  if (seniorities.said === 0 || firstBands.said === 0) return noTable;
  const crossed = counts.seniorityByBand.map(({ seniority, band, count }): CrossCount => ({
    row: placeOf(seniorities, seniority),
    column: placeOf(firstBands, band),
    count,
  }));
  return crossTable(placesOf(seniorities), placesOf(firstBands), crossed);
};

/** Every count of the page and every way in which they add up, in one table: what one list hides another could give back. */
export const expertsTable = (counts: ExpertCounts, threshold: number): Table => {
  const lists = listsOf(counts, threshold);
  const { single, several } = lists;
  const everybody = { id: 'consented', value: counts.consented };
  return joinTables([
    headTable(counts),
    fullListTable(single.specialties, 'withSkill'),
    ...everybodyLists.map((list) => singleTable(single[list], everybody)),
    severalTable('languages', several.languages.items, counts.consented),
    severalTable('barriers', several.barriers.items, counts.consented),
    saidTable('languages', counts.withLanguage, counts.consented, 'consented'),
    saidTable('barriers', counts.withBarrier, counts.consented, 'consented'),
    clinicalTable(several.languages.items, counts.clinicalLanguages),
    ...questions.map((question) => questionTable(question, counts)),
    skillUseTable(counts, lists),
    seniorityTable(counts, lists),
  ]);
};
