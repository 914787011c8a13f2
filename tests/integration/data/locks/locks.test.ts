import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toWorkbenchError } from '../../../../electron/ipc/failure';
import { rebuiltText } from '../../../../electron/data/services/year/year-service';
import { verify } from '../../../../electron/data/services/checks/verify-service';
import { defaultSettings } from '../../../../shared/reference/settings';
import type { WorkbenchError } from '../../../../shared/ipc/errors';
import { sampleYear } from '../../../unit/sample-counts';
import { group, openTestServices, parsedReturn, valuesOf } from '../test-services';
import type { TestServices } from '../test-services';

let services: TestServices;

beforeEach(() => {
  services = openTestServices();
});
afterEach(() => {
  services.destroy();
});

const role = 'Head of EDI';
const call = () => services.handlers;
const page = async (version: 'restricted' | 'public' = 'restricted') => call()['year.get']({ year: 2025, version });
const lock = async () => call()['year.lock']({ year: 2025, role });
const refused = async (work: () => unknown): Promise<WorkbenchError> => {
  try {
    await work();
  } catch (error) {
    return toWorkbenchError(error);
  }
  throw new Error('not refused');
};
const appointed = async (year = 2025): Promise<readonly (number | null | undefined)[]> => {
  const { report } = await call()['report.year']({ year, version: 'restricted' });
  const figure = report.indicators.find(({ indicator }) => indicator === 2)?.figure;
  return [figure?.white.count, figure?.bme.count];
};
const withAppointed = (year: number, bme: number) =>
  parsedReturn([year], {
    values: valuesOf(
      sampleYear(year, { recruitment: { shortlisted: group(2000, 1500, 50), appointed: group(640, bme, 20) } }),
    ),
  });
const bytes = () => [
  rebuiltText(services.context.db, 2025, 'restricted'),
  rebuiltText(services.context.db, 2025, 'public'),
];

describe('locking a year', () => {
  it('keeps the figures of every page with fingerprints, and says so', async () => {
    await services.importFile('a.xlsx', parsedReturn([2024, 2025]));
    expect((await page()).lock).toBeNull();
    expect(await lock()).toEqual({ year: 2025 });
    const { lock: held, waiting } = await page();
    expect(held).toMatchObject({ year: 2025, number: 1, kind: 'lock', role, at: '2026-04-04T09:00:00.000Z' });
    expect(held?.figuresHash).toMatch(/^[0-9a-f]{64}$/);
    expect(waiting).toBeNull();
    expect((await call()['status.get']({})).locked).toMatchObject([{ year: 2025, number: 1, role }]);
    expect(bytes()[0]).toContain('"report {\\"version\\":\\"restricted\\",\\"year\\":2025}"');
    expect(bytes()[1]).not.toContain('restricted');
  });

  it('is refused for a year without figures, twice, and without a role', async () => {
    expect(await refused(lock)).toMatchObject({ code: 'no_data' });
    await services.importFile('a.xlsx', withAppointed(2025, 300));
    expect(await refused(() => call()['year.lock']({ year: 2023, role }))).toMatchObject({ code: 'no_data' });
    expect(await refused(() => call()['year.lock']({ year: 2025, role: '  ' }))).toMatchObject({ code: 'bad_request' });
    await lock();
    expect(await refused(lock)).toMatchObject({ code: 'year_locked' });
  });

  it('refuses to take back the import it rests on, by either way, with the ways out', async () => {
    const importId = await services.importFile('a.xlsx', withAppointed(2025, 300));
    await lock();
    const direct = await refused(() => call()['imports.undo']({ importId }));
    expect(direct).toMatchObject({ code: 'year_locked', details: { year: 2025 } });
    expect(direct.message).toContain('a.xlsx');
    expect(direct.message).toContain('Nothing was changed. Unlock 2025');
    expect(await refused(() => call()['undo.last']({}))).toMatchObject({ code: 'year_locked' });
    expect(await appointed()).toEqual([640, 300]);
    await call()['year.unlock']({ year: 2025, role, reason: 'Wrong file' });
    expect(await call()['imports.undo']({ importId })).toEqual({ removedYears: [2025] });
  });

  it('goes on showing the locked figures when another file is imported over it, also in later years', async () => {
    await services.importFile('a.xlsx', withAppointed(2025, 300));
    await lock();
    const before = bytes();
    const later = await services.importFile('b.xlsx', withAppointed(2025, 330), 'replace');
    expect(await appointed()).toEqual([640, 300]);
    await services.importFile('c.xlsx', parsedReturn([2026]));
    const { report } = await call()['report.year']({ year: 2026, version: 'restricted' });
    const points = report.indicators
      .find(({ indicator }) => indicator === 2)
      ?.trend.map(({ year, value }) => [year, value]);
    expect(points?.[0]).toEqual([2025, expect.closeTo(640 / 2000 / (300 / 1500), 10)]);
    const { waiting } = await page();
    expect(waiting?.causes).toEqual(['The files in use are not those of the lock: b.xlsx, instead of a.xlsx.']);
    expect(waiting?.changes.map(({ id }) => id)).toEqual(['indicator:2:all']);
    expect(waiting?.changes[0]?.before).toContain('BME 300 of 1,500');
    expect(waiting?.changes[0]?.after).toContain('BME 330 of 1,500');
    expect(bytes()).toEqual(before);
    // What came after the lock may be taken back, and then nothing waits.
    await call()['imports.undo']({ importId: later });
    expect((await page()).waiting).toBeNull();
  });

  it('says before an import that it will wait', async () => {
    await services.importFile('a.xlsx', withAppointed(2025, 300));
    await lock();
    await services.importFile('b.xlsx', withAppointed(2025, 330), 'replace');
    const [newest] = (await call()['imports.list']({ version: 'restricted' })).imports;
    expect(newest?.numbers?.warnings[0]).toContain('2025 is locked. What this file changes there will wait');
  });

  it('holds against settings, and the change waits', async () => {
    await services.importFile('a.xlsx', withAppointed(2025, 300));
    await lock();
    const before = bytes();
    await call()['settings.set']({ ...defaultSettings, thresholds: { restricted: 50, public: 50 } });
    const { report } = await call()['report.year']({ year: 2025, version: 'restricted' });
    expect(report.threshold).toBe(5);
    expect((await page()).waiting?.causes).toEqual([
      'Settings say something else about what is hidden, who counts, or tiers and paths of progression.',
    ]);
    expect(bytes()).toEqual(before);
    await call()['undo.last']({});
    expect((await page()).waiting).toBeNull();
    // What says nothing about the year does not wait.
    await call()['settings.set']({ ...defaultSettings, registerKeeper: { role: 'Head of people', contact: '' } });
    expect((await page()).waiting).toBeNull();
  });
});

describe('restating a year', () => {
  const correct = async (): Promise<string> => {
    await services.importFile('a.xlsx', withAppointed(2025, 300));
    await lock();
    await services.importFile('b.xlsx', withAppointed(2025, 330), 'replace');
    return (await page()).waiting?.token ?? '';
  };
  const restate = (token: string, reason = 'Two campaigns were missing') =>
    call()['year.restate']({ year: 2025, role: 'Chief people officer', reason, token });

  it('accepts exactly what was shown, enters old and new into the ledger, and shows the new figures', async () => {
    const token = await correct();
    expect(await refused(() => restate('0'.repeat(64)))).toMatchObject({ code: 'bad_request' });
    expect(await refused(() => restate(token, ' '))).toMatchObject({ code: 'bad_request' });
    expect(await appointed()).toEqual([640, 300]);
    await restate(token);
    expect(await appointed()).toEqual([640, 330]);
    const { ledger, history, waiting, lock: held } = await page();
    expect(waiting).toBeNull();
    expect(held).toMatchObject({ number: 2, kind: 'restatement', reason: 'Two campaigns were missing' });
    expect(history.map(({ number, end }) => [number, end?.by ?? null])).toEqual([
      [2, null],
      [1, 'restatement'],
    ]);
    expect(ledger).toHaveLength(1);
    expect(ledger[0]?.footnote).toMatch(
      /^2\. Appointed from shortlisting: restated on 4 April 2026\. It was 1\.60 .* Reason: Two campaigns were missing$/,
    );
    expect((await page('public')).ledger).toHaveLength(1);
    expect(await refused(() => restate(token))).toMatchObject({ code: 'not_found' });
  });

  it('is entered too where the year was unlocked, changed and locked again', async () => {
    await services.importFile('a.xlsx', withAppointed(2025, 300));
    await lock();
    await call()['year.unlock']({ year: 2025, role, reason: 'The return was submitted again' });
    await services.importFile('b.xlsx', withAppointed(2025, 330), 'replace');
    expect(await appointed()).toEqual([640, 330]);
    await lock();
    const { lock: held, ledger } = await page();
    expect(held).toMatchObject({ number: 2, kind: 'restatement', reason: 'The return was submitted again' });
    expect(ledger.map(({ id }) => id)).toEqual(['indicator:2:all']);
  });

  it('never lets history be edited', async () => {
    await restate(await correct());
    for (const table of ['year_lock', 'locked_page', 'year_lock_end', 'restatement']) {
      expect(() => services.raw.exec(`DELETE FROM ${table}`)).toThrow(/is never deleted/);
      const [column] = services.raw.pragma(`table_info(${table})`) as { name: string }[];
      expect(() => services.raw.exec(`UPDATE ${table} SET ${column?.name ?? ''} = 7`)).toThrow(/is never changed/);
    }
  });

  it('tells a hidden number in no line', async () => {
    const small = (bme: number) =>
      parsedReturn([2025], { values: valuesOf(sampleYear(2025, { disciplineCases: group(40, bme, 0) })) });
    await services.importFile('a.xlsx', small(3));
    await lock();
    await services.importFile('b.xlsx', small(4), 'replace');
    const { waiting } = await page();
    expect(waiting).not.toBeNull();
    expect(waiting?.changes).toEqual([]);
  });
});

describe('rebuilding a year', () => {
  it('gives the same bytes and fingerprint, and is refused for an open year', async () => {
    await services.importFile('a.xlsx', withAppointed(2025, 300));
    expect(await refused(() => call()['year.rebuild']({ year: 2025, version: 'public' }))).toMatchObject({
      code: 'year_not_locked',
    });
    await lock();
    const rebuilt = await call()['year.rebuild']({ year: 2025, version: 'restricted' });
    const { lock: held } = await page();
    expect(rebuilt).toMatchObject({ isSame: true, byThisApp: [], figuresHash: held?.figuresHash });
    expect(rebuilt.pages).toBeGreaterThanOrEqual(8);
  });

  it('is found out when somebody reaches into the database', async () => {
    await services.importFile('a.xlsx', withAppointed(2025, 300));
    await lock();
    expect(verify(services.raw, services.context.db).locks).toEqual([{ year: 2025, number: 1, state: 'ok' }]);
    services.raw.exec('DROP TRIGGER locked_page_is_never_changed');
    services.raw.exec(`UPDATE locked_page SET reply = replace(reply, '1500', '1501')`);
    expect((await call()['year.rebuild']({ year: 2025, version: 'restricted' })).isSame).toBe(false);
    expect(verify(services.raw, services.context.db).locks).toEqual([{ year: 2025, number: 1, state: 'altered' }]);
  });
});

describe('the plan of a year', () => {
  it('starts with the usual stages, is saved whole and taken back', async () => {
    await services.importFile('a.xlsx', withAppointed(2025, 300));
    const { plan } = await page();
    expect(plan.isSaved).toBe(false);
    const stages = plan.stages.map((stage) =>
      stage.id === 'data' ? { ...stage, signOff: { on: '2025-05-12', role, note: 'All checked' } } : stage,
    );
    await call()['year.savePlan']({ year: 2025, stages });
    expect((await page()).plan).toEqual({ stages, usual: plan.usual, isSaved: true });
    expect(await call()['undo.last']({})).toEqual({ undone: 'Plan of 2025' });
    expect((await page()).plan).toEqual(plan);
  });
});
