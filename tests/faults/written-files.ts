import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { manifestPath } from '../../electron/data/backups';
import { fileSha256 } from '../../electron/data/durable-files';
import { unseal } from '../../electron/handover/seal';
import { readManifest } from '../../shared/backup/backup-record';
import { testPassphrase } from '../../build/setup/first-start.mjs';

const isOurTemporary = (name: string): boolean => name.startsWith('~wb-');

/** Its record is written before it. */
const isBackupWhole = (place: string): boolean => {
  const record = readManifest(fs.readFileSync(manifestPath(place), 'utf8'));
  return record !== null && record.sha256 === fileSha256(place);
};

const isEnded = (pdf: Buffer): boolean => /%%EOF\s*$/.test(pdf.subarray(-16).toString('latin1'));

const isWhole = async (place: string): Promise<boolean> => {
  const bytes = fs.readFileSync(place);
  try {
    if (place.endsWith('.rewhandover')) return (await unseal(bytes, testPassphrase)).length > 0;
    if (/\.(docx|xlsx|zip)$/.test(place)) return Object.keys(unzipSync(bytes)).length > 0;
    if (place.endsWith('.db')) return isBackupWhole(place);
    if (place.endsWith('.pdf')) return bytes.subarray(0, 5).toString() === '%PDF-' && isEnded(bytes);
    return bytes.length > 0 && bytes.at(-1) === '\n'.charCodeAt(0);
  } catch {
    return false;
  }
};

export interface Written {
  readonly whole: readonly string[];
  readonly half: readonly string[];
}

/** The files that a job wrote for others. */
export const writtenIn = async (out: string): Promise<Written> => {
  const names = fs.existsSync(out) ? fs.readdirSync(out).filter((name) => !isOurTemporary(name)) : [];
  const whole: string[] = [];
  const half: string[] = [];
  for (const name of names) ((await isWhole(path.join(out, name))) ? whole : half).push(name);
  return { whole, half };
};

const temporary = /^~wb-|\.(part|encrypting|restoring)(-\w+)?$/;

/** What was cut off in the middle and still lies there. */
export const leftoversIn = (folder: string): readonly string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => temporary.test(path.basename(name)))
    : [];

/** As if two hours had gone by since. */
export const age = (folder: string, names: readonly string[]): void => {
  const then = new Date(Date.now() - 2 * 3_600_000);
  for (const name of names) fs.utimesSync(path.join(folder, name), then, then);
};
