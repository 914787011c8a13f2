import fs from 'node:fs';
import path from 'node:path';
import { answerOpenDialog, placesIn } from '../../build/setup/fresh-app.mjs';
import { passTheGate } from '../../build/setup/first-start.mjs';
import { launchApp } from '../../build/setup/launch-app.mjs';
import type { Job } from './jobs';
import { learningFile, northmoor } from './scenes';
import { judge, look, newPlace } from './trial';
import type { Known, Place, Trial } from './trial';

type Random = () => number;
type App = Awaited<ReturnType<typeof launchApp>>;
type Page = Awaited<ReturnType<App['firstWindow']>>;

/** Processes of the app, as Electron itself names them. */
const appProcesses = ['main', 'data', 'window', 'GPU'] as const;
type AppProcess = (typeof appProcesses)[number];

const appStages = ['reading', 'review', 'storing', 'imported'] as const;
type AppStage = (typeof appStages)[number];

const job: Job = { name: 'import in the app', scene: 'held', args: () => [], writesFiles: false, isAppsSession: true };

const pidOf = (app: App, wanted: AppProcess): Promise<number | null> =>
  app.evaluate(({ app: electron }, name) => {
    const found = electron.getAppMetrics().find(({ type, serviceName, name: own }) => {
      if (name === 'main') return type === 'Browser';
      if (name === 'window') return type === 'Tab';
      if (name === 'GPU') return type === 'GPU';
      return `${serviceName ?? ''}${own ?? ''}`.includes('data');
    });
    return found?.pid ?? null;
  }, wanted);

interface Running {
  readonly app: App;
  readonly page: Page;
  /** Asked while it lives. */
  readonly pid: number | undefined;
}

const start = async (place: Place): Promise<Running> => {
  const app = await launchApp(placesIn(place.folder));
  const page = await app.firstWindow();
  page.setDefaultTimeout(30_000);
  await passTheGate(page);
  await page.locator('h1').first().waitFor();
  return { app, page, pid: app.process().pid };
};

/** Goes as far as the page of a stage; what the stage itself does is begun and not waited for. */
const goAsFarAs = async (work: string, { app, page }: Omit<Running, 'pid'>, stage: AppStage): Promise<void> => {
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

/** The driver of an app that was killed throws at once. */
const closing = async (app: App): Promise<boolean> => {
  await app.close();
  return true;
};

/** The end, whatever is left of the app. */
const end = async ({ app, pid }: Running): Promise<void> => {
  const closed = await Promise.race([
    closing(app),
    new Promise<boolean>((resolve) =>
      setTimeout(() => {
        resolve(false);
      }, 8_000),
    ),
  ]).catch(() => false);
  if (closed || pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    return;
  }
};

export const getToKnowApp = async (work: string): Promise<Known> => {
  const states: string[] = [];
  for (const stage of [null, 'imported'] as const) {
    const place = newPlace(work, job);
    const running = await start(place);
    if (stage !== null) await goAsFarAs(work, running, stage);
    await end(running);
    states.push((await look(work, job, place)).text);
    fs.rmSync(place.folder, { recursive: true, force: true });
  }
  const [before = '', after = ''] = states;
  return { job, before, after, files: [], backups: 0, calls: [], milliseconds: 0 };
};

const longest: Readonly<Record<AppStage, number>> = { reading: 1_200, review: 10, storing: 500, imported: 10 };

/** Every process at every stage, in turn. */
export const appTurns = appStages.flatMap((stage) => appProcesses.map((which) => [which, stage] as const));

/** kill -9 of one process of the real app at a moment of an import; then the app is closed, where it still runs, and the data are looked at. */
export const killInApp = async (
  work: string,
  known: Known,
  [which, stage]: readonly [AppProcess, AppStage],
  random: Random,
): Promise<Trial> => {
  const place = newPlace(work, job);
  const running = await start(place);
  const pid = await pidOf(running.app, which);
  await goAsFarAs(work, running, stage);
  await new Promise((resolve) => setTimeout(resolve, random() * longest[stage]));
  if (pid !== null) process.kill(pid, 'SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 700));
  await end(running);
  const ended = { isReportedDone: stage === 'imported' };
  const name = pid === null ? `${which} (there is none)` : which;
  return judge(work, known, place, { fault: `kill of ${name}`, stage: `${job.name}: ${stage}`, ended });
};
