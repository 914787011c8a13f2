import { noMemory } from '../../../shared/dataset/parse-memory';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleReturnWorkbook } from '../../../electron/example/example-return';
import { parseFile } from '../../../electron/importing/parse-in-worker';
import type { ParseRequest } from '../../../electron/importing/parse-in-worker';
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
  workerPath,
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

const failureOf = async (over: Partial<ParseRequest>): Promise<WorkbenchFailure> => {
  try {
    await parseFile(request(over));
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
    const file = await parseFile(
      request({ onProgress: ({ phase, done, total }) => phases.push(`${phase} ${String(done)}/${String(total)}`) }),
    );
    expect(file.hash).toBe(createHash('sha256').update(fs.readFileSync(examplePath)).digest('hex'));
    expect(file.size).toBe(fs.statSync(examplePath).size);
    expect(file.tables[0]).toMatchObject({ kind: 'annual_return', years: [2023, 2024, 2025], questions: [] });
    expect(phases).toEqual(['opening 0/3', 'reading 1/3', 'understanding 2/3']);
  });

  test('several at once', async () => {
    const files = await Promise.all([parseFile(request()), parseFile(request()), parseFile(request())]);
    expect(new Set(files.map((file) => JSON.stringify(file.tables).length)).size).toBe(1);
  });

  test('errors arrive typed and in words', async () => {
    const gone = await failureOf({ path: path.join(folder, 'gone.xlsx'), fileName: 'gone.xlsx' });
    expect(gone.code).toBe('file_not_found');
    expect(gone.message).toContain('Nothing has been imported.');
    const menu = await parseFile(request({ path: place('menu.csv', 'Day,Meal\n'), fileName: 'menu.csv' }));
    expect(menu.notRecognised).toContain('menu.csv');
  });

  test('old binary files load their code pages in the bundle too', async () => {
    const source = path.join(root, 'tests', 'fixtures', 'protected', 'password-is-secret.xls');
    expect((await failureOf({ path: source, fileName: 'x.xls' })).code).toBe('file_protected');
  });

  test('cancelling ends the worker at once', async () => {
    const abort = new AbortController();
    const waiting = failureOf({
      workerPath: standIn(
        'endless',
        'import { parentPort } from "node:worker_threads"; parentPort.postMessage({ kind: "progress", progress: { phase: "opening", done: 0, total: 3 } }); while (true);',
      ),
      signal: abort.signal,
      onProgress: () => {
        abort.abort();
      },
    });
    expect((await waiting).code).toBe('cancelled');
    const before = new AbortController();
    before.abort();
    expect((await failureOf({ signal: before.signal })).code).toBe('cancelled');
  });

  test('a worker that takes too long is stopped', async () => {
    const failure = await failureOf({ workerPath: standIn('slow', 'while (true);'), timeoutMs: 300 });
    expect(failure.code).toBe('file_too_large');
    expect(failure.message).toContain('longer than');
  });

  test('a crash, a silent end and lack of memory are told apart from success', async () => {
    expect((await failureOf({ workerPath: standIn('crash', 'throw new Error("secret detail")') })).code).toBe(
      'internal',
    );
    expect((await failureOf({ workerPath: standIn('crash', '') })).message).not.toContain('secret detail');
    expect((await failureOf({ workerPath: standIn('silent', 'process.exit(0)') })).code).toBe('internal');
    const memory = await failureOf({
      workerPath: standIn(
        'memory',
        'const kept = []; while (true) kept.push(Array.from({ length: 1000 }, () => ({ a: Math.random() })));',
      ),
      resourceLimits: { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 8 },
    });
    expect(memory.code).toBe('file_too_large');
    expect(memory.message).toContain('memory');
  });
});
