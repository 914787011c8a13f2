import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const pollEveryMs = 200;

/**
 * Two commands started at once in one clone would both run `npm ci`; the second waits for the first.
 *
 * @template T
 * @param {string} file
 * @param {(line: string) => void} announce
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, announce, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let hasAnnounced = false;
  while (!tryLock(file)) {
    if (!hasAnnounced) announce('another set-up is running in this clone; waiting for it');
    hasAnnounced = true;
    await wait(pollEveryMs);
  }
  const release = () => fs.rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} file */
function tryLock(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld(file)) fs.rmSync(file, { force: true });
    return false;
  }
}

/**
 * A process that was killed leaves its lock behind; its id then names nobody.
 *
 * @param {string} file
 */
function isHeld(file) {
  try {
    const pid = Number(fs.readFileSync(file, 'utf8'));
    // Between creating the file and writing into it another process reads an empty one.
    if (pid === 0) return Date.now() - fs.statSync(file).mtimeMs < 2000;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
