import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { readAnswers } from '../../../electron/data/queries/settings';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import type { ParsedExtract } from '../../../shared/dataset/extract-types';
import { gridOf } from '../../unit/tables/table-grids';
import { openTestServices } from './test-services';
import type { TestServices } from './test-services';

let services: TestServices;

beforeEach(() => {
  services = openTestServices();
});
afterEach(() => {
  services.destroy();
});

const header = ['Employee Number', 'Course Name', 'Category', 'Completion Date', 'Enrolment Status', 'Ethnic Origin'];
const row = (person: number, course: string, category: string) => [
  String(person),
  course,
  category,
  '2024-06-13',
  'Completed',
  'A White - British',
];

/** Ten people took wound care, one spelling of it in capitals, and thirty fire safety. */
const learning = (): ParsedExtract => {
  const rows = [
    ...Array.from({ length: 9 }, (_, at) => row(at + 1, 'Wound care', 'Mandatory')),
    row(10, 'WOUND CARE', 'Mandatory'),
    ...Array.from({ length: 30 }, (_, at) => row(at + 1, 'Fire safety', 'Mandatory')),
  ];
  const [table] = parseExtracts(gridOf([header, ...rows]), {
    answers: {},
    memory: { answers: { learning: readAnswers(services.context.db, 'learning') }, profiles: [] },
    fileName: 'learning-2024-25.csv',
  });
  if (table === undefined) throw new Error('not recognised');
  return table;
};

const list = (version: 'restricted' | 'public' = 'restricted') => services.handlers['courses.list']({ version });
const change = (to: 'mandatory' | 'non_mandatory') => services.handlers['courses.change']({ course: 'Wound care', to });
const learners = async (): Promise<number> => {
  const row = services.context.db.get('SELECT count(*) AS n FROM learning WHERE is_mandatory = 0');
  return Promise.resolve(Number(row?.['n']));
};

describe('classes of courses', () => {
  it('are listed once a course, without exact numbers in the public version', async () => {
    await services.importFile('learning.csv', learning());
    expect(await list()).toEqual({
      courses: [
        { course: 'Fire safety', class: 'mandatory', isMixed: false, rows: 30 },
        { course: 'Wound care', class: 'mandatory', isMixed: false, rows: 10 },
      ],
    });
    expect((await list('public')).courses.every(({ rows }) => rows === null)).toBe(true);
  });

  it('change in every spelling, hold against the category of the next file, and are undone whole', async () => {
    await services.importFile('learning.csv', learning());
    expect(await change('non_mandatory')).toEqual({ rows: 10 });
    expect(await learners()).toBe(10);
    expect((await list()).courses[1]).toMatchObject({ course: 'Wound care', class: 'non_mandatory', isMixed: false });
    const again = learning().rows.filter((one) => one.kind === 'learning' && one.isMandatory === false);
    expect(again).toHaveLength(10);
    expect(await services.handlers['undo.last']({})).toEqual({ undone: 'Change of class of “Wound care”' });
    expect(await learners()).toBe(0);
    expect(learning().rows.every((one) => one.kind !== 'learning' || one.isMandatory === true)).toBe(true);
  });

  it('are not changed to what they are, nor for a course that is not held', async () => {
    await services.importFile('learning.csv', learning());
    const refused = await Promise.resolve()
      .then(() => change('mandatory'))
      .catch((error: unknown) => toWorkbenchError(error));
    expect(refused).toMatchObject({ code: 'not_found' });
  });
});
