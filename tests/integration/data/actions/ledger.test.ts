import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toWorkbenchError } from '../../../../electron/ipc/failure';
import type { ActionDraft } from '../../../../shared/actions/action';
import { sampleYear } from '../../../unit/sample-counts';
import { group, openTestServices, parsedReturn, valuesOf } from '../test-services';
import type { TestServices } from '../test-services';

let services: TestServices;

const shortlisted = group(3214, 2418, 402);
const recruitment = (white: number, bme: number) => ({
  recruitment: { shortlisted, appointed: group(white, bme, 40) },
});

const importYear = (year: number, white: number, bme: number, name = `${String(year)}.xlsx`) =>
  services.importFile(
    name,
    parsedReturn([year], { values: valuesOf(sampleYear(year, recruitment(white, bme))) }),
    'replace',
  );

beforeEach(async () => {
  services = openTestServices();
  await importYear(2025, 742, 391);
});
afterEach(() => {
  services.destroy();
});

const draft: ActionDraft = {
  issue: 'An issue',
  change: 'A change',
  why: '',
  owner: 'Head of recruitment',
  executive: '',
  start: '',
  due: '2026-03-31',
  measureOfSuccess: 'It reaches the target',
  targetValue: 1.25,
  testDate: '2026-03-31',
  highImpactActions: [],
  tags: [],
  status: 'green',
  evidence: '',
  evidenceFiles: ['panels.xlsx'],
  completion: null,
};

const add = async (key = 'indicator~2~all', over: Partial<ActionDraft> = {}) =>
  (await services.handlers['actions.save']({ id: null, start: { key, year: 2025 }, draft: { ...draft, ...over } }))
    .action;
const change = async (id: string, over: Partial<ActionDraft>) =>
  (await services.handlers['actions.save']({ id, start: null, draft: { ...draft, ...over } })).action;
const ledger = (version: 'restricted' | 'public' = 'restricted', year: number | null = null) =>
  services.handlers['ledger.read']({ version, year });
const errorOf = async (work: () => Promise<unknown>) => {
  try {
    await work();
    return null;
  } catch (error) {
    return toWorkbenchError(error);
  }
};

describe('two years of a trust', () => {
  it('are measured again at the import, with the verdict the counts give', async () => {
    await add();
    expect((await ledger()).counts).toMatchObject({ measures: 1, notYet: 1, overdue: 1 });
    await importYear(2026, 650, 470);
    const { lines, counts, headline } = await ledger();
    // 650 of 3,214 against 470 of 2,418: 1.0405; ÷ 1.4277.
    expect(lines[0]?.latest).toMatchObject({
      year: 2026,
      verdict: 'towards',
      reached: { isReached: true, isSupported: true },
    });
    expect(lines[0]?.latest?.figure?.value).toBeCloseTo(1.0405, 4);
    expect(lines[0]?.latest?.difference?.value).toBeCloseTo(1.0405 / 1.4277, 3);
    expect(counts).toMatchObject({ towards: 1, notYet: 0, overdue: 0 });
    expect(headline).toBe('1 of 1 measure moved towards its target.');
    expect((await ledger('restricted', 2025)).lines[0]?.entries).toEqual([]);
  });

  it('keep what each import found, and write nothing over', async () => {
    await add();
    await importYear(2026, 650, 470);
    await importYear(2026, 735, 392, 'corrected.xlsx');
    const [line] = (await ledger()).lines;
    expect(line?.latest?.verdict).toBe('not_moved');
    expect(line?.history.map(({ files, verdict, isTakenBack }) => [files, verdict, isTakenBack])).toEqual([
      [['2026.xlsx'], 'towards', false],
      [['corrected.xlsx'], 'not_moved', false],
    ]);
    await services.handlers['undo.last']({});
    const [after] = (await ledger()).lines;
    expect(after?.latest?.verdict).toBe('towards');
    expect(after?.history.map(({ isTakenBack }) => isTakenBack)).toEqual([false, true]);
  });

  it('lose nothing when an action is changed, or removed and brought back', async () => {
    const { id } = await add();
    await importYear(2026, 650, 470);
    await change(id, { owner: 'Someone else' });
    expect((await ledger()).lines[0]?.history).toHaveLength(1);
    await services.handlers['actions.remove']({ id });
    expect((await ledger()).lines).toEqual([]);
    await services.handlers['undo.last']({});
    expect((await ledger()).lines[0]?.history).toHaveLength(1);
  });

  it('say so when the data of a baseline are taken out, and give it back with them', async () => {
    const { id } = await add();
    await importYear(2026, 650, 470);
    const { imports } = await services.handlers['imports.list']({ version: 'restricted' });
    const first = imports.find(({ fileName }) => fileName === '2025.xlsx')!;
    await services.handlers['imports.undo']({ importId: first.importId });
    const [line] = (await ledger()).lines;
    expect(line).toMatchObject({ isBaselineHeld: false, action: { baseline: { value: null } } });
    expect((await services.handlers['actions.list']({ version: 'restricted' })).notHeld).toEqual([id]);
    await services.handlers['undo.last']({});
    const [again] = (await ledger()).lines;
    expect(again?.isBaselineHeld).toBe(true);
    expect(again?.action.baseline.value).toBeCloseTo(1.4277, 3);
  });

  it('show no small number in the public version, in no year and not in what was found before', async () => {
    await add('indicator~3~all');
    await services.importFile(
      'small.xlsx',
      parsedReturn([2026], { values: valuesOf(sampleYear(2026, { disciplineCases: group(31, 7) })) }),
    );
    const shown = (await ledger('public')).lines[0];
    expect(shown?.latest).toMatchObject({ verdict: 'hidden', figure: { value: null } });
    expect(shown?.history[0]).toMatchObject({ verdict: 'hidden', figure: { value: null } });
    expect(JSON.stringify(shown)).not.toMatch(/"count":7\b|7 of /);
    expect((await ledger('restricted')).lines[0]?.latest?.figure?.sides[1]?.count).toBe(7);
  });
});

describe('completing an action', () => {
  it('is refused on activity alone, and without a figure of the year', async () => {
    const { id } = await add();
    expect((await errorOf(() => change(id, { status: 'blue' })))?.message).toContain('measured again');
    const measured = (year: number) => change(id, { status: 'blue', completion: { kind: 'measured', year } });
    expect((await errorOf(() => measured(2025)))?.message).toContain('later year than the baseline');
    expect((await errorOf(() => measured(2026)))?.message).toContain('no figure of 2026');
  });

  it('fills in the figure of a later year, and keeps it as it stood', async () => {
    const { id } = await add();
    await importYear(2026, 650, 470);
    const { completion } = await change(id, { status: 'blue', completion: { kind: 'measured', year: 2026 } });
    expect(completion).toMatchObject({ kind: 'measured', figure: { year: 2026 } });
    await importYear(2026, 735, 392, 'corrected.xlsx');
    const [kept] = (await services.handlers['actions.list']({ version: 'restricted' })).actions;
    expect(kept?.completion?.kind === 'measured' && kept.completion.figure.value).toBeCloseTo(1.0405, 4);
  });

  it('takes the reason why there is none', async () => {
    const { id } = await add();
    const completion = { kind: 'not_measured', reason: 'The team was closed.' } as const;
    expect((await change(id, { status: 'blue', completion })).completion).toEqual(completion);
  });
});
