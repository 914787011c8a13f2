import fs from 'node:fs';
import path from 'node:path';
import { answerOpenDialog } from '../../build/setup/fresh-app.mjs';
import { appProcesses, endApp, ask, answered, killed, startApp } from './app-driver';
import type { AppProcess, Running } from './app-driver';
import { appJobs } from './app-jobs';
import type { AppJob } from './app-jobs';
import type { Job } from './jobs';
import { eachInLanes } from './lanes';
import { learningFile, northmoor } from './scenes';
import { judge, look, newPlace, plainName, sceneText } from './trial';
import type { Known, Place, Trial } from './trial';
import { writtenIn } from './written-files';

type Random = () => number;

const appStages = ['reading', 'review', 'storing', 'imported'] as const;
type AppStage = (typeof appStages)[number];

const clicked: Job = {
  name: 'import in the app',
  scene: 'held',
  args: () => [],
  writesFiles: false,
  isAppsSession: true,
};

/** Goes as far as the page of a stage by clicks; what the stage itself does is begun and not waited for. */
const goAsFarAs = async (work: string, { app, page }: Running, stage: AppStage): Promise<void> => {
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
  await answerOpenDialog({ app }, [path.join(northmoor, 'specialty-applications-2025.csv'), learningFile(work)]);
  await page.getByRole('navigation').getByRole('link', { name: 'Data', exact: true }).click();
  await page.getByRole('main').getByRole('button', { name: 'Import files' }).click();
  await page.getByRole('button', { name: 'Choose files' }).click();
  if (stage === 'reading') return;
  await heading('Check before importing').waitFor();
  if (stage === 'review') return;
  await page.getByRole('button', { name: /^Import 2 files/ }).click();
  if (stage === 'imported') await heading('Imported').waitFor();
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** What a job of the app leads to, undisturbed. */
const getToKnow = async (work: string, job: Job, run: (running: Running, place: Place) => Promise<boolean>) => {
  const before = await sceneText(work, job);
  const place = newPlace(work, job);
  const running = await startApp(place);
  const startedAt = performance.now();
  const isDone = await run(running, place);
  const milliseconds = performance.now() - startedAt;
  await endApp(running);
  if (!isDone) throw new Error(`${job.name} fails by itself`);
  const { text: after } = await look(work, job, place);
  const files = (await writtenIn(place.out)).whole.map(plainName);
  fs.rmSync(place.folder, { recursive: true, force: true });
  return { job, before, after, files, backups: 0, calls: [], milliseconds } satisfies Known;
};

export interface KnownApp {
  readonly clicks: Known;
  readonly jobs: readonly (readonly [AppJob, Known])[];
}

export const getToKnowApp = async (work: string, lanes: number): Promise<KnownApp> => {
  const clicks = await getToKnow(work, clicked, async (running) => {
    await goAsFarAs(work, running, 'imported');
    return true;
  });
  const jobs = await eachInLanes(lanes, appJobs, async (one): Promise<KnownApp['jobs'][number]> => {
    const known = await getToKnow(work, one.job, (running, place) => one.run(running, work, place));
    return [one, known];
  });
  return { clicks, jobs };
};

/** After a kill the app itself is started, its gate passed, and the data asked for. */
const opensAgain = async (place: Place): Promise<readonly string[]> => {
  const running = await startApp(place);
  const reply = answered(await ask(running.page, 'status.get', {}, 20_000));
  const troubles = await endApp(running);
  return [...troubles, ...(reply?.ok === true ? [] : [`the app does not open: ${reply?.code ?? 'no answer'}`])];
};

const longest: Readonly<Record<AppStage, number>> = { reading: 1_200, review: 10, storing: 500, imported: 10 };

/** One turn: a process, and the stage of the import or the job that it is killed in. */
type Turn = { readonly which: AppProcess } & (
  { readonly kind: 'clicks'; readonly stage: AppStage } | { readonly kind: 'job'; readonly at: number }
);

/** Every process in every job and stage, in turn; jobs first, so that a short run meets each of them. */
const appTurns: readonly Turn[] = [
  ...appProcesses.flatMap((_, shift) =>
    appJobs.map((_job, at): Turn => {
      const which = appProcesses[(at + shift) % appProcesses.length] ?? 'main';
      return { kind: 'job', at, which };
    }),
  ),
  ...appStages.flatMap((stage) => appProcesses.map((which): Turn => ({ kind: 'clicks', stage, which }))),
];

const judged = async (
  work: string,
  known: Known,
  {
    place,
    running,
    which,
    stage,
    isReportedDone,
  }: {
    readonly place: Place;
    readonly running: Running;
    readonly which: AppProcess;
    readonly stage: string;
    readonly isReportedDone: boolean;
  },
): Promise<Trial> => {
  const stays = await endApp(running);
  const name = running.pids[which] === null ? `${which} (there is none)` : which;
  const troubles = [
    ...stays,
    ...(await opensAgain(place).catch((error: unknown) => [`not opening: ${String(error)}`])),
  ];
  return judge(work, known, place, { fault: `kill of ${name}`, stage, ended: { isReportedDone }, troubles });
};

const killProcess = ({ pids }: Running, which: AppProcess): void => {
  const pid = pids[which];
  if (pid !== null) killed(pid);
};

const killInClicks = async (work: string, known: Known, which: AppProcess, stage: AppStage, random: Random) => {
  const place = newPlace(work, clicked);
  const running = await startApp(place);
  await goAsFarAs(work, running, stage);
  await pause(random() * longest[stage]);
  killProcess(running, which);
  await pause(700);
  const isReportedDone = stage === 'imported';
  return judged(work, known, { place, running, which, stage: `${clicked.name}: ${stage}`, isReportedDone });
};

const killInJob = async (
  work: string,
  [{ job, run }, known]: readonly [AppJob, Known],
  which: AppProcess,
  random: Random,
) => {
  const place = newPlace(work, job);
  const running = await startApp(place);
  const ending = run(running, work, place).catch(() => false);
  await pause(random() * known.milliseconds);
  killProcess(running, which);
  // Without the window or the graphics the rest may still go on to its end.
  const isReportedDone = await Promise.race([ending, pause(which === 'GPU' ? 30_000 : 3_000).then(() => false)]);
  return judged(work, known, { place, running, which, stage: job.name, isReportedDone });
};

/**
 * kill -9 of one process of the real app at a moment of what it does; then the app is closed, opened again and closed, and the data are
 * looked at. `at` counts the turns.
 */
export const killInApp = (work: string, known: KnownApp, at: number, random: Random): Promise<Trial> => {
  const turn = appTurns[at % appTurns.length];
  if (turn === undefined) throw new Error('no turn of the app');
  if (turn.kind === 'clicks') return killInClicks(work, known.clicks, turn.which, turn.stage, random);
  const job = known.jobs[turn.at];
  if (job === undefined) throw new Error('no such job of the app');
  return killInJob(work, job, turn.which, random);
};
