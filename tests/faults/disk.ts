import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { runBatchProcess } from './batch-process';
import type { Ended } from './batch-process';
import type { Job } from './jobs';
import { stageOf, tracing } from './traced';
import { judge, newPlace } from './trial';
import type { Known, Place, Trial } from './trial';

type Random = () => number;

/** What a disk may answer, and what the app should call it; null where any plain error is right. */
const answers = [
  { fault: 'disk full', error: 'ENOSPC', calls: ['pwrite64', 'fsync', 'ftruncate'] },
  { fault: 'disk failing', error: 'EIO', calls: ['pwrite64', 'fsync', 'fdatasync'] },
  { fault: 'names refused', error: 'EACCES', calls: ['rename', 'unlink'] },
] as const;

/** A command that fails says so in its one JSON object; a crash says nothing. */
const saidSo = ({ isReportedDone, error, output, lines }: Ended): readonly string[] => {
  if (isReportedDone || error !== null) return [];
  return [`no plain error: ${output.slice(0, 200)} ${lines.slice(-3).join(' ')}`];
};

/** From the Nth call of a kind on the disk answers with an error. */
export const failingDisk = async (work: string, known: Known, random: Random): Promise<Trial | null> => {
  const answer = answers[Math.floor(random() * answers.length)] ?? answers[0];
  const calls = known.calls.filter(({ name }) => answer.calls.some((one) => one === name));
  const call = calls[Math.floor(random() * calls.length)];
  if (call === undefined) return null;
  const place = newPlace(work, known.job);
  const ended = await runBatchProcess(work, place.data, {
    args: known.job.args(work, place.out),
    prefix: tracing('/dev/null', { inject: `${call.name}:error=${answer.error}:when=${String(call.turn)}+` }),
  });
  const stage = `${known.job.name}: ${stageOf(call, place.folder)}`;
  return judge(work, known, place, {
    fault: answer.fault,
    stage: `${stage}, ${ended.error ?? 'done'}`,
    ended,
    troubles: saidSo(ended),
  });
};

/** Every wait for the disk takes a twentieth of a second longer. */
export const slowDisk = async (work: string, known: Known): Promise<Trial> => {
  const place = newPlace(work, known.job);
  const ended = await runBatchProcess(work, place.data, {
    args: known.job.args(work, place.out),
    prefix: tracing('/dev/null', { calls: ['fsync', 'fdatasync'], inject: 'fsync,fdatasync:delay_enter=50000' }),
  });
  const troubles = ended.isReportedDone ? [] : [`slow, and not done: ${ended.output.slice(0, 200)}`];
  return judge(work, known, place, { fault: 'slow disk', stage: known.job.name, ended, troubles });
};

const mounted = (folder: string, size: number): void => {
  fs.mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(size)}`, 'none', folder]);
};
const remount = (folder: string, how: string): void => {
  execFileSync('mount', ['-o', `remount,${how}`, folder]);
};

/** Only root may mount a small disk. */
export const canMount = (work: string): boolean => {
  const folder = path.join(work, 'mount');
  try {
    mounted(folder, 65_536);
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  }
};

const sizeOf = (folder: string): number =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0);

const onOwnDisk = async (
  work: string,
  job: Job,
  spare: number,
  work2: (place: Place) => Promise<Trial>,
): Promise<Trial> => {
  const folder = path.join(work, `disk-${job.name.replaceAll(' ', '-')}`);
  const size = sizeOf(path.join(work, job.scene)) + 65_536 + spare;
  mounted(folder, Math.ceil(size / 4096) * 4096);
  try {
    return await work2(newPlace(folder, job, path.join(work, job.scene)));
  } finally {
    execFileSync('umount', [folder]);
  }
};

/** A real disk with little room, in which the rest of the command does not fit; then there is room again. */
export const fullDisk = (work: string, known: Known, random: Random): Promise<Trial> =>
  onOwnDisk(work, known.job, Math.floor(random() * 600_000), async (place) => {
    const ended = await runBatchProcess(work, place.data, { args: known.job.args(work, place.out) });
    remount(path.dirname(place.folder), 'size=100m');
    return judge(work, known, place, { fault: 'small disk', stage: known.job.name, ended, troubles: saidSo(ended) });
  });

/** A disk that cannot be written to at all; then it can. */
export const readOnlyDisk = (work: string, known: Known): Promise<Trial> =>
  onOwnDisk(work, known.job, 50_000_000, async (place) => {
    const disk = path.dirname(place.folder);
    remount(disk, 'ro');
    const ended = await runBatchProcess(work, place.data, { args: known.job.args(work, place.out) });
    remount(disk, 'rw');
    return judge(work, known, place, { fault: 'read-only', stage: known.job.name, ended, troubles: saidSo(ended) });
  });
