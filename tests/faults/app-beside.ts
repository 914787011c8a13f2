import fs from 'node:fs';
import { runBatchProcess } from './batch-process';
import type { Ended } from './batch-process';
import { endApp, startApp } from './app-driver';
import { appJobs } from './app-jobs';
import type { AppJob } from './app-jobs';
import type { KnownApp } from './app-kills';
import { jobs } from './jobs';
import type { Job } from './jobs';
import { eachInLanes } from './lanes';
import { look, newPlace, sceneText, troublesOfFiles } from './trial';
import type { Place, Trial } from './trial';

/** The window and a command, at work on one data folder at the same time. */
interface Pair {
  readonly app: AppJob;
  readonly batch: Job;
}

const appJob = (name: string): readonly AppJob[] => appJobs.filter(({ job }) => job.name === `${name} in the app`);
const pairOf = (app: string, batch: string): readonly Pair[] =>
  appJob(app).flatMap((one) => jobs.filter(({ name }) => name === batch).map((job) => ({ app: one, batch: job })));

const pairs: readonly Pair[] = [
  ...pairOf('read and store', 'import'),
  ...pairOf('lock', 'import'),
  ...pairOf('both versions', 'import'),
  ...pairOf('lock', 'lock'),
  ...pairOf('read and store', 'export'),
];

export interface KnownBeside {
  readonly pair: Pair;
  readonly after: {
    readonly none: string;
    readonly app: string;
    readonly batch: string;
    readonly both: readonly string[];
  };
}

const nameOf = ({ app, batch }: Pair): string => `${app.job.name} and ${batch.name} by batch`;

const runBatch = (work: string, place: Place, batch: Job): Promise<Ended> =>
  runBatchProcess(work, place.data, { args: batch.args(work, place.out) });

/** One after the other, in both orders. */
export const getToKnowBeside = (
  work: string,
  { jobs: known }: KnownApp,
  lanes: number,
): Promise<readonly KnownBeside[]> =>
  eachInLanes(lanes, pairs, async (pair): Promise<KnownBeside> => {
    const { app, batch } = pair;
    const after = async (order: readonly ('app' | 'batch')[]): Promise<string> => {
      const place = newPlace(work, app.job);
      for (const who of order) {
        if (who === 'batch') await runBatch(work, place, batch);
        else {
          const running = await startApp(place);
          await app.run(running, work, place);
          await endApp(running);
        }
      }
      const { text } = await look(work, app.job, place);
      fs.rmSync(place.folder, { recursive: true, force: true });
      return text;
    };
    const alone = known.find(([{ job }]) => job.name === app.job.name)?.[1];
    if (alone === undefined) throw new Error(`${app.job.name} is not known`);
    const both = [await after(['app', 'batch']), await after(['batch', 'app'])];
    return {
      pair,
      after: { none: await sceneText(work, app.job), app: alone.after, batch: await after(['batch']), both },
    };
  });

const allowed = ({ after }: KnownBeside, isAppDone: boolean, isBatchDone: boolean): readonly string[] => {
  if (isAppDone && isBatchDone) return after.both;
  if (isAppDone) return [after.app];
  return [isBatchDone ? after.batch : after.none];
};

/** Both at once, one a moment later: what is there is what was reported, as if one had waited for the other. */
export const appBeside = async (work: string, known: KnownBeside, random: () => number): Promise<Trial> => {
  const { app, batch } = known.pair;
  const place = newPlace(work, app.job);
  const named = { fault: 'window and batch', job: nameOf(known.pair), stage: nameOf(known.pair) };
  const pause = (most: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, random() * most);
    });
  try {
    const running = await startApp(place);
    const [isAppDone, ended] = await Promise.all([
      pause(1_500).then(() => app.run(running, work, place)),
      pause(500).then(() => runBatch(work, place, batch)),
    ]);
    const stays = await endApp(running);
    const state = await look(work, app.job, place);
    const isAllowed = allowed(known, isAppDone, ended.isReportedDone).includes(state.text);
    const silent = ended.isReportedDone || ended.error !== null ? [] : ended.lines.slice(-3);
    const troubles = [...stays, ...state.troubles, ...(await troublesOfFiles(place, state)), ...silent];
    const said = `window ${isAppDone ? 'done' : 'refused'}, batch ${ended.error ?? 'done'}`;
    const stage = `${named.stage}: ${said}`;
    if (isAllowed && troubles.length === 0)
      return { ...named, stage, verdict: isAppDone && ended.isReportedDone ? 'after' : 'some', detail: '' };
    return { ...named, stage, verdict: isAllowed ? 'half' : 'lost', detail: [said, ...troubles].join('; ') };
  } catch (error) {
    return { ...named, verdict: 'not_opening', detail: error instanceof Error ? error.message : String(error) };
  } finally {
    fs.rmSync(place.folder, { recursive: true, force: true });
  }
};
