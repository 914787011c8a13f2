import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { placesIn } from '../../../build/setup/fresh-app.mjs';
import { packagedProgram } from '../../../build/setup/packaged.mjs';
import { stringEnvironment } from '../../journeys/harness';

export interface Started {
  readonly process: ChildProcess;
  readonly output: () => string;
  /** Asks it to close, and ends it where it does not (while a message box stands open). */
  readonly stop: () => Promise<void>;
}

interface StartOptions {
  readonly packageFolder?: string;
  readonly display: string;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the package as it is shipped, with every fuse as it is, on a folder. Nothing gets into it: it is watched from outside. */
export const startShipped = (
  folder: string,
  { packageFolder, display, args = [], environment = {} }: StartOptions,
): Started => {
  const program = packageFolder === undefined ? packagedProgram() : packagedProgram(packageFolder);
  const child = spawn(program.executable, [...program.firstArguments, ...placesIn(folder), ...args], {
    cwd: path.dirname(program.executable),
    env: { ...stringEnvironment(), LANG: 'en_GB.UTF-8', DISPLAY: display, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return { process: child, output: () => output, stop: () => stop(child) };
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 2000);
  await ended;
  clearTimeout(late);
};

/** Waits until something holds, or gives up and tells how it stood last. */
export const until = async (isSo: () => boolean, milliseconds = 20_000): Promise<boolean> => {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (isSo()) return true;
    await sleep(100);
  }
  return isSo();
};
