import path from 'node:path';
import { testPassphrase } from '../../build/setup/first-start.mjs';
import { answerDialogs, answered, ask } from './app-driver';
import type { Running } from './app-driver';
import type { Job } from './jobs';
import { backupName, handoverFile, learningFile, northmoor } from './scenes';
import type { Scene } from './scenes';
import type { Place } from './trial';

/** Something that a person does in the window. */
export interface AppJob {
  readonly job: Job;
  /** True once the page was told that it is done. */
  readonly run: (running: Running, work: string, place: Place) => Promise<boolean>;
}

type Asked = readonly [channel: string, request: object];

const isDone = async ({ page }: Running, [channel, request]: Asked): Promise<boolean> => {
  const reply = answered(await ask(page, channel, request));
  return reply?.ok === true;
};

const valueOf = async ({ page }: Running, [channel, request]: Asked): Promise<unknown> => {
  const reply = answered(await ask(page, channel, request));
  return reply?.ok === true ? reply.value : null;
};

const listIn = (value: unknown, name: string): readonly unknown[] => {
  const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;
  return Array.isArray(list) ? list : [];
};
const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;

const jobOf = (name: string, scene: Scene, writesFiles: boolean): Job => ({
  name: `${name} in the app`,
  scene,
  args: () => [],
  writesFiles,
  isAppsSession: true,
});

const kept = (name: string, scene: Scene, asked: (work: string) => Asked): AppJob => ({
  job: jobOf(name, scene, false),
  run: (running, work) => isDone(running, asked(work)),
});

const saved = (name: string, scene: Scene, file: string, asked: Asked): AppJob => ({
  job: jobOf(name, scene, true),
  run: async (running, _work, { out }) => {
    await answerDialogs(running.app, path.join(out, file), [out]);
    return isDone(running, asked);
  },
});

const paper = (format: string): AppJob =>
  saved(`export ${format}`, 'held', `paper.${format}`, ['export.run', { year: 2025, version: 'restricted', format }]);

/** Reads two files and stores them, all by the page's own requests. */
const importing: AppJob = {
  job: jobOf('read and store', 'held', false),
  run: async (running, work) => {
    const files = [path.join(northmoor, 'specialty-applications-2025.csv'), learningFile(work)];
    await answerDialogs(running.app, '', files);
    const picked = listIn(await valueOf(running, ['files.pick', {}]), 'files').map((file) => fieldOf(file, 'token'));
    const jobId = 'import-of-the-faults';
    const read = await valueOf(running, ['import.preview', { jobId, tokens: picked }]);
    const imports = listIn(read, 'files').map((preview) => ({
      previewId: fieldOf(preview, 'previewId'),
      answers: {},
      sameYear: 'ask',
    }));
    return imports.length > 0 && isDone(running, ['import.commit', { jobId, imports }]);
  },
};

const takingOver: AppJob = {
  job: jobOf('take over', 'held', false),
  run: async (running, work) => {
    await answerDialogs(running.app, '', [handoverFile(work)]);
    const token = fieldOf(fieldOf(await valueOf(running, ['handover.pick', {}]), 'file'), 'token');
    const opened = await valueOf(running, ['handover.open', { token, passphrase: testPassphrase }]);
    const handoverId = fieldOf(opened, 'handoverId');
    return typeof handoverId === 'string' && isDone(running, ['handover.take', { handoverId, replaces: null }]);
  },
};

export const appJobs: readonly AppJob[] = [
  importing,
  ...['docx', 'pdf', 'xlsx', 'csv', 'zip'].map(paper),
  saved('both versions', 'held', '', ['export.folder', { what: 'both_versions', year: 2025 }]),
  saved('packs', 'staff', '', [
    'export.folder',
    { what: 'packs', year: 2025, version: 'restricted', cut: 'directorate' },
  ]),
  kept('lock', 'held', () => ['year.lock', { year: 2025, role: 'Head of EDI' }]),
  saved('backup elsewhere', 'held', '', ['backups.saveElsewhere', {}]),
  kept('go back', 'locked', (work) => ['backups.restore', { name: backupName(work) }]),
  saved('hand over', 'held', 'a.rewhandover', ['handover.save', { passphrase: testPassphrase }]),
  takingOver,
];
