import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedServices } from '../../../../electron/data/open-services';
import { registerRowsOf } from '../../../../electron/data/queries/experts/register-rows';
import { toWorkbenchError } from '../../../../electron/ipc/failure';
import { isInNumber, keyOfNumber } from '../../../../shared/indicators/experts/register-number';
import { countedAs } from '../../../../shared/indicators/training/training-measures';
import type { Requests } from '../../../../shared/ipc/contract';
import type { RowsReply } from '../../../../shared/ipc/replies/rows';
import { arcpDefinitions, arcpUnits } from '../../../../shared/reference/outcomes-arcp';
import { ethnicGroups } from '../../../../shared/reference/groups';
import { shownRegisterNumbers } from '../../../../shared/report/experts/shown-register-numbers';
import expected from '../../../fixtures/northmoor/expected-training.json';
import { importNorthmoor, openRealServices } from '../../real-services';

let folder: string;
let services: OpenedServices;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-rows-'));
  services = openRealServices(folder);
  await importNorthmoor(services);
}, 120_000);
afterAll(() => {
  services.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

type TrainingRequest = Requests['report.trainingRows'];
const training = (over: Partial<TrainingRequest> = {}): RowsReply =>
  services.handlers['report.trainingRows']({
    year: 2025,
    version: 'restricted',
    window: 5,
    measure: 'arcp_unsatisfactory',
    group: 'bme',
    place: 'all',
    side: 'hits',
    from: 0,
    ...over,
  }) as RowsReply;

const reportOf = async (wanted: Requests['report.training']) => services.handlers['report.training'](wanted);

/** Every number of the training page in the restricted version, with the request for its rows. */
const trainingNumbers = async (): Promise<
  readonly { readonly request: TrainingRequest; readonly number: number | null }[]
> => {
  const numbers = [];
  for (const window of [1, 5] as const)
    for (const definition of arcpDefinitions)
      for (const unit of arcpUnits) {
        const report = await reportOf({ year: 2025, version: 'restricted', window, definition, unit });
        for (const { measure, rows } of report.sections.flatMap(({ measures }) => measures))
          for (const row of rows)
            for (const group of ethnicGroups)
              for (const side of ['hits', 'of'] as const)
                numbers.push({
                  request: {
                    year: 2025,
                    version: 'restricted' as const,
                    window,
                    measure,
                    group,
                    place: row.pmq,
                    side,
                    from: 0,
                  },
                  number: side === 'hits' ? row[group].count : row[group].of,
                });
      }
  return numbers;
};

describe('the rows behind the training of the fictional trust', () => {
  it('are as many as the number of every measure, definition, unit, window, place and group, and none where it is hidden', async () => {
    const numbers = await trainingNumbers();
    const listed = numbers.filter(({ request, number }) => {
      const { total } = training(request);
      expect([0, number], JSON.stringify(request)).toContain(total);
      return total > 0;
    });
    expect(numbers.length).toBeGreaterThan(2000);
    expect(listed.length).toBeGreaterThan(900);
    expect(listed.filter(({ number }) => number === null)).toEqual([]);
  });

  it('are those of the expected figures', () => {
    const pairOf = (over: Partial<TrainingRequest>): readonly number[] => [
      training(over).total,
      training({ ...over, side: 'of' }).total,
    ];
    const [hits, of] = expected.arcp_unsatisfactory.by_group.B;
    expect(training().total).toBe(hits);
    // Beside them a few outcomes are not assessed, and would be what is left of all.
    expect(training({ side: 'of' }).sentence).toContain(`${String(of)} counted. The rows are not listed`);
    expect(pairOf({ measure: 'exam_pass', group: 'white' })).toEqual(expected.exam_pass.by_group.W);
    expect(pairOf({ measure: 'exam_pass' })).toEqual(expected.exam_pass.by_group.B);
    const { shortlisted, applied } = expected.applications.B;
    expect(pairOf({ measure: 'application_shortlisted' })).toEqual([shortlisted, applied]);
  });

  it('are not listed where the number is hidden, nor where lists side by side would single a few out', () => {
    expect(training({ group: 'white', window: 1 }).sentence).toMatch(/^This number is hidden, and its rows with it/);
    const ofPlace = training({ place: 'EEA', side: 'of' });
    expect(ofPlace.total).toBe(0);
  });

  it('come in pages, each row once, with nothing but where it stands', () => {
    const asked = { measure: 'exam_pass', side: 'of', group: 'white' } as const;
    const { total, rows } = training(asked);
    const pages = Array.from({ length: Math.ceil(total / 50) }, (_, at) => training({ ...asked, from: at * 50 }).rows);
    const places = pages.flat().map(({ fileName, sheet, row }) => `${fileName} ${sheet} ${String(row)}`);
    expect(new Set(places).size).toBe(total);
    expect(rows[0]).toMatchObject({
      category: null,
      band: null,
      staffGroup: null,
      directorate: null,
      month: null,
      standsFor: 1,
    });
  });

  it('are never listed in the public version', () => {
    const reply = training({ version: 'public' });
    expect(reply).toMatchObject({ total: 0, rows: [] });
    expect(reply.sentence).toMatch(/restricted version only|hidden in the public version/);
  });

  it('are refused for a measure that the page does not have', async () => {
    const failed = await Promise.resolve()
      .then(() => training({ measure: 'application_longlisted' }))
      .catch(toWorkbenchError);
    expect(failed).toMatchObject({ code: 'not_found' });
    expect(countedAs('application_longlisted')).toEqual({ definition: 'regulator', unit: 'outcomes' });
  });
});

const register = (number: Requests['report.registerRows']['number'], version: 'restricted' | 'public' = 'restricted') =>
  services.handlers['report.registerRows']({ year: 2025, version, number, from: 0 }) as RowsReply;

describe('the rows behind the register of the fictional trust', () => {
  const numbersOf = async (version: 'restricted' | 'public') => {
    const { experts } = await services.handlers['report.experts']({ year: 2025, version });
    return experts === null ? [] : shownRegisterNumbers(experts);
  };

  it('are as many as the number, or are not listed and the page says why', async () => {
    const numbers = await numbersOf('restricted');
    const listed = numbers.filter(({ number, shown }) => {
      const { total, sentence } = register(number);
      expect([0, shown], keyOfNumber(number)).toContain(total);
      expect(sentence).not.toBe('');
      return total > 0;
    });
    expect(listed.map(({ number }) => keyOfNumber(number))).toMatchInlineSnapshot(`
      [
        "skill not_used",
        "skill used",
        "skill with_skill",
        "answer globalHealth yes",
        "answer globalHealth answered",
      ]
    `);
  });

  it('single nobody out: rows that stand in the same lists are five or more', async () => {
    const listed = (await numbersOf('restricted')).filter(({ number }) => register(number).total > 0);
    const importId = services.raw.prepare("SELECT import_id FROM import_year WHERE kind = 'experts'").pluck().get();
    const rows = registerRowsOf(services.context.db, Number(importId));
    const alike = new Map<string, number>();
    for (const row of rows) {
      const signature = listed.map(({ number }) => (isInNumber(row, number) ? '1' : '0')).join('');
      alike.set(signature, (alike.get(signature) ?? 0) + 1);
    }
    expect(Math.min(...alike.values())).toBeGreaterThanOrEqual(5);
    expect(rows.length).toBe(expected.experts.consented);
  });

  it('are never listed in the public version', async () => {
    for (const { number } of await numbersOf('public')) expect(register(number, 'public').rows).toEqual([]);
  });
});
