import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { applications, parsedExtract } from './parsed-extracts';
import { openTestServices, parsedFile, parsedReturn } from './test-services';
import type { TestServices } from './test-services';

let services: TestServices;

beforeEach(() => {
  services = openTestServices();
});
afterEach(() => {
  services.destroy();
});

const quarter = (shortlisted: number, appointed: number) =>
  parsedExtract('recruitment', applications('white', shortlisted, appointed));

const counts = async () => {
  const { report } = await services.handlers['report.year']({ year: 2025, version: 'restricted' });
  const figure = report.indicators.find(({ indicator }) => indicator === 2)?.figure;
  return [figure?.white.count, figure?.white.of];
};
const list = async () =>
  (await services.handlers['imports.list']({ version: 'restricted' })).imports.map(({ fileName, addsTo, years }) => [
    fileName,
    addsTo,
    years.map(({ year }) => year),
  ]);

describe('a file that is another part of a year already held', () => {
  it('is counted together with what it adds to, four quarters and all', async () => {
    const first = await services.importFile('q1.csv', quarter(100, 20));
    await services.importFile('q2.csv', quarter(50, 20), 'add');
    await services.importFile('q3.csv', quarter(30, 10), 'add');
    await services.importFile('q4.csv', quarter(20, 10), 'add');
    expect(await counts()).toEqual([60, 200]);
    expect(await list()).toEqual([
      ['q4.csv', first, []],
      ['q3.csv', first, []],
      ['q2.csv', first, []],
      ['q1.csv', null, [2025]],
    ]);
  });

  it('goes with one undo, and alone when it is removed', async () => {
    await services.importFile('q1.csv', quarter(100, 20));
    const second = await services.importFile('q2.csv', quarter(50, 20), 'add');
    await services.handlers['undo.last']({});
    expect(await counts()).toEqual([20, 100]);
    const again = await services.importFile('q2.csv', quarter(50, 20), 'add');
    expect(again).not.toBe(second);
    await services.handlers['imports.undo']({ importId: again });
    expect(await counts()).toEqual([20, 100]);
    await services.handlers['undo.last']({});
    expect(await counts()).toEqual([40, 150]);
  });

  it('leaves and comes back with the file it adds to, but not when it had been removed before', async () => {
    const first = await services.importFile('q1.csv', quarter(100, 20));
    await services.importFile('q2.csv', quarter(50, 20), 'add');
    const third = await services.importFile('q3.csv', quarter(7, 3), 'add');
    await services.handlers['imports.undo']({ importId: third });
    await services.handlers['imports.undo']({ importId: first });
    expect(await list()).toEqual([]);
    await services.handlers['undo.last']({});
    expect(await counts()).toEqual([40, 150]);
  });

  it('stays with its own file when another one is used for the year', async () => {
    const first = await services.importFile('q1.csv', quarter(100, 20));
    await services.importFile('q2.csv', quarter(50, 20), 'add');
    await services.importFile('all.csv', quarter(500, 90), 'replace');
    expect(await counts()).toEqual([90, 500]);
    await services.handlers['imports.choose']({ importId: first, year: 2025 });
    expect(await counts()).toEqual([40, 150]);
  });

  it('leaves the disk with what it adds to', async () => {
    const first = await services.importFile('q1.csv', quarter(100, 20));
    await services.importFile('q2.csv', quarter(50, 20), 'add');
    await services.handlers['imports.undo']({ importId: first });
    services.close();
    services = openTestServices(services.folder);
    expect(services.raw.prepare('SELECT count(*) FROM application').pluck().get()).toBe(0);
  });

  it('stands for itself where nothing is held yet, and is refused where its years are not one file’s', async () => {
    await services.importFile('q1.csv', quarter(100, 20), 'add');
    expect(await counts()).toEqual([20, 100]);
    await services.importFile('return.xlsx', parsedReturn([2025]));
    const refused = await services.importFile('again.xlsx', parsedReturn([2025]), 'add').catch(toWorkbenchError);
    expect(refused).toMatchObject({ code: 'import_refused' });
  });
});

/** All tables of one file in one import, each with what is to become of a year that is held already. */
const importTables = async (
  tables: readonly {
    readonly table: ReturnType<typeof quarter>;
    readonly sameYear: 'ask' | 'replace' | 'keep_both' | 'add';
  }[],
) => {
  services.files.set(
    '/book.xlsx',
    parsedFile(
      'hash of the book',
      tables.map(({ table }) => table),
    ),
  );
  const { files } = await services.handlers['import.preview']({
    jobId: 'job',
    files: [{ path: '/book.xlsx', name: 'book.xlsx' }],
  });
  const imports = files.map(({ previewId }, at) => ({
    previewId,
    answers: {},
    sameYear: tables[at]?.sameYear ?? 'ask',
  }));
  return services.handlers['import.commit']({ jobId: 'job', imports });
};

describe('tables of one file and year', () => {
  it('are one whole that takes the place of what was held, and goes with one undo', async () => {
    await services.importFile('old.csv', quarter(500, 90));
    const { imports } = await importTables([
      { table: quarter(100, 20), sameYear: 'replace' },
      { table: quarter(50, 20), sameYear: 'ask' },
    ]);
    expect(await counts()).toEqual([40, 150]);
    expect(await list()).toEqual([
      ['book.xlsx', imports[0]?.importId, []],
      ['book.xlsx', null, [2025]],
      ['old.csv', null, [2025]],
    ]);
    await services.handlers['undo.last']({});
    expect(await counts()).toEqual([90, 500]);
  });

  it('ask once what is to become of the year that was held', async () => {
    await services.importFile('old.csv', quarter(500, 90));
    const refused = importTables([
      { table: quarter(100, 20), sameYear: 'ask' },
      { table: quarter(50, 20), sameYear: 'replace' },
    ]);
    expect(await refused.catch(toWorkbenchError)).toMatchObject({ code: 'needs_answers' });
    expect(await counts()).toEqual([90, 500]);
  });

  it('of several kinds or years stand for themselves', async () => {
    const { imports } = await importTables([
      { table: quarter(100, 20), sameYear: 'ask' },
      { table: parsedExtract('recruitment', applications('white', 50, 20), { year: 2024 }), sameYear: 'ask' },
      { table: parsedExtract('board_members', []), sameYear: 'ask' },
    ]);
    expect(imports).toHaveLength(3);
    expect((await list()).map(([, addsTo]) => addsTo)).toEqual([null, null, null]);
    expect(await counts()).toEqual([20, 100]);
  });
});
