import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedServices } from '../../../../electron/data/open-services';
import type { TableChoice } from '../../../../shared/dataset/table-choice';
import type { FilePreview } from '../../../../shared/ipc/replies/imports';
import { commitPreview, openRealServices, previewFile } from '../../real-services';

let folder = '';
let services: OpenedServices;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-memory-'));
  services = openRealServices(path.join(folder, 'data'));
});
afterEach(() => {
  services.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const preview = (name: string, lines: readonly string[]): Promise<FilePreview> => {
  const place = path.join(folder, name);
  fs.writeFileSync(place, lines.join('\n'));
  return previewFile(services, place);
};

const again = (previewId: string, answers: Record<string, string>, choice: TableChoice | null): Promise<FilePreview> =>
  Promise.resolve(
    services.handlers['import.answer']({
      previewId,
      answers,
      choice: choice === null ? null : { ...choice, columns: { ...choice.columns } },
    }),
  );

const commit = (previewId: string): Promise<number> => commitPreview(services, previewId);

const staff = (category: string): readonly string[] => [
  `Employee Number,Ethnic Origin,Staff Group,Grade,${category},Chosen one,Buddy`,
  ...Array.from({ length: 12 }, (_, at) =>
    [
      `10${String(at)}`,
      at % 2 === 0 ? 'A White - British' : 'Kurdish',
      'Estates and Ancillary',
      'XR03',
      'Permanent',
      at === 3 ? 'N' : 'Y',
      'Zebedee Quux',
    ].join(','),
  ),
];

const byHand: TableChoice = {
  kind: 'staff_in_post',
  sheet: 'staff-2025-03-31',
  headerRow: 1,
  columns: { F: 'primary' },
};

describe('what an import remembers', () => {
  it('reads next year’s file of the same shape without a question, columns chosen by hand included', async () => {
    const first = await preview('staff-2025-03-31.csv', staff('Contract'));
    expect(first.questions.map(({ id }) => id)).toEqual(['ethnicity:kurdish']);
    const chosen = await again(first.previewId, { 'ethnicity:kurdish': 'bme' }, byHand);
    expect(chosen.questions).toEqual([]);
    expect(chosen.columns.find(({ header }) => header === 'Chosen one')).toMatchObject({ isByHand: true });
    await commit(first.previewId);

    const next = await preview(
      'staff-2026-03-31.csv',
      staff('Contract').map((line) => line.replace('10', '20')),
    );
    expect(next.questions).toEqual([]);
    expect(next.answered).toMatchObject([{ id: 'ethnicity:kurdish', answer: 'bme', isRemembered: true }]);
    expect(next.years.map(({ year }) => year)).toEqual([2026]);
    expect(next.columns.find(({ header }) => header === 'Chosen one')).toMatchObject({
      use: { kind: 'field', field: 'primary' },
      reason: 'as last time, in staff-2025-03-31.csv',
    });
    await commit(next.previewId);

    const later = await preview('staff-2027-03-31.csv', staff('Sort'));
    expect(later.questions.map(({ id }) => id)).toEqual(['column:staff_in_post:assignment_category']);
  });

  it('an answer changed at a later import is the one remembered', async () => {
    const first = await preview('staff-2025-03-31.csv', staff('Contract'));
    await again(first.previewId, { 'ethnicity:kurdish': 'bme' }, null);
    await commit(first.previewId);
    const next = await preview('staff-2026-03-31.csv', staff('Contract'));
    await again(next.previewId, { 'ethnicity:kurdish': 'white' }, null);
    await commit(next.previewId);
    const last = await preview('staff-2027-03-31.csv', staff('Contract'));
    expect(last.answered).toMatchObject([{ answer: 'white' }]);
  });

  it('keeps no example of a column that nobody asked for', async () => {
    const first = await preview('staff-2025-03-31.csv', staff('Contract'));
    expect(first.columns.find(({ header }) => header === 'Buddy')?.samples).toEqual(['Zebedee Quux']);
    await again(first.previewId, { 'ethnicity:kurdish': 'bme' }, null);
    await commit(first.previewId);
    const stored = fs.readdirSync(path.join(folder, 'data')).map((name) => path.join(folder, 'data', name));
    for (const place of stored.filter((each) => fs.statSync(each).isFile()))
      expect(fs.readFileSync(place).toString('latin1')).not.toContain('Zebedee');
  });
});

describe('a file that was not recognised', () => {
  const odd = [
    'Who,Group,Job,Money',
    ...Array.from({ length: 12 }, (_, at) => `${String(at)},A White - British,Porter,XR03`),
  ];

  it('can be said to be something, and is then read as that', async () => {
    const first = await preview('list-2025-03-31.csv', odd);
    expect(first.error?.code).toBe('not_recognised');
    expect(first.sheets.map(({ name }) => name)).toEqual(['list-2025-03-31']);
    await expect(async () => commit(first.previewId)).rejects.toThrow('no longer open');
    const chosen = await again(
      first.previewId,
      {},
      { ...byHand, sheet: 'list-2025-03-31', columns: { A: 'person', B: 'ethnicity', C: 'role', D: 'grade' } },
    );
    expect(chosen).toMatchObject({ error: null, kind: 'staff_in_post', rowsAccepted: 12 });
    await commit(first.previewId);
    const next = await preview('list-2026-03-31.csv', [...odd, '99,A White - British,Porter,XR04']);
    expect(next).toMatchObject({ error: null, kind: 'staff_in_post', rowsAccepted: 13, questions: [] });
  });

  it('stays a file that cannot be imported where the needed columns are not there, and says which', async () => {
    const first = await preview('list-2025-03-31.csv', odd);
    const wrong = await again(
      first.previewId,
      {},
      { ...byHand, kind: 'recruitment', sheet: 'list-2025-03-31', columns: { B: 'ethnicity' } },
    );
    const errors = wrong.problems.filter(({ severity }) => severity === 'error').map(({ text }) => text);
    expect(errors).toContainEqual(expect.stringContaining('need a column for shortlisted or furthest stage'));
    await expect(async () => commit(first.previewId)).rejects.toThrow('was not imported');
  });
});
