import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../electron/batch/outcome';
import { northmoorFiles, northmoorQuestions } from '../../fixtures/northmoor-folder';
import training from '../../fixtures/northmoor/expected-training.json';
import expected from '../../fixtures/northmoor/expected-extracts.json';
import { fixtures, runTestBatch } from './run-batch';

const files = northmoorFiles.map((name) => path.join(fixtures, name));
let folder = '';

const batch = (...argv: readonly string[]): Promise<Outcome> => runTestBatch(['--data', folder, ...argv]);

interface Side {
  readonly count: number | null;
  readonly of: number | null;
  readonly percent: number | null;
}
interface Figures {
  readonly training: readonly {
    readonly measure: string;
    readonly group: string;
    readonly pmq: string;
    readonly count: number | null;
    readonly of: number | null;
    readonly hidden?: true;
  }[];
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

/** A fixed order that has nothing to do with the names: by the middle letter. */
const byMiddle = (a: string, b: string): number => {
  const middle = (place: string) => path.basename(place).charAt(9);
  return middle(a).localeCompare(middle(b));
};

let imported: Outcome;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-extracts-'));
  imported = await batch('import', ...files, '--accept-suggestions');
}, 60_000);
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
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
    const groups = { W: 'white', B: 'bme', U: 'unknown' } as const;
    const { arcp_unsatisfactory: arcp, exam_pass: exams, applications } = training;
    let compared = 0;
    const compare = (measure: string, letter: keyof typeof groups, right: readonly number[], pmq = 'all') => {
      const found = now.training.find(
        (row) => row.measure === measure && row.group === groups[letter] && row.pmq === pmq,
      );
      expect(found, measure).toBeDefined();
      if (found?.count !== null) {
        expect([found?.count, found?.of], `${measure} ${letter} ${pmq}`).toEqual(right);
        compared += 1;
      } else expect(found.hidden).toBe(true);
    };
    for (const letter of ['W', 'B', 'U'] as const) {
      compare('arcp_unsatisfactory', letter, arcp.by_group[letter]);
      compare('exam_pass', letter, exams.by_group[letter]);
      compare('exam_pass_first_attempt', letter, exams.first_attempt_by_group[letter]);
      const { applied, ...stages } = applications[letter];
      for (const [stage, count] of Object.entries(stages)) compare(`application_${stage}`, letter, [count, applied]);
    }
    for (const [key, right] of Object.entries(arcp.by_group_pmq)) {
      const [letter, pmq] = key.split('|');
      if (letter === 'W' || letter === 'B' || letter === 'U') compare('arcp_unsatisfactory', letter, right, pmq);
    }
    expect(compared).toBeGreaterThanOrEqual(18);
  });

  it('joins the survey’s responses to the return’s percentages, so that they have an interval', async () => {
    for (const source of ['extracts', 'return']) {
      const five = one(await figures(source), 5);
      expect(five).toMatchObject({ source, white: { percent: 26.8, of: 1890 }, bme: { percent: 30.4, of: 702 } });
      expect(five.lower).toBeCloseTo(-7.607, 3);
    }
  });

  it('writes no name, number, identity or free text to the disk', () => {
    const everything = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name))
      .filter((place) => fs.statSync(place).isFile())
      .map((place) => fs.readFileSync(place).toString('latin1'))
      .join('\n');
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
    const board = path.join(folder, 'board-members-2024.csv');
    const member = (role: string) => `Director,Voting,${role},A White - British,Zebedee Quux`;
    const lines = [
      'Position,Voting status,Executive / Non-executive,Ethnic Origin,Buddy',
      ...Array.from({ length: 6 }, () => member('Executive')),
    ];
    fs.writeFileSync(board, lines.join('\n'));
    const { exitCode } = await batch('import', board, '--accept-suggestions');
    fs.rmSync(board);
    expect(exitCode).toBe(0);
    const stored = fs
      .readdirSync(folder)
      .map((name) => path.join(folder, name))
      .filter((place) => fs.statSync(place).isFile());
    for (const place of stored) expect(fs.readFileSync(place).toString('latin1')).not.toContain('Zebedee');
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

  it('needs no question the second time, and gives the same figures', async () => {
    const before = await figures('extracts');
    const again = await batch('import', ...files);
    expect(again.exitCode).toBe(0);
    const { imports } = again.json as {
      imports: readonly { questions: readonly unknown[]; warnings: readonly string[] }[];
    };
    expect(imports.flatMap(({ questions }) => questions)).toEqual([]);
    expect(imports).toHaveLength(12);
    for (const { warnings } of imports) expect(warnings[0]).toMatch(/^This very file was already imported on/);
    expect(await figures('extracts')).toEqual(before);
    // Next year's file with the same words: "Leadership" is not asked again, its year is.
    const next = path.join(folder, 'next-learning.csv');
    fs.writeFileSync(
      next,
      fs
        .readFileSync(path.join(fixtures, 'learning-2024-25.csv'), 'utf8')
        .replaceAll('-2024', '-2025')
        .replaceAll('-2025', '-2026'),
    );
    const asked = await batch('import', next);
    const ids = (asked.json as { imports: readonly { questions: readonly { id: string }[] }[] }).imports.flatMap(
      ({ questions }) => questions.map(({ id }) => id),
    );
    expect(ids).not.toContain('course_category:leadership');
    expect((await batch('verify')).json).toMatchObject({ integrity: 'ok', foreignKeys: 'ok' });
  });
});

describe('the same folder in another order', () => {
  /** Orders in which each of the files that tell the year comes last once, and the ones that need it first. */
  const orders = [[...files].reverse(), [...files.slice(4), ...files.slice(0, 4)], [...files].sort(byMiddle)];

  it.each(orders.map((order) => [path.basename(order[0] ?? ''), order] as const))(
    'beginning with %s gives the same figures and the same questions',
    async (_first, order) => {
      const own = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-order-'));
      const inOwn = (...argv: readonly string[]) => runTestBatch(['--data', own, ...argv]);
      const asked = await inOwn('import', ...order);
      expect(asked.exitCode).toBe(3);
      const { imports } = asked.json as { imports: readonly { questions: readonly { id: string }[] }[] };
      const ids = imports.flatMap(({ questions }) => questions.map(({ id }) => id));
      expect([...ids].sort()).toEqual([...northmoorQuestions].sort());
      const nothing = (await inOwn('verify')).json as { counts: Record<string, number> };
      expect(Object.values(nothing.counts).every((count) => count === 0)).toBe(true);
      expect((await inOwn('figures', '--year', '2025')).json).toMatchObject({ error: { code: 'no_data' } });

      expect((await inOwn('import', ...order, '--accept-suggestions')).exitCode).toBe(0);
      const { json } = await inOwn('figures', '--year', '2025', '--source', 'extracts');
      expect(json).toEqual(await figures('extracts'));
      expect((await inOwn('reconcile', '--year', '2025')).json).toMatchObject({ differ: 0, twoGroups: 0 });
      const again = await inOwn('import', ...order);
      expect(again.exitCode).toBe(0);
      expect(JSON.stringify(again.json)).not.toContain('"suggestion"');
      fs.rmSync(own, { recursive: true, force: true });
    },
  );
});
