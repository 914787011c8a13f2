import fs from 'node:fs';
import path from 'node:path';
import { connect } from '../../electron/data/connection';
import { encryptFolder } from '../../electron/data/encrypt-folder';
import { migrate } from '../../electron/data/migrate';
import { migrations } from '../../electron/data/migrations/all';
import { openFolder } from '../../electron/protection/open-folder';
import { databaseName } from '../../electron/protection/places';
import { testPassphrase } from '../../build/setup/first-start.mjs';
import { runBatchProcess } from './batch-process';
import type { BatchRun } from './batch-process';

/** Data folders in which something is about to happen. */
export const sceneNames = ['empty', 'held', 'locked', 'no-backup', 'plain', 'old', 'staff'] as const;
export type Scene = (typeof sceneNames)[number];

export const northmoor = path.resolve(import.meta.dirname, '..', 'fixtures', 'northmoor');
export const firstFiles = ['wres-return-2025.xlsx', 'board-members-2025.xlsx'].map((name) =>
  path.join(northmoor, name),
);
/** What packs of directorates are made of. */
const staffFiles = ['staff-in-post-2025-03-31.xlsx', 'recruitment-applicants-2024-25.csv'].map((name) =>
  path.join(northmoor, name),
);
export const learningFile = (work: string): string => path.join(work, 'learning-2024-25.csv');
export const handoverFile = (work: string): string => path.join(work, 'before.rewhandover');

/** The backup of the scene `held`, which `locked` has too: from before the lock. */
export const backupName = (work: string): string =>
  fs.readdirSync(path.join(work, 'held', 'backups')).find((name) => name.endsWith('.db')) ?? '';

/** Enough rows that SQLite writes a transaction to the disk in part long before it is whole. */
const learningRows = 6_000;
const learning = (): string =>
  [
    'Employee Number,Course Name,Category,Completion Date,Enrolment Status,Ethnic Origin',
    ...Array.from({ length: learningRows }, (_, at) => {
      const origin = at % 3 === 0 ? 'H Asian or Asian British - Indian' : 'A White - British';
      return `${String(1_000_000 + (at % 3_000))},Fire safety,Mandatory,2024-06-13,Completed,${origin}`;
    }),
  ].join('\n');

/** As a version of long ago left it: before answers were kept, organisations were several, or rows had their place. */
const oldVersion = 12;
const makeOld = async (data: string): Promise<void> => {
  fs.mkdirSync(data, { recursive: true });
  const key = await openFolder(data, testPassphrase, () => undefined);
  const raw = connect(path.join(data, databaseName), { isReadOnly: false, key: null });
  migrate(
    raw,
    () => undefined,
    migrations.filter(({ version }) => version < oldVersion),
  );
  raw.exec(`INSERT INTO organisation (name) VALUES ('Sample');
    INSERT INTO import (organisation_id, kind, file_name, file_hash, imported_at, sheet, header_row, rows_read, rows_accepted, rows_left_out, warnings, differences, answers)
    VALUES (1, 'staff_in_post', 'f', 'h', '2025-04-01T09:00:00.000Z', 's', 1, 1, 1, '{}', '[]', '[]', '{}');
    INSERT INTO import_year (import_id, organisation_id, kind, year, is_in_use) VALUES (1, 1, 'staff_in_post', 2025, 1);`);
  const insert = raw.prepare(
    "INSERT INTO staff (import_id, row, person, is_primary, ethnicity, ethnic_group) VALUES (1, ?, ?, 1, 'White', 'white')",
  );
  raw.transaction(() => {
    for (let row = 2; row < 4_000; row += 1) insert.run(row, `person ${String(row)}`);
  })();
  raw.close();
  if (key !== null) encryptFolder(data, key);
};

const mustRun = async (work: string, data: string, run: BatchRun): Promise<void> => {
  const ended = await runBatchProcess(work, data, run);
  if (!ended.isReportedDone) throw new Error(`${run.args.join(' ')}: ${ended.output} ${ended.lines.join('\n')}`);
};

const forgetBackups = (data: string): void => {
  const folder = path.join(data, 'backups');
  for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : [])
    if (name.startsWith('workbench-')) fs.rmSync(path.join(folder, name));
};

/** Makes all of them in `work`, each once. */
export const makeScenes = async (work: string): Promise<void> => {
  const place = (scene: Scene): string => path.join(work, scene);
  const importing = ['import', ...firstFiles, '--accept-suggestions'];
  fs.writeFileSync(learningFile(work), learning());
  fs.mkdirSync(place('empty'), { recursive: true });
  await mustRun(work, place('held'), { args: importing });
  await mustRun(work, place('held'), { args: ['figures', '--year', '2025'] });
  fs.cpSync(place('held'), place('no-backup'), { recursive: true });
  forgetBackups(place('no-backup'));
  await mustRun(work, place('held'), { args: ['handover', '--out', handoverFile(work), '--passphrase-stdin'] });
  fs.cpSync(place('held'), place('locked'), { recursive: true });
  await mustRun(work, place('locked'), { args: ['lock', '--year', '2025', '--by', 'Head of EDI'] });
  await mustRun(work, place('plain'), { args: importing, isPlain: true });
  await mustRun(work, place('plain'), { args: ['verify'], isPlain: true });
  await makeOld(place('old'));
  fs.cpSync(place('held'), place('staff'), { recursive: true });
  await mustRun(work, place('staff'), { args: ['import', ...staffFiles, '--accept-suggestions'] });
  await mustRun(work, place('staff'), { args: ['figures', '--year', '2025'] });
};
