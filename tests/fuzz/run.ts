import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openBench } from './bench';
import { buildChild } from './build-child';
import { runCampaign, tryInput } from './campaign';
import { tryBig } from './big';
import { isBad } from './outcome';
import { allReaders } from './readers/all';

const cache = path.resolve(import.meta.dirname, '..', '..', '.cache', 'fuzz');
/** A tenth of the app's own limit: enough for every file that is read at all, and many tries in a few minutes. */
const shortTimeout = 15_000;
/** The app's own. */
const usualTimeout = 120_000;

const options = {
  minutes: { type: 'string', default: '3' },
  seed: { type: 'string' },
  reader: { type: 'string' },
  file: { type: 'string' },
  big: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  'no-crafted': { type: 'boolean', default: false },
} as const;

/** Tries hostile files and prints one JSON object; the exit code is 0 where none of them did harm. */
export const runFuzz = async (argv: readonly string[]): Promise<number> => {
  const { values } = parseArgs({ args: [...argv], options });
  const say = (words: string): void => void process.stderr.write(`${words}\n`);
  // Two runs at once must not build over each other.
  const builtFolder = path.join(cache, `built-${String(process.pid)}`);
  const built = await buildChild(builtFolder);
  const timeoutMs = values.big ? usualTimeout : shortTimeout;
  const bench = await openBench({ built, folder: fs.mkdtempSync(path.join(os.tmpdir(), 'fuzz-')), timeoutMs });
  try {
    if (values.big) {
      const tries = await tryBig(bench, say);
      process.stdout.write(`${JSON.stringify(tries, null, 2)}\n`);
      return tries.some(({ outcome }) => isBad(outcome)) ? 1 : 0;
    }
    const readers = await allReaders(bench);
    const named = readers.filter(({ name }) => name === values.reader);
    const chosen = named.length > 0 ? named : readers.filter(({ name }) => name.startsWith(values.reader ?? ''));
    if (chosen.length === 0) throw new Error(`--reader takes one of: ${readers.map(({ name }) => name).join(', ')}`);
    if (values.file !== undefined) {
      const [reader] = chosen;
      if (reader === undefined) return 1;
      const input = { name: path.basename(values.file), bytes: fs.readFileSync(values.file), how: values.file };
      const outcome = await tryInput(bench, reader, input);
      process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`);
      return isBad(outcome) ? 1 : 0;
    }
    const seed = Number(values.seed ?? 1);
    const end = Date.now() + Number(values.minutes) * 60_000;
    const { tallies, failures, slow } = await runCampaign(bench, {
      readers: chosen,
      seed,
      until: () => Date.now() > end,
      withCrafted: !values['no-crafted'],
      failedFolder: path.join(cache, 'failed'),
      say,
      ...(values.verbose ? { log: say } : {}),
    });
    process.stdout.write(`${JSON.stringify({ seed, readers: tallies, failures, slow }, null, 2)}\n`);
    return failures.length === 0 ? 0 : 1;
  } finally {
    await bench.close();
    fs.rmSync(builtFolder, { recursive: true, force: true });
  }
};
