import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../electron/batch/outcome';
import { northmoorQuestions } from '../../fixtures/northmoor-folder';
import training from '../../fixtures/northmoor/expected-training.json';
import expected from '../../fixtures/northmoor/expected-extracts.json';
import { openDataFolder } from './data-folder';
import type { DataFolder } from './data-folder';
import { northmoorPaths } from './run-batch';
import { expectNorthmoorTraining } from './training-counts';
import type { TrainingCount } from './training-counts';

let data: DataFolder;

const batch = (...argv: readonly string[]): Promise<Outcome> => data.batch(...argv);

interface Side {
  readonly count: number | null;
  readonly of: number | null;
  readonly percent: number | null;
}
interface Figures {
  readonly training: readonly TrainingCount[];
  readonly experts: Record<string, unknown>;
  readonly workforce: Record<string, number>;
  readonly bands: readonly {
    section: string;
    band: string;
    white: number | null;
    bme: number | null;
    unknown: number | null;
  }[];
  readonly indicators: readonly {
    indicator: number;
    view: string;
    source: string;
    white: Side;
    bme: Side;
    unknown: Side;
    value: number | null;
    lower: number | null;
  }[];
}

const figures = async (source: string): Promise<Figures> => {
  const { json, exitCode } = await batch('figures', '--year', '2025', '--source', source);
  expect(exitCode).toBe(0);
  return json as Figures;
};

const one = (all: Figures, indicator: number, view = 'all') => {
  const found = all.indicators.find((each) => each.indicator === indicator && each.view === view);
  if (found === undefined) throw new Error('no such indicator');
  return found;
};

const counts = ({ white, bme, unknown }: { white: Side; bme: Side; unknown: Side }) => [
  white.count,
  bme.count,
  unknown.count,
];

let imported: Outcome;

beforeAll(async () => {
  data = openDataFolder();
  imported = await batch('import', ...northmoorPaths, '--accept-suggestions');
}, 60_000);
afterAll(() => {
  data.remove();
});

describe('a folder of extracts dropped at once', () => {
  it('is recognised file by file, with the few questions a careful person would ask', () => {
    expect(imported.exitCode).toBe(0);
    const { imports } = imported.json as {
      imports: readonly { kind: string; rowsRead: number; quarantined: number; questions: readonly { id: string }[] }[];
    };
    expect(imports.map(({ kind }) => kind)).toEqual([
      'board_members',
      'disciplinary',
      'experts',
      'learning',
      'trainees',
      'arcp',
      'exams',
      'recruitment',
      'training_applications',
      'staff_in_post',
      'survey_results',
      'annual_return',
    ]);
    const rowsOf = (wanted: string) => imports.find(({ kind }) => kind === wanted)?.rowsRead;
    expect(rowsOf('staff_in_post')).toBe(expected.staff_rows_in_file);
    expect(rowsOf('learning')).toBe(expected.learning_rows);
    expect(rowsOf('experts')).toBe(training.experts.rows);
    expect(imports.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(northmoorQuestions);
    expect(imports.every(({ quarantined }) => quarantined === 0)).toBe(true);
  });

  it('gives the workforce and every band that may be shown', async () => {
    const now = await figures('extracts');
    expect(now.workforce).toMatchObject({
      white: expected.workforce.W,
      bme: expected.workforce.B,
      unknown: expected.workforce.U,
    });
    const wanted = expected.i1 as Record<string, Record<string, { W: number; B: number; U: number }>>;
    let compared = 0;
    for (const { section, band, white, bme, unknown } of now.bands.filter((each) => each.band !== 'Under 1')) {
      const right = wanted[section]?.[/^\d/.test(band) ? `Band ${band.toUpperCase()}` : band];
      for (const [shown, count] of [
        [white, right?.W],
        [bme, right?.B],
        [unknown, right?.U],
      ] as const) {
        if (shown === null) continue;
        expect(shown, `${section} ${band}`).toBe(count);
        compared += 1;
      }
    }
    // Totals of the three sections are protected with the bands, which hides a few more.
    expect(compared).toBeGreaterThan(50);
  });

  it('gives indicators 2, 3, 4 and 9, with and without international recruitment', async () => {
    const now = await figures('extracts');
    const two = (view: string) => one(now, 2, view);
    for (const [view, right] of [
      ['all', expected.i2],
      ['without_international', expected.i2_without_international],
    ] as const) {
      expect(counts(two(view))).toEqual([right.W.appointed, right.B.appointed, right.U.appointed]);
      expect([two(view).white.of, two(view).bme.of, two(view).unknown.of]).toEqual([
        right.W.shortlisted,
        right.B.shortlisted,
        right.U.shortlisted,
      ]);
    }
    expect(counts(one(now, 3))).toEqual([expected.i3_cases.W, expected.i3_cases.B, null]);
    expect(counts(one(now, 4))).toEqual([expected.i4_people.W, expected.i4_people.B, expected.i4_people.U]);
    expect(counts(one(now, 9, 'total'))).toEqual([expected.i9.total.W, expected.i9.total.B, expected.i9.total.U]);
    expect(counts(one(now, 9, 'executive'))).toEqual([
      expected.i9.executive.W,
      expected.i9.executive.B,
      expected.i9.executive.U,
    ]);
  });

  it('gives the indicators of the survey, the voting members of the board, and the ratios', async () => {
    const now = await figures('extracts');
    for (const [indicator, [white, bme]] of Object.entries(expected.survey))
      expect(one(now, Number(indicator))).toMatchObject({ white: { percent: white }, bme: { percent: bme } });
    const { W, B, U } = expected.i9.voting;
    expect(counts(one(now, 9, 'voting'))).toEqual([W, B, U]);
    const shares = ({ W: white, B: bme }: { W: readonly number[]; B: readonly number[] }) =>
      (white[0] ?? 0) / (white[1] ?? 1) / ((bme[0] ?? 0) / (bme[1] ?? 1));
    const pairOf = ({ shortlisted, appointed }: { shortlisted: number; appointed: number }) => [appointed, shortlisted];
    expect(one(now, 2).value).toBeCloseTo(shares({ W: pairOf(expected.i2.W), B: pairOf(expected.i2.B) }), 10);
    const { workforce, i3_cases: cases, i4_people: people } = expected;
    const three = shares({ W: [cases.W, workforce.W], B: [cases.B, workforce.B] });
    expect(one(now, 3).value).toBeCloseTo(1 / three, 10);
    const four = shares({ W: [people.W, workforce.W], B: [people.B, workforce.B] });
    expect(one(now, 4).value).toBeCloseTo(four, 10);
  });

  it('gives medical education and the register too', async () => {
    const now = await figures('extracts');
    expect(now.experts).toMatchObject(training.experts);
    expectNorthmoorTraining(now.training);
  });

  it('joins the survey’s responses to the return’s percentages, so that they have an interval', async () => {
    for (const source of ['extracts', 'return']) {
      const five = one(await figures(source), 5);
      expect(five).toMatchObject({ source, white: { percent: 26.8, of: 1890 }, bme: { percent: 30.4, of: 702 } });
      expect(five.lower).toBeCloseTo(-7.607, 3);
    }
  });

  it('writes no name, number, identity or free text to the disk', () => {
    const everything = data.everything();
    expect(everything).toContain('A White - British');
    for (const identity of [
      '10008982',
      '10000526',
      'Khan',
      'Ashby',
      'Okafor',
      'QQ552957A',
      'QQ449813A',
      'free text that names people',
      'ER0001',
    ]) {
      expect(everything.includes(identity), identity).toBe(false);
    }
  });

  it('stores nothing of a column that nobody asked for, whatever its heading', async () => {
    const board = path.join(data.folder, 'board-members-2024.csv');
    const member = (role: string) => `Director,Voting,${role},A White - British,Zebedee Quux`;
    const lines = [
      'Position,Voting status,Executive / Non-executive,Ethnic Origin,Buddy',
      ...Array.from({ length: 6 }, () => member('Executive')),
    ];
    fs.writeFileSync(board, lines.join('\n'));
    const { exitCode } = await batch('import', board, '--accept-suggestions');
    fs.rmSync(board);
    expect(exitCode).toBe(0);
    expect(data.everything()).toContain('board-members-2024.csv');
    expect(data.everything()).not.toContain('Zebedee');
  });

  it('agrees with the return, count by count', async () => {
    const { json, exitCode } = await batch('reconcile', '--year', '2025');
    expect(exitCode).toBe(0);
    const { agree, differ, rows } = json as {
      agree: number;
      differ: number;
      rows: readonly {
        difference: number | null;
        item: string;
        group: string;
        extracts: number | null;
        explanation: readonly { reason: string; rows: number }[];
      }[];
    };
    for (const { extracts, explanation } of rows.filter((row) => row.extracts !== null)) {
      const counted = explanation.filter(({ reason }) => / counted(, of international recruitment)?$/.test(reason));
      const sum = counted.filter(({ reason }) => !reason.includes('already')).reduce((n, one) => n + one.rows, 0);
      expect(sum).toBe(extracts);
    }
    const shortlisted = rows.find(({ item, group }) => item === 'Shortlisted' && group === 'bme')?.explanation;
    expect(shortlisted?.map(({ reason }) => reason)).toEqual([
      'applications counted',
      'applications counted, of international recruitment',
      'not shortlisted',
    ]);
    const inAll = rows
      .filter(({ item }) => item === 'Staff in the workforce')
      .flatMap(({ explanation }) => explanation);
    expect(inAll.reduce((sum, one) => sum + one.rows, 0)).toBe(expected.staff_rows_in_file);
    expect(rows.filter(({ difference }) => difference !== 0 && difference !== null)).toEqual([]);
    expect(differ).toBe(0);
    expect(agree).toBeGreaterThan(100);
    expect((await batch('reconcile', '--year', '2024')).json).toMatchObject({ rows: expect.any(Array) });
    expect((await batch('reconcile', '--year', '2019')).json).toMatchObject({ error: { code: 'no_data' } });
  });
});
