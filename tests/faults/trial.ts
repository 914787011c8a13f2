import fs from 'node:fs';
import path from 'node:path';
import { writeFileSafely } from '../../electron/exporting/write-safely';
import type { Ended } from './batch-process';
import { runBatchProcess } from './batch-process';
import { keyOf, lookInto } from './held-state';
import type { HeldState } from './held-state';
import type { Job } from './jobs';
import { readCalls, tracing } from './traced';
import type { Call } from './traced';
import { age, leftoversIn, writtenIn } from './written-files';

/**
 * `some`: of several files some are written, each whole and entered in the list of what has left. `lost`: it was reported as done and is not
 * there. `half`: anything between before and after, a file in part, or something left for ever.
 */
export type Verdict = 'before' | 'after' | 'some' | 'lost' | 'half' | 'not_opening';

export interface Trial {
  readonly fault: string;
  readonly job: string;
  readonly stage: string;
  readonly verdict: Verdict;
  /** What was found, where the verdict is a bad one. */
  readonly detail: string;
}

/** A job with what it starts from and should end with. */
export interface Known {
  readonly job: Job;
  readonly before: string;
  readonly after: string;
  readonly files: readonly string[];
  /** Backups that are there afterwards. */
  readonly backups: number;
  readonly calls: readonly Call[];
  readonly milliseconds: number;
}

export interface Place {
  readonly folder: string;
  readonly data: string;
  readonly out: string;
}

let places = 0;
/** A copy of the data that a job starts from. */
export const newPlace = (work: string, job: Job, scene = path.join(work, job.scene)): Place => {
  const folder = path.join(work, `try-${String((places += 1))}`);
  const place = { folder, data: path.join(folder, 'data'), out: path.join(folder, 'out') };
  fs.cpSync(scene, place.data, { recursive: true });
  fs.mkdirSync(place.out);
  return place;
};

const keyFor = (work: string, { scene }: Job, data: string) =>
  // These two get their key in the run itself.
  keyOf(data, scene === 'empty' || scene === 'plain' ? data : path.join(work, scene), false);

export const look = async (work: string, job: Job, { data }: Place): Promise<HeldState> =>
  lookInto(data, await keyFor(work, job, data), job.isAppsSession);

/** What is there before a job. */
export const sceneText = async (work: string, job: Job): Promise<string> => {
  const place = newPlace(work, job);
  const { text } = await look(work, job, place);
  fs.rmSync(place.folder, { recursive: true, force: true });
  return text;
};

/** Runs a job to its end, watched, so that its stages and what it leads to are known. */
export const getToKnow = async (work: string, job: Job, isTraced: boolean): Promise<Known> => {
  const before = await sceneText(work, job);
  const place = newPlace(work, job);
  const trace = path.join(place.folder, 'trace');
  const startedAt = performance.now();
  const ended = await runBatchProcess(work, place.data, {
    args: job.args(work, place.out),
    prefix: isTraced ? tracing(trace, {}) : [],
  });
  const milliseconds = performance.now() - startedAt;
  if (!ended.isReportedDone) throw new Error(`${job.name} fails by itself: ${ended.output} ${ended.lines.join('\n')}`);
  const { text, backups } = await look(work, job, place);
  const known: Known = {
    job,
    before,
    after: text,
    backups,
    files: (await writtenIn(place.out)).whole.map(plainName),
    calls: isTraced ? readCalls(trace).filter(({ place: of }) => of.startsWith(place.folder)) : [],
    milliseconds,
  };
  fs.rmSync(place.folder, { recursive: true, force: true });
  return known;
};

export const troublesOfFiles = async (place: Place, { released }: HeldState): Promise<readonly string[]> => {
  const { whole, half } = await writtenIn(place.out);
  const isEntered = (name: string): boolean =>
    /\.rewhandover$|^workbench-.*\.(db|json)$/.test(name) || released.includes(name);
  const unknown = whole.filter((name) => !isEntered(name) && !name.includes('hidden'));
  return [...half.map((name) => `half a file: ${name}`), ...unknown.map((name) => `left and not entered: ${name}`)];
};

/** What still lies there once the app was opened, and a file saved, hours later. */
const leftForEver = async (work: string, job: Job, place: Place): Promise<readonly string[]> => {
  if (leftoversIn(place.data).length + leftoversIn(place.out).length === 0) return [];
  for (const folder of [place.data, place.out]) age(folder, leftoversIn(folder));
  await look(work, job, place);
  if (leftoversIn(place.out).length > 0) await writeFileSafely(path.join(place.out, 'another.csv'), Buffer.from('a\n'));
  return [...leftoversIn(place.data), ...leftoversIn(place.out)].map((name) => `left for ever: ${name}`);
};

/** The key by which employee numbers are hashed is made when the first file is read, before anything of it is stored. */
const withKey = (text: string): string => text.replace('person_key none', 'person_key made');
const isSame = (text: string, known: string): boolean => text === known || text === withKey(known);

/** Backups are named by the moment they were made. */
export const plainName = (name: string): string => name.replace(/\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(-\d+)?/, 'moment');

const verdictOf = (known: Known, state: HeldState, files: readonly string[], isReportedDone: boolean): Verdict => {
  if (known.job.saysBackup === true && isReportedDone && state.backups < known.backups) return 'lost';
  if (known.job.writesFiles) {
    const missing = known.files.filter((name) => !files.includes(name));
    if (!isSame(state.text, known.before)) return 'half';
    if (missing.length === 0) return 'after';
    if (isReportedDone) return 'lost';
    return missing.length === known.files.length ? 'before' : 'some';
  }
  if (isSame(state.text, known.after)) return 'after';
  if (!isSame(state.text, known.before)) return 'half';
  return isReportedDone ? 'lost' : 'before';
};

/** The tables that are not as before, whether they are as after, and those that would be others after. */
const differenceOf = (known: Known, state: HeldState): string => {
  const before = known.before.split('\n');
  const after = known.after.split('\n');
  const now = state.text.split('\n');
  const nameOf = (row: string): string => row.split(' ')[0] ?? '';
  return [
    ...now
      .filter((row) => !before.includes(row))
      .map((row) => `${nameOf(row)} (${after.includes(row) ? 'as after' : 'as neither'})`),
    ...after.filter((row) => !now.includes(row) && !before.includes(row)).map((row) => `${nameOf(row)} (not as after)`),
  ].join(', ');
};

/** Opens what a fault left, and says what became of it. */
export const judge = async (
  work: string,
  known: Known,
  place: Place,
  of: {
    readonly fault: string;
    readonly stage: string;
    readonly ended: Pick<Ended, 'isReportedDone'>;
    readonly troubles?: readonly string[];
  },
): Promise<Trial> => {
  const { fault, stage, ended } = of;
  const named = { fault, job: known.job.name, stage };
  try {
    const state = await look(work, known.job, place);
    const { whole } = await writtenIn(place.out);
    const verdict = verdictOf(known, state, whole.map(plainName), ended.isReportedDone);
    const troubles = [
      ...(of.troubles ?? []),
      ...state.troubles,
      ...(await troublesOfFiles(place, state)),
      ...(await leftForEver(work, known.job, place)),
    ];
    if (troubles.length === 0 && verdict !== 'half') return { ...named, verdict, detail: '' };
    const detail = [...troubles, differenceOf(known, state)].filter((one) => one !== '').join('; ');
    return { ...named, verdict: verdict === 'lost' ? 'lost' : 'half', detail };
  } catch (error) {
    return { ...named, verdict: 'not_opening', detail: error instanceof Error ? error.message : String(error) };
  } finally {
    fs.rmSync(place.folder, { recursive: true, force: true });
  }
};
