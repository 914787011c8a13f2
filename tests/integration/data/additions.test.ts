import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { applications, parsedExtract } from './parsed-extracts';
import { openTestServices, parsedReturn } from './test-services';
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
