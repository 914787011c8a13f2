import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OwnBenchmark } from '../../../shared/reference/own-benchmarks';
import { defaultSettings } from '../../../shared/reference/settings';
import { openTestServices, parsedReturn } from './test-services';
import type { TestServices } from './test-services';

let services: TestServices;
beforeEach(async () => {
  services = openTestServices();
  await services.importFile('a.xlsx', parsedReturn([2024, 2025]));
});
afterEach(() => {
  services.destroy();
});

const england: OwnBenchmark = {
  indicator: 2,
  view: 'all',
  year: 2025,
  value: 1.62,
  place: 'England',
  source: 'A report',
  isNational: true,
};

const set = (over: Partial<typeof defaultSettings>, by?: { readonly role: string; readonly why: string }) =>
  services.handlers['settings.set']({ ...defaultSettings, ...over, ...(by === undefined ? {} : { by }) });
const now = () => services.handlers['settings.get']({});
const report = async (version: 'restricted' | 'public' = 'restricted') =>
  (await services.handlers['report.year']({ year: 2025, version })).report;
const progression = () => services.handlers['report.progression']({ year: 2025, version: 'restricted' });
const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
    return 'no error';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

describe('the record of changed settings', () => {
  it('holds who, why, when and what, newest first', async () => {
    await set({ thresholds: { restricted: 6, public: 12 } }, { role: 'EDI lead', why: 'Agreed by the board' });
    await set({ thresholds: { restricted: 6, public: 12 }, preferredSource: 'extracts' });
    const { changes } = await now();
    const at = '2026-04-04T09:00:00.000Z';
    const said = { at, role: 'EDI lead', why: 'Agreed by the board', item: 'threshold' };
    expect(changes).toHaveLength(3);
    expect(changes).toContainEqual({ ...said, label: 'Restricted version: threshold', from: '5', to: '6' });
    expect(changes).toContainEqual({ ...said, label: 'Public version: threshold', from: '10', to: '12' });
    expect(changes).toContainEqual(
      expect.objectContaining({ role: '', from: 'The annual return', to: 'The row-level extracts' }),
    );
  });

  it('has no line for what is saved unchanged', async () => {
    await set({});
    expect((await now()).changes).toEqual([]);
  });

  it('keeps a change that was taken back, with the taking back', async () => {
    await set({ tiers: { ...defaultSettings.tiers, upperFrom: '8b' } });
    await services.handlers['undo.last']({});
    const { settings, changes } = await now();
    expect(settings).toEqual(defaultSettings);
    expect(changes.map(({ from, to, why }) => [from, to, why])).toEqual([
      ['Band 8a', 'Band 8b', ''],
      ['Band 8b', 'Band 8a', 'Taken back with undo'],
    ]);
  });
});

describe('settings that cannot be used', () => {
  it('are refused with the reason, and nothing is changed', async () => {
    const wrong: readonly Partial<typeof defaultSettings>[] = [
      { thresholds: { restricted: 3, public: 3 } },
      { tiers: { middleFrom: '8a', upperFrom: '6', isVsmUpper: true } },
      { modelEmployer: { from: 2028, to: 2018, baseline: 'each_year' } },
      { yearDates: { ...defaultSettings.yearDates, board: '02-31' } },
      { ownBenchmarks: [england, england] },
    ];
    for (const over of wrong) expect(await codeOf(() => set(over))).toBe('bad_request');
    expect(await now()).toMatchObject({ settings: defaultSettings, changes: [] });
    await expect(async () => set({ ownBenchmarks: [england, england] })).rejects.toThrow('No setting was changed.');
  });
});

describe('a changed setting', () => {
  it('changes the figures at once, although they were counted before', async () => {
    expect((await report()).threshold).toBe(5);
    const before = await report();
    await set({ thresholds: { restricted: 40, public: 50 } });
    const strict = await report();
    expect(strict.threshold).toBe(40);
    expect(strict.hidden.length).toBeGreaterThan(before.hidden.length);
    await services.handlers['undo.last']({});
    expect(await report()).toEqual(before);
  });

  it('moves the tiers, the path and the mark, and nothing else', async () => {
    const before = await progression();
    const figure = (await report()).indicators.find(({ indicator }) => indicator === 1);
    await set({
      tiers: { middleFrom: '6', upperFrom: '8b', isVsmUpper: true },
      modelEmployer: { from: 2018, to: 2030, baseline: 'each_year' },
      ownBenchmarks: [england],
    });
    const after = await progression();
    const labels = (one: Awaited<typeof before>) => one.views[0]?.disparity[0]?.tiers.map(({ label }) => label);
    expect(labels(before)).not.toEqual(labels(after));
    expect(after.path).toMatchObject({ to: 2030, yearsLeft: 5 });
    const of = (await report()).indicators;
    expect(of.find(({ indicator }) => indicator === 1)?.figure.view).toBe('8a-and-above');
    expect(of.find(({ indicator }) => indicator === 1)?.figure.bme.of).toBe(figure?.figure.bme.of);
    expect(of.find(({ indicator }) => indicator === 2)?.benchmark).toMatchObject({ value: 1.62, source: 'A report' });
    const choices = await services.handlers['report.compareChoices']({
      year: 2025,
      version: 'restricted',
      withParts: false,
    });
    expect(choices.places).toContain('England');
  });
});
