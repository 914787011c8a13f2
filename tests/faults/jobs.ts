import path from 'node:path';
import { backupName, firstFiles, handoverFile, learningFile, northmoor } from './scenes';
import type { Scene } from './scenes';

/** Something that is asked of the app, and may be cut off anywhere. */
export interface Job {
  readonly name: string;
  readonly scene: Scene;
  readonly args: (work: string, out: string) => readonly string[];
  /** It writes files for others into a folder of its own. */
  readonly writesFiles: boolean;
  /** It says which backup it made. A backup that is made by the way is told of only where it fails. */
  readonly saysBackup?: boolean;
  /** It is done in the window, which begins anew what can be undone. */
  readonly isAppsSession?: boolean;
}

const inNorthmoor = (name: string): string => path.join(northmoor, name);
const year = ['--year', '2025'];

const kept = (name: string, scene: Scene, args: Job['args']): Job => ({ name, scene, args, writesFiles: false });
const written = (name: string, args: Job['args']): Job => ({ name, scene: 'held', args, writesFiles: true });

export const jobs: readonly Job[] = [
  kept('first import', 'empty', () => ['import', ...firstFiles, '--accept-suggestions']),
  kept('import', 'held', (work) => [
    'import',
    inNorthmoor('employee-relations-tracker.xlsx'),
    inNorthmoor('specialty-applications-2025.csv'),
    learningFile(work),
    '--accept-suggestions',
  ]),
  kept('lock', 'held', () => ['lock', ...year, '--by', 'Head of EDI']),
  kept('unlock', 'locked', () => ['unlock', ...year, '--by', 'Head of EDI', '--reason', 'Two rows were missing']),
  written('export', (_work, out) => ['export', '--both', ...year, '--out', out]),
  written('hand over', (_work, out) => ['handover', '--out', path.join(out, 'a.rewhandover'), '--passphrase-stdin']),
  kept('take over', 'held', (work) => ['handover-open', handoverFile(work), '--passphrase-stdin', '--as', 'add']),
  kept('replace by handover', 'held', (work) => [
    'handover-open',
    handoverFile(work),
    '--passphrase-stdin',
    '--as',
    'replace',
  ]),
  { ...kept('backup', 'held', () => ['backup']), saysBackup: true },
  kept('go back', 'locked', (work) => ['restore', backupName(work)]),
  kept('daily backup', 'no-backup', () => ['verify']),
  kept('encrypt', 'plain', () => ['verify']),
  kept('migrate', 'old', () => ['verify']),
];

/** Not one of them: what it leaves does not open, and need not. */
export const deleting: Job = {
  name: 'delete everything',
  scene: 'held',
  args: () => ['delete-everything', '--yes'],
  writesFiles: false,
};
