import fs from 'node:fs';
import path from 'node:path';
import { databasePath } from '../../electron/data/own-files';
import type { ProcessChannel, ProcessRequests } from '../../electron/ipc/data-protocol';
import { startProcess } from './data-process';
import type { Answered, FuzzedProcess } from './data-process';
import type { Built } from './build-child';
import { differenceOf, heldIn } from './held';
import type { Held } from './held';
import { seedFile } from './make/seeds';

/** The folder that inputs are tried on, with the data process that keeps it. */
export interface Bench {
  readonly ask: <C extends ProcessChannel>(channel: C, request: ProcessRequests[C]) => Promise<Answered<C>>;
  readonly held: () => Held;
  /** What is other than before; null where all is the same. */
  readonly changedSince: (before: Held) => string | null;
  readonly dataFolder: () => string;
  readonly folder: string;
  /** Puts a file where a person might have chosen it. */
  readonly place: (name: string, bytes: Uint8Array) => string;
  /** Ready for the next input: the process lives, and the data are not full of what was tried before. */
  readonly refresh: () => Promise<void>;
  readonly startAnew: () => Promise<void>;
  readonly pid: () => number;
  readonly close: () => Promise<void>;
}

/** After so many inputs the data are those of the beginning again. */
const triesAFolder = 60;

const firstFiles = ['wres-return-2025.xlsx', 'staff-in-post-2025-03-31.xlsx', 'learning-2024-25.csv'];

/** A small trust to begin with: years that are held, and memory of columns and words. */
const fillFirst = async (process: FuzzedProcess, folder: string): Promise<void> => {
  const files = firstFiles.map((name) => {
    const at = path.join(folder, name);
    fs.writeFileSync(at, seedFile(name, name.endsWith('csv') ? 'csv' : 'xlsx'));
    return { path: at, name };
  });
  const read = await process.ask('import.preview', { jobId: 'first', files });
  if (read.kind !== 'answered' || !read.result.ok) throw new Error(`the first files: ${JSON.stringify(read)}`);
  const imports: ProcessRequests['import.commit']['imports'] = [];
  for (const { previewId, questions } of read.result.value.files) {
    const answers = Object.fromEntries(
      questions.map(({ id, suggestion, options }) => [id, suggestion ?? options[0]?.value ?? '']),
    );
    if (questions.length > 0) await process.ask('import.answer', { previewId, answers, choice: null });
    imports.push({ previewId, answers: {}, sameYear: 'ask' });
  }
  const stored = await process.ask('import.commit', { jobId: 'first', imports });
  if (stored.kind !== 'answered' || !stored.result.ok) throw new Error(`the first files: ${JSON.stringify(stored)}`);
};

export interface BenchOptions {
  readonly built: Built;
  readonly folder: string;
  readonly timeoutMs: number;
}

export const openBench = async ({ built, folder, timeoutMs }: BenchOptions): Promise<Bench> => {
  const base = path.join(folder, 'base');
  const files = path.join(folder, 'files');
  fs.rmSync(folder, { recursive: true, force: true });
  for (const one of [base, files]) fs.mkdirSync(one, { recursive: true });
  const first = await startProcess(built, base, timeoutMs);
  await fillFirst(first, files);
  await first.stop();
  let tries = 0;
  let data = '';
  let process: FuzzedProcess | null = null;
  const startAnew = async (): Promise<void> => {
    await process?.stop();
    if (data !== '') fs.rmSync(data, { recursive: true, force: true });
    data = fs.mkdtempSync(path.join(folder, 'data-'));
    fs.cpSync(base, data, { recursive: true });
    process = await startProcess(built, data, timeoutMs);
    tries = 0;
  };
  await startAnew();
  return {
    ask: (channel, request) =>
      process === null ? Promise.resolve({ kind: 'crashed', why: 'not started' }) : process.ask(channel, request),
    held: () => heldIn(data),
    changedSince: (before) =>
      fs.existsSync(databasePath(data)) ? differenceOf(before, heldIn(data)) : 'the data file is gone',
    dataFolder: () => data,
    folder,
    place: (name, bytes) => {
      const at = path.join(files, name);
      fs.writeFileSync(at, bytes);
      return at;
    },
    refresh: async () => {
      tries += 1;
      if (tries > triesAFolder || process?.isAlive() !== true) await startAnew();
    },
    startAnew,
    pid: () => process?.pid() ?? 0,
    close: async () => {
      await process?.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
};
