import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../electron/batch/outcome';
import type { TrainingMeasure } from '../../../shared/indicators/training/training-measures';
import { openRealServices } from '../real-services';
import { openDataFolder } from './data-folder';
import type { DataFolder } from './data-folder';
import { fixtures } from './run-batch';
import { expectNorthmoorTraining, findCount } from './training-counts';
import type { TrainingCount } from './training-counts';

interface TrainingCutJson {
  readonly measure: TrainingMeasure;
  readonly settings: readonly string[];
  readonly rows: readonly {
    readonly part: string;
    readonly white: { readonly count: number | null };
    readonly bme: { readonly count: number | null };
  }[];
  readonly sentence: string;
}

const names = ['postgraduate-medical-education.xlsx', 'specialty-applications-2025.csv'];
const files = names.map((name) => path.join(fixtures, name));
let data: DataFolder;
let imported: Outcome;

const batch = (...argv: readonly string[]): Promise<Outcome> => data.batch(...argv);

const training = async (...options: readonly string[]): Promise<readonly TrainingCount[]> => {
  const { json, exitCode } = await batch('figures', '--year', '2025', ...options);
  expect(exitCode).toBe(0);
  return (json as { training: readonly TrainingCount[] }).training;
};
beforeAll(async () => {
  data = openDataFolder();
  imported = await batch('import', ...files);
}, 60_000);
afterAll(() => {
  data.remove();
});

describe('medical education of the fictional trust', () => {
  it('is read without a question, every row of it', () => {
    expect(imported.exitCode).toBe(0);
    expect(imported.json).toMatchObject({
      imports: [
        { kind: 'trainees', years: [2025], rowsRead: 260, rowsAccepted: 260, questions: [], warnings: [] },
        { kind: 'arcp', years: [2024, 2025], rowsRead: 447, rowsAccepted: 447, questions: [], warnings: [] },
        { kind: 'exams', years: [2024, 2025], rowsRead: 274, rowsAccepted: 274, questions: [], warnings: [] },
        { kind: 'training_applications', years: [2025], rowsRead: 900, rowsAccepted: 900, questions: [], warnings: [] },
      ],
    });
  });

  it('gives every expected count that may be shown', async () => {
    const all = await training('--version', 'restricted');
    expectNorthmoorTraining(all);
    for (const group of ['white', 'bme']) {
      for (const measure of ['arcp_unsatisfactory', 'exam_pass', 'exam_pass_first_attempt', 'application_accepted'])
        expect(findCount(all, measure, group)).not.toHaveProperty('hidden');
    }
  });

  it('hides more in the public version, and never shows a number below its threshold', async () => {
    const numbers = (all: readonly TrainingCount[]): readonly number[] =>
      all
        .flatMap(({ count, of }) => [count, of, count === null || of === null ? null : of - count])
        .filter((n) => n !== null);
    const restricted = numbers(await training());
    const open = numbers(await training('--version', 'public'));
    expect(restricted.filter((n) => n > 0 && n < 5)).toEqual([]);
    expect(open.filter((n) => n > 0 && n < 10)).toEqual([]);
    expect(open.length).toBeLessThan(restricted.length);
  });

  it('takes the window and the definition that are asked for', async () => {
    const one = findCount(await training('--window', '1'), 'exam_pass', 'bme');
    const five = findCount(await training(), 'exam_pass', 'bme');
    expect(one.of).toBeLessThan(five.of ?? 0);
    const measures = async (definition: string): Promise<readonly string[]> =>
      [...new Set((await training('--definition', definition)).map(({ measure }) => measure))].filter((name) =>
        name.startsWith('arcp'),
      );
    expect(await measures('standard')).toEqual(['arcp_non_standard']);
    expect(await measures('extension')).toEqual(['arcp_extension']);
    expect((await batch('figures', '--year', '2025', '--window', '2')).json).toMatchObject({
      error: { code: 'bad_request' },
    });
    expect((await batch('figures', '--year', '2025', '--definition', 'mine')).exitCode).toBe(1);
  });

  it('has one span of years in the public version, whichever year is asked for: no two can be taken from one another', async () => {
    expect(await training('--version', 'public')).toEqual(
      ((await batch('figures', '--year', '2024', '--version', 'public')).json as { training: unknown }).training,
    );
    expect((await batch('figures', '--year', '2025', '--version', 'public', '--window', '3')).json).toMatchObject({
      error: { code: 'bad_request', message: expect.stringContaining('one span of training years') as string },
    });
  });

  it('has the newest years where several are asked for together, whichever year is asked for; a single year is its own', async () => {
    const of = async (year: string, window: string) => {
      const { json } = await batch('figures', '--year', year, '--window', window);
      return json as { training: readonly TrainingCount[]; trainingSettings: { window: string } };
    };
    for (const window of ['3', '5'])
      expect((await of('2024', window)).training).toEqual((await of('2025', window)).training);
    const [older, newer] = [await of('2024', '1'), await of('2025', '1')];
    expect(older.trainingSettings.window).toContain('Training year 2024');
    expect(newer.trainingSettings.window).toContain('Training year 2025');
    expect(older.training).not.toEqual(newer.training);
    // The two years are all that is held, so one of them tells the other: both hide the same.
    const hidden = ({ training }: typeof older) =>
      training
        .filter(({ measure, hidden }) => measure.startsWith('arcp') && hidden === true)
        .map(({ group, pmq }) => `${group} ${pmq}`);
    expect(hidden(older)).toEqual(hidden(newer));
  });

  it('writes no number, name or comment of a trainee to the disk', () => {
    const everything = data.everything();
    expect(everything).toContain('MRCP Part 1');
    for (const identity of ['7000007', '7001806', 'O00003', 'Okafor', 'Mensah', 'Single exam failure'])
      expect(everything.includes(identity), identity).toBe(false);
  });

  it('gives the same figures after the workbook is imported again, and none of its counts twice', async () => {
    const before = await training();
    const again = await batch('import', ...files);
    expect(again.exitCode).toBe(0);
    expect(await training()).toEqual(before);
  });

  it('opens no year of indicators: a newer training year has its own counts and no figure of an indicator', async () => {
    const reviews = path.join(data.folder, 'reviews.csv');
    const rows = Array.from({ length: 12 }, (_, at) => `${String(7000007 + 7 * at)},15/09/2025,1`);
    fs.writeFileSync(reviews, ['GMC Number,Review Date,Outcome', ...rows].join('\n'));
    const returned = path.join(fixtures, 'wres-return-2025.xlsx');
    expect((await batch('import', reviews, returned, '--accept-suggestions')).exitCode).toBe(0);
    const { json } = await batch('figures', '--year', '2026', '--window', '1');
    expect(json).toMatchObject({ year: 2026, indicators: [], bands: [] });
    const found = (json as { training: readonly TrainingCount[] }).training.filter(({ pmq }) => pmq === 'all');
    expect(findCount(found, 'arcp_unsatisfactory', 'white')).toMatchObject({ count: 0, of: 7 });
    const now = (await batch('figures', '--year', '2025')).json as {
      indicators: readonly { change: { from: number } | null }[];
    };
    expect(now.indicators.length).toBeGreaterThan(8);
    expect((await batch('reconcile', '--year', '2025')).json).toMatchObject({ error: { code: 'no_data' } });
    const services = openRealServices(data.folder, false);
    expect(await services.handlers['status.get']({})).toMatchObject({
      years: [2024, 2025, 2026],
      newestWithFigures: 2025,
    });
    services.close();
  });

  describe('by a cut', () => {
    const cuts = async (...options: readonly string[]) => {
      const { json, exitCode } = await batch('figures', '--year', '2025', ...options);
      expect(exitCode).toBe(0);
      return (json as { trainingCuts: readonly TrainingCutJson[] }).trainingCuts;
    };

    it('gives what the screen shows of every measure that the cut can split', async () => {
      const bySpecialty = await cuts('--by-training', 'specialty');
      expect(bySpecialty.map(({ measure }) => measure)).toEqual(
        expect.arrayContaining(['arcp_unsatisfactory', 'exam_pass', 'application_accepted']),
      );
      const screens = openRealServices(data.folder);
      for (const { measure, rows, sentence } of bySpecialty) {
        const shown = await screens.handlers['report.trainingCut']({
          year: 2025,
          version: 'restricted',
          window: 5,
          measure,
          cut: 'specialty',
        });
        expect(sentence).toBe(shown.summary);
        expect(rows.map((row) => [row.part, row.white.count, row.bme.count])).toEqual(
          shown.rows.map((row) => [row.name, row.white.count, row.bme.count]),
        );
      }
      screens.close();
      const byExam = await cuts('--by-training', 'exam');
      expect(byExam.length).toBeGreaterThan(0);
      expect(byExam.every(({ measure }) => measure.startsWith('exam_'))).toBe(true);
    });

    it('follows the window and the definition, and says both', async () => {
      const [first] = await cuts('--by-training', 'sex', '--window', '1', '--definition', 'extension');
      expect(first?.measure).toBe('arcp_extension');
      expect(first?.settings.join(' ')).toContain('Training year 2025');
      expect(first?.settings.join(' ')).toContain('Extension');
    });

    it.each([
      [['--by-training', 'hospital'], '--by-training is one of specialty, grade'],
      [['--by-training', 'sex', '--unit', 'trainees'], '--by-training counts outcomes'],
      [['--by-training', 'sex', '--version', 'public', '--window', '1'], 'one span of training years'],
    ] as const)('refuses %j in words', async (options, words) => {
      const { json, exitCode } = await batch('figures', '--year', '2025', ...options);
      expect(exitCode).toBe(1);
      expect(JSON.stringify(json)).toContain(words);
    });
  });
});
