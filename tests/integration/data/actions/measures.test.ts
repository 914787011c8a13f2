import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toWorkbenchError } from '../../../../electron/ipc/failure';
import type { OpenedServices } from '../../../../electron/data/open-services';
import { measureKey } from '../../../../shared/measures/measure-key';
import type { MeasureRef } from '../../../../shared/measures/measure-ref';
import type { MeasuredFigure } from '../../../../shared/measures/measured-figure';
import { northmoorPaths, runTestBatch } from '../../batch/run-batch';
import { openRealServices } from '../../real-services';

let folder = '';
let services: OpenedServices;
const year = 2025;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-measures-'));
  const { exitCode } = await runTestBatch(['--data', folder, 'import', ...northmoorPaths, '--accept-suggestions']);
  expect(exitCode).toBe(0);
  services = openRealServices(folder);
}, 60_000);
afterAll(() => {
  services.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

type Version = 'restricted' | 'public';

const read = async (ref: MeasureRef, version: Version = 'restricted'): Promise<MeasuredFigure> =>
  (await services.handlers['measures.read']({ key: measureKey(ref), year, version })).figure;

const amounts = ({ value, lower, upper }: Pick<MeasuredFigure, 'value' | 'lower' | 'upper'>) => ({
  value,
  lower,
  upper,
});

describe.each(['restricted', 'public'] as const)(
  'a live figure of the %s version is the one of the page',
  (version) => {
    it('of every indicator and band', async () => {
      const { report } = await services.handlers['report.year']({ year, version });
      expect(report.indicators.length).toBeGreaterThan(8);
      for (const { indicator, view, figure } of report.indicators) {
        const found = await read({ kind: 'indicator', indicator, view }, version);
        expect(amounts(found)).toEqual(amounts(figure));
        expect(found.sides[1]).toMatchObject({ label: 'BME', count: figure.bme.count, of: figure.bme.of });
      }
      for (const { section, band, figure } of report.bands)
        expect(amounts(await read({ kind: 'band', section, band }, version))).toEqual(amounts(figure));
    });

    it('of every part of a breakdown, with and without a filter', async () => {
      for (const filter of [null, { cut: 'section', part: 'clinical' } as const]) {
        const report = await services.handlers['report.breakdown']({
          indicator: 2,
          view: 'all',
          year,
          version,
          filter,
        });
        for (const { cut, rows } of report.breakdowns)
          for (const { part, figure } of rows) {
            const found = await read({ kind: 'part', indicator: 2, view: report.view, cut, part, filter }, version);
            expect(amounts(found)).toEqual(amounts(figure));
          }
      }
    });

    it('of progression', async () => {
      const report = await services.handlers['report.progression']({ year, version });
      for (const { view, disparity } of report.views)
        for (const ratio of disparity.find((one) => one.year === year)?.ratios ?? [])
          expect(amounts(await read({ kind: 'disparity', view, step: ratio.step }, version))).toEqual(amounts(ratio));
      for (const { band, gap } of report.path?.bands ?? [])
        expect((await read({ kind: 'model_employer', band: band ?? 'upper' }, version)).value).toBe(gap);
    });

    it('of medical education', async () => {
      const wanted = { year, version, window: 5, definition: 'standard', unit: 'outcomes' } as const;
      const report = await services.handlers['report.training'](wanted);
      const measures = report.sections.flatMap((section) => section.measures);
      expect(measures.length).toBeGreaterThan(4);
      for (const { measure, rows, stratified } of measures) {
        for (const { pmq, comparison } of rows) {
          const found = await read({ kind: 'training', measure, window: 5, place: pmq }, version);
          expect(found.value).toBe(comparison?.gap.value ?? null);
          expect(found.isHidden).toBe(comparison === null);
        }
        const alike = await read({ kind: 'training_alike', measure, window: 5 }, version);
        expect(alike.value).toBe(stratified?.ratio.value ?? null);
      }
      for (const { pmq, overall } of report.stages)
        expect((await read({ kind: 'stage', window: 5, place: pmq, stage: 'whole_way' }, version)).value).toBe(
          overall?.ratio.value ?? null,
        );
      const cut = await services.handlers['report.trainingCut']({
        year,
        version,
        window: 5,
        measure: 'exam_pass',
        cut: 'specialty',
      });
      for (const { part, comparison } of cut.rows.filter((row) => row.part !== null)) {
        const found = await read(
          { kind: 'training_part', measure: 'exam_pass', window: 5, cut: 'specialty', part: part ?? '' },
          version,
        );
        expect(found.value).toBe(comparison?.gap.value ?? null);
      }
    });

    it('of the register and of learning requests', async () => {
      const report = await services.handlers['report.experts']({ year, version });
      const gap = report.experts?.gap;
      expect(gap?.percent).toBeGreaterThan(0);
      expect(await read({ kind: 'experts', share: 'skills_gap' }, version)).toMatchObject({
        value: gap?.percent,
        lower: gap?.lower,
        upper: gap?.upper,
        unit: 'percent',
        worse: 'higher',
        parity: null,
        finding: null,
        sides: [{ count: gap?.count, of: gap?.of }],
      });
      for (const { kind, approval } of report.learningRequests)
        expect((await read({ kind: 'requests', request: kind, step: 'decided' }, version)).value).toBe(
          approval.gap.value,
        );
    });
  },
);

describe('a figure that is not there', () => {
  const errorOf = async (key: string, of = year) => {
    try {
      await services.handlers['measures.read']({ key, year: of, version: 'restricted' });
      return null;
    } catch (error) {
      return toWorkbenchError(error).code;
    }
  };

  it('is refused, whether the year, the part or the name is missing', async () => {
    expect(await errorOf('indicator~2~all', 2012)).toBe('not_found');
    expect(await errorOf('experts~skills_gap', 2012)).toBe('not_found');
    expect(await errorOf('part~2~all~directorate~No!20such')).toBe('not_found');
    expect(await errorOf('promotion~crude')).toBe('not_found');
    expect(await errorOf('nonsense')).toBe('bad_request');
  });

  it('is hidden in the public version where that has another span of years', async () => {
    const found = await read({ kind: 'training', measure: 'exam_pass', window: 1, place: 'all' }, 'public');
    expect(found).toMatchObject({ value: null, isHidden: true, sides: [] });
  });
});
