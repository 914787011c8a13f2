import fs from 'node:fs';
import path from 'node:path';
import type { Bench } from './bench';
import { judgeRefusal } from './outcome';
import type { Outcome } from './outcome';
import { codeOf } from './readers/read-and-store';

const head = 'Employee Number,Course Name,Category,Enrolment Status,Completion Date\n';
const megabyte = 1024 * 1024;

/** Writes blocks until the file has the size: nothing of it is held. */
const writeUntil = (place: string, bytes: number, block: (nth: number) => string): void => {
  const out = fs.openSync(place, 'w');
  let written = fs.writeSync(out, head);
  for (let nth = 0; written < bytes; nth += 1) written += fs.writeSync(out, block(nth));
  fs.closeSync(out);
};

const learning = (nth: number): string =>
  Array.from({ length: 10_000 }, (_, row) => `${String(nth * 10_000 + row)},Coaching,CPD,Completed,03-May-2024`).join(
    '\n',
  ) + '\n';

/** Cells that are all different: far more than the memory that a file may take. */
const greedy = (nth: number): string =>
  Array.from({ length: 7000 }, (_, row) =>
    Array.from({ length: 18 }, (_cell, column) =>
      String(1_000_000 + ((row * 7919 + column * 104_729 + nth) % 8_999_999)),
    ).join(','),
  ).join('\n') + '\n';

const files: readonly (readonly [string, number, (nth: number) => string])[] = [
  ['rows of 1 GB.csv', 1024 * megabyte, learning],
  ['one line of 500 MB.csv', 500 * megabyte, () => 'x'.repeat(megabyte)],
  ['one line of 190 MB.csv', 190 * megabyte, () => 'x'.repeat(megabyte)],
  ['rows of 190 MB.csv', 190 * megabyte, learning],
  ['24 million different cells.csv', 190 * megabyte, greedy],
];

export interface BigTry {
  readonly file: string;
  readonly megabytes: number;
  readonly outcome: Outcome;
  readonly seconds: number;
  /** Of the data process with its worker; null where the system does not tell. */
  readonly peakMegabytes: number | null;
}

const peakOf = (pid: number): number | null => {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
    return found === null ? null : Math.round(Number(found[1]) / 1024);
  } catch {
    return null;
  }
};

const read = async (bench: Bench, place: string): Promise<Outcome> => {
  const before = bench.held();
  const name = path.basename(place);
  const answered = await bench.ask('import.preview', { jobId: 'big', files: [{ path: place, name }] });
  if (answered.kind === 'crashed') return answered;
  const changed = bench.changedSince(before);
  if (changed !== null) return { kind: 'half', why: changed };
  if (!answered.result.ok) return judgeRefusal(answered.result.error, name);
  const error = answered.result.value.files[0]?.error ?? null;
  if (error === null) return { kind: 'read' };
  return judgeRefusal({ code: codeOf(error.code), message: error.message }, name);
};

/** Files far beyond any real one, under the app's own limits, each with a process of its own so that its peak is known. */
export const tryBig = async (bench: Bench, say: (words: string) => void): Promise<readonly BigTry[]> => {
  const tries: BigTry[] = [];
  for (const [file, bytes, block] of files) {
    const place = path.join(bench.folder, file);
    writeUntil(place, bytes, block);
    await bench.startAnew();
    const startedAt = performance.now();
    const outcome = await read(bench, place);
    const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
    const one = { file, megabytes: Math.round(bytes / megabyte), outcome, seconds, peakMegabytes: peakOf(bench.pid()) };
    say(JSON.stringify(one));
    tries.push(one);
    fs.rmSync(place);
  }
  return tries;
};
