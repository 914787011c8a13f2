import fs from 'node:fs';
import path from 'node:path';
import { backupFolder, listBackups } from '../../../electron/data/backups';
import type { Bench } from '../bench';
import type { Chance } from '../chance';
import { damage } from '../make/bytes';
import type { FuzzInput } from '../make/input';
import { judgeRefusal } from '../outcome';
import type { Outcome } from '../outcome';
import type { Reader } from './reader';

/** Older than any of today's, so that no other takes its name. */
const name = 'workbench-2020-01-01T00-00-00.db';

/** Restores a damaged backup as the Data page does. What it takes for whole must be whole; what it refuses must change nothing. */
const restore = async (bench: Bench, { bytes }: FuzzInput): Promise<Outcome> => {
  const before = bench.held();
  const folder = backupFolder(bench.dataFolder());
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, name), bytes);
  const restored = await bench.ask('backups.restore', { name });
  if (restored.kind === 'crashed') return restored;
  if (!restored.result.ok) {
    const changed = bench.changedSince(before);
    return changed === null
      ? judgeRefusal(restored.result.error, null)
      : { kind: 'half', why: `after a refusal: ${changed}` };
  }
  const page = await bench.ask('report.year', { year: null, version: 'public' });
  if (page.kind === 'crashed') return page;
  const { isWhole, files } = bench.held();
  const kept = files.filter((file) => file.includes('damaged'));
  await bench.startAnew();
  if (kept.length > 0) return { kind: 'half', why: `restored, and then found damaged: ${kept.join(', ')}` };
  if (!page.result.ok && page.result.error.code === 'internal')
    return { kind: 'unclear', why: `the overview does not open any more: ${page.inside ?? ''}` };
  return isWhole ? { kind: 'read' } : { kind: 'half', why: 'restored, and not whole' };
};

export const createBackupReader = (bench: Bench): Reader => {
  // The app makes one when it starts and something is held.
  const [made] = listBackups(bench.dataFolder());
  if (made === undefined) throw new Error('no backup was made');
  const whole = fs.readFileSync(path.join(backupFolder(bench.dataFolder()), made.name));
  return {
    name: 'backup',
    crafted: [
      { how: 'a backup as it should be', name, make: () => whole },
      { how: 'an empty file', name, make: () => new Uint8Array() },
      { how: 'a workbook named like a backup', name, make: () => Buffer.from('PK\u0003\u0004') },
      { how: 'noise', name, make: () => Buffer.alloc(200_000, 0x55) },
    ],
    mutate: (chance: Chance) => ({ name, bytes: damage(whole, chance), how: 'a changed backup' }),
    attempt: restore,
  };
};
