import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { networkUse } from './trace.mjs';
import { packetsInTrap } from './trap.mjs';

/**
 * @typedef {import('./trace.mjs').NetworkUse & { readonly packets: number, readonly seconds: number }} Watched
 */

/**
 * Runs a program with all its descendants under the kernel's own account of network calls, until the work with it is done.
 *
 * @param {readonly string[]} command
 * @param {(child: import('node:child_process').ChildProcess) => Promise<void>} work
 * @returns {Promise<Watched>}
 */
export async function watched(command, work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-trace-'));
  const file = path.join(folder, 'trace');
  const packetsBefore = packetsInTrap();
  const startedAt = performance.now();
  const trace = ['-f', '-qq', '--seccomp-bpf', '-e', 'trace=%network', '-o', file];
  const child = spawn('strace', [...trace, ...command], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  try {
    await work(child);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
  const use = networkUse(fs.readFileSync(file, 'utf8'));
  fs.rmSync(folder, { recursive: true });
  return {
    ...use,
    packets: packetsInTrap() - packetsBefore,
    seconds: Math.round((performance.now() - startedAt) / 1000),
  };
}
