import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { testPassphrase } from '../../build/setup/first-start.mjs';

const built = path.resolve(import.meta.dirname, '..', '..', 'out', 'main', 'batch.js');

export interface BatchRun {
  readonly args: readonly string[];
  /** Plain folders are for what an earlier version left. */
  readonly isPlain?: boolean;
  /** What stands before the command: a tracer, or a shell that limits something. */
  readonly prefix?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Ended {
  /** The command said that it is done: its JSON is whole on standard output and its exit code is 0. */
  readonly isReportedDone: boolean;
  readonly isKilled: boolean;
  /** The code of its error, where it gave one. */
  readonly error: string | null;
  readonly lines: readonly string[];
  readonly output: string;
}

/** What is watched while it runs. */
export interface Watch {
  readonly onLine?: (lines: number, kill: () => void) => void;
  readonly killAfterMs?: number;
}

export const secretFile = (work: string): string => {
  const place = path.join(work, 'passphrase.txt');
  if (!fs.existsSync(place)) fs.writeFileSync(place, `${testPassphrase}\n`);
  return place;
};

const errorOf = (output: string): string | null => {
  try {
    const value: unknown = JSON.parse(output);
    if (typeof value !== 'object' || value === null || !('error' in value)) return null;
    const { error } = value;
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
  } catch {
    return null;
  }
};

const isJson = (output: string): boolean => {
  try {
    JSON.parse(output);
    return true;
  } catch {
    return false;
  }
};

/** The one place that knows how batch is started and how its data are unlocked. */
export const runBatchProcess = (
  work: string,
  data: string,
  { args, isPlain = false, prefix = [], environment = {} }: BatchRun,
  { onLine, killAfterMs }: Watch = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const unlocking = isPlain ? [] : ['--passphrase-file', secretFile(work)];
    const [program = process.execPath, ...rest] = [...prefix, process.execPath, built, '--data', data, ...args];
    // One thread for writing files: the same run makes the same calls in the same order.
    const env = { ...process.env, UV_THREADPOOL_SIZE: '1', ...environment };
    const child = spawn(program, [...rest, ...unlocking], { env, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
    const kill = (): void => {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      try {
        // The whole group: whatever it has started goes with it.
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        return;
      }
    };
    const timer = killAfterMs === undefined ? null : setTimeout(kill, killAfterMs);
    let output = '';
    let log = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => {
      log += text.toString();
      onLine?.(log.split('\n').length - 1, kill);
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${testPassphrase}\n`);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      resolve({
        isReportedDone: code === 0 && isJson(output),
        isKilled: signal === 'SIGKILL' || code === 137,
        error: errorOf(output),
        lines: log.split('\n').filter((line) => line !== ''),
        output,
      });
    });
  });
