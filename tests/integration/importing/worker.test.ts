import { noMemory } from '../../../shared/dataset/parse-memory';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleReturnWorkbook } from '../../../electron/example/example-return';
import { createFileReader } from '../../../electron/importing/parse-in-worker';
import type { FileReader, FileReaderOptions, ParseRequest } from '../../../electron/importing/parse-in-worker';
import { WorkbenchFailure } from '../../../electron/ipc/failure';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
let folder: string;
let workerPath: string;
let examplePath: string;

/** Bundled as the product does it; the reader itself stays outside, to be quick. */
const bundleWorker = async (outDir: string): Promise<string> => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      ssr: path.join(root, 'electron', 'importing', 'worker.ts'),
      target: 'node20',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'worker.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return path.join(outDir, 'worker.mjs');
};

const place = (name: string, content: string | Uint8Array): string => {
  const at = path.join(folder, name);
  fs.writeFileSync(at, content);
  return at;
};

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'worker-test-'));
  workerPath = await bundleWorker(folder);
  examplePath = place('example.xlsx', await exampleReturnWorkbook());
}, 120_000);
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const request = (over: Partial<ParseRequest> = {}): ParseRequest => ({
  path: examplePath,
  fileName: 'example.xlsx',
  currentYear: 2025,
  answers: {},
  likelyYear: null,
  memory: noMemory,
  choice: null,
  personKey: 'test',
  onProgress: () => undefined,
  signal: new AbortController().signal,
  ...over,
});

const reader = (over: Partial<FileReaderOptions> = {}): FileReader => createFileReader({ workerPath, ...over });

const failureOf = async (
  over: Partial<ParseRequest>,
  options: Partial<FileReaderOptions> = {},
): Promise<WorkbenchFailure> => {
  try {
    await reader(options).parseFile(request(over));
  } catch (error) {
    if (error instanceof WorkbenchFailure) return error;
    throw error;
  }
  throw new Error('no failure');
};

/** A worker that does what a test needs in place of the real one. */
const standIn = (name: string, body: string): string => place(`${name}.mjs`, body);

describe('parsing in a worker', () => {
  test('gives the return with its hash, and tells how far it is', async () => {
    const phases: string[] = [];
    const file = await reader().parseFile(
      request({
        onProgress: ({ phase, done, total, glimpse }) =>
          phases.push(
            `${phase} ${String(done)}/${String(total)}${glimpse === undefined ? '' : ` ${glimpse.kindLabel}`}`,
          ),
      }),
    );
    expect(file.hash).toBe(createHash('sha256').update(fs.readFileSync(examplePath)).digest('hex'));
    expect(file.size).toBe(fs.statSync(examplePath).size);
    expect(file.tables[0]).toMatchObject({ kind: 'annual_return', years: [2023, 2024, 2025], questions: [] });
    expect(phases).toEqual([
      'opening 0/3',
      'reading 1/3',
      'understanding 2/3',
      'understanding 2/3 Annual return (Workforce Race Equality Standard)',
    ]);
  });

  test('several at once', async () => {
    const { parseFile } = reader();
    const files = await Promise.all([parseFile(request()), parseFile(request()), parseFile(request())]);
    expect(new Set(files.map((file) => JSON.stringify(file.tables).length)).size).toBe(1);
  });

  test('errors arrive typed and in words', async () => {
    const gone = await failureOf({ path: path.join(folder, 'gone.xlsx'), fileName: 'gone.xlsx' });
    expect(gone.code).toBe('file_not_found');
    expect(gone.message).toContain('Nothing has been imported.');
    const menu = await reader().parseFile(request({ path: place('menu.csv', 'Day,Meal\n'), fileName: 'menu.csv' }));
    expect(menu.notRecognised).toContain('menu.csv');
  });

  test('old binary files load their code pages in the bundle too', async () => {
    const source = path.join(root, 'tests', 'fixtures', 'protected', 'password-is-secret.xls');
    expect((await failureOf({ path: source, fileName: 'x.xls' })).code).toBe('file_protected');
  });

  test('cancelling ends the worker at once', async () => {
    const abort = new AbortController();
    const endless = standIn(
      'endless',
      'import { parentPort } from "node:worker_threads"; parentPort.postMessage({ kind: "progress", progress: { phase: "opening", done: 0, total: 3 } }); while (true);',
    );
    const onProgress = (): void => {
      abort.abort();
    };
    const waiting = failureOf({ signal: abort.signal, onProgress }, { workerPath: endless });
    expect((await waiting).code).toBe('cancelled');
    const before = new AbortController();
    before.abort();
    expect((await failureOf({ signal: before.signal })).code).toBe('cancelled');
  });

  test('a worker that takes too long is stopped', async () => {
    const failure = await failureOf({}, { workerPath: standIn('slow', 'while (true);'), timeoutMs: 300 });
    expect(failure.code).toBe('file_too_large');
    expect(failure.message).toContain('longer than');
  });

  test('a crash, a silent end and lack of memory are told apart from success', async () => {
    expect((await failureOf({}, { workerPath: standIn('crash', 'throw new Error("secret detail")') })).code).toBe(
      'internal',
    );
    expect((await failureOf({}, { workerPath: standIn('crash', '') })).message).not.toContain('secret detail');
    expect((await failureOf({}, { workerPath: standIn('silent', 'process.exit(0)') })).code).toBe('internal');
    const hungry = standIn(
      'memory',
      'const kept = []; while (true) kept.push(Array.from({ length: 1000 }, () => ({ a: Math.random() })));',
    );
    const resourceLimits = { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 8 };
    const memory = await failureOf({}, { workerPath: hungry, resourceLimits });
    expect(memory.code).toBe('file_too_large');
    expect(memory.message).toContain('memory');
  });
});

describe('a file under review', () => {
  const learning = (rows: number): string =>
    `Employee Number,Course Name,Category,Enrolment Status,Completion Date\n${Array.from({ length: rows }, (_, at) => `${String(1000 + at)},Coaching,CPD,Completed,03-May-2024`).join('\n')}\n`;

  /** Reads with one reader and gives the phases it went through. */
  const phasesOf = async ({ parseFile }: FileReader, over: Partial<ParseRequest>): Promise<readonly string[]> => {
    const phases = new Set<string>();
    await parseFile(request({ ...over, onProgress: ({ phase }) => phases.add(phase) }));
    return [...phases];
  };
  const all = ['opening', 'reading', 'understanding'];

  test('is not read from the disk again until it is released', async () => {
    const one = reader();
    const file = { path: place('kept.csv', learning(3)), fileName: 'kept.csv' };
    expect(await phasesOf(one, file)).toEqual(all);
    expect(await phasesOf(one, { ...file, answers: { 'year:learning': '2025' } })).toEqual(['understanding']);
    await one.releaseFile(file.path);
    expect(await phasesOf(one, file)).toEqual(all);
  });

  test('is read again when it has changed, and then has another hash', async () => {
    const one = reader();
    const file = { path: place('changed.csv', learning(3)), fileName: 'changed.csv' };
    const before = await one.parseFile(request(file));
    place('changed.csv', learning(4));
    const after = await one.parseFile(request(file));
    expect(after.hash).not.toBe(before.hash);
    expect(after.tables.map((table) => table.rowsRead)).toEqual([4]);
    fs.rmSync(file.path);
    await expect(one.parseFile(request(file))).rejects.toMatchObject({ code: 'file_not_found' });
  });

  test('gives way to others: few are kept, and no more than so many cells', async () => {
    const files = ['a.csv', 'b.csv', 'c.csv'].map((name) => ({ path: place(name, learning(3)), fileName: name }));
    const few = reader({ kept: { mostFiles: 2, mostCells: 1_000_000 } });
    for (const file of files) await phasesOf(few, file);
    expect(await phasesOf(few, files[2] ?? {})).toEqual(['understanding']);
    expect(await phasesOf(few, files[0] ?? {})).toEqual(all);
    const small = reader({ kept: { mostFiles: 9, mostCells: 10 } });
    expect(await phasesOf(small, files[0] ?? {})).toEqual(all);
    expect(await phasesOf(small, files[0] ?? {})).toEqual(all);
  });

  test('a cancelled reading of it costs no more than reading it anew', async () => {
    const one = reader();
    const file = { path: place('again.csv', learning(20_000)), fileName: 'again.csv' };
    await one.parseFile(request(file));
    const abort = new AbortController();
    const stop = (): void => {
      abort.abort();
    };
    await expect(one.parseFile(request({ ...file, signal: abort.signal, onProgress: stop }))).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(await phasesOf(one, file)).toEqual(all);
  });

  test('a large file says what it is before it is read, and how many rows are done', async () => {
    const seen: string[] = [];
    const large = learning(40_000);
    await reader().parseFile(
      request({
        path: place('large.csv', large),
        fileName: 'large.csv',
        onProgress: ({ phase, rows, glimpse }) => {
          if (glimpse !== undefined) seen.push(`${phase}: ${glimpse.kindLabel}, row ${String(glimpse.headerRow)}`);
          if (rows !== undefined) seen.push(`${String(rows.done)} of ${String(rows.total)}`);
        },
      }),
    );
    expect(large.length).toBeGreaterThan(1024 * 1024);
    expect(seen[0]).toBe('reading: Learning records, row 1');
    expect(seen).toContain('30000 of 40000');
  });
});
