import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Outcome } from '../../../electron/batch/outcome';
import { runTestBatch } from './run-batch';

/** A data folder of its own, and the batch command on it. */
export interface DataFolder {
  readonly folder: string;
  readonly batch: (...argv: readonly string[]) => Promise<Outcome>;
  /** Every byte of every file of it, as text. */
  readonly everything: () => string;
  readonly remove: () => void;
}

export const openDataFolder = (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-batch-'))): DataFolder => {
  return {
    folder,
    batch: (...argv) => runTestBatch(['--data', folder, ...argv]),
    everything: () =>
      fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => path.join(folder, name))
        .filter((place) => fs.statSync(place).isFile())
        .map((place) => fs.readFileSync(place).toString('latin1'))
        .join('\n'),
    remove: () => {
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
};
