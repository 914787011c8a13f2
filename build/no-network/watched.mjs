import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { networkUse } from './trace.mjs';
import { packetsInTrap } from './trap.mjs';

/**
 * @typedef {import('./trace.mjs').NetworkUse & { readonly packets: number, readonly seconds: number }} Watched
 * @typedef {import('../setup/runtime.mjs').Program} Program
 */

/**
 * Lets work be done with a program whose network calls, and those of all its descendants, the kernel writes down.
 *
 * @param {string} executable
 * @param {(watchedExecutable: string) => Promise<void>} work starts it by the given name, and waits until it has ended
 * @returns {Promise<Watched>}
 */
export async function watched(executable, work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-trace-'));
  const trace = path.join(folder, 'trace');
  const program = path.join(folder, 'program');
  fs.writeFileSync(
    program,
    `#!/bin/sh\nexec strace -f -qq --seccomp-bpf -e trace=%network -o '${trace}' '${executable}' "$@"\n`,
    {
      mode: 0o755,
    },
  );
  const packetsBefore = packetsInTrap();
  const startedAt = performance.now();
  await work(program);
  const use = networkUse(fs.readFileSync(trace, 'utf8'));
  fs.rmSync(folder, { recursive: true });
  return {
    ...use,
    packets: packetsInTrap() - packetsBefore,
    seconds: Math.round((performance.now() - startedAt) / 1000),
  };
}
