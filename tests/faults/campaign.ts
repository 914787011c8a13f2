import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hasDisplay } from '../../build/setup/display.mjs';
import { createRandom } from '../performance/generate/random.mjs';
import { appBeside, getToKnowBeside } from './app-beside';
import { getToKnowApp, killInApp } from './app-kills';
import { atAnotherTime, canMoveClock, clocks } from './clocks';
import { canMount, failingDisk, fullDisk, readOnlyDisk, slowDisk } from './disk';
import { killDeleting } from './deleting';
import { deleting, jobs } from './jobs';
import { killOnce } from './kills';
import { eachInLanes, inLanes } from './lanes';
import { powerCuts } from './power-cuts';
import { makeScenes } from './scenes';
import { isBad } from './tally';
import { canTrace } from './traced';
import { getToKnow, sceneText } from './trial';
import type { Known, Trial } from './trial';
import { getToKnowPairs, twoAtOnce } from './two-at-once';

export interface CampaignOptions {
  readonly seed: number;
  /** Asked before each try, with how many there were. */
  readonly until: (tried: number) => boolean;
  /** Only jobs of these names; all where left out. */
  readonly only?: readonly string[];
  readonly faults?: readonly string[];
  /** How many are tried at a time; one, where it is not said. */
  readonly lanes?: number;
  readonly say: (line: string) => void;
  /** Everything is made, and the first fault comes now. */
  readonly onReady?: () => void;
}

export interface Campaign {
  readonly trials: readonly Trial[];
  /** Faults that this machine cannot make, and why. */
  readonly notTried: readonly string[];
}

type Fault = (known: Known) => Promise<readonly Trial[]>;

interface Means {
  readonly isTraced: boolean;
  readonly isMounting: boolean;
  readonly isClockMoved: boolean;
  readonly isShown: boolean;
}

const meansOf = (work: string): Means => ({
  isTraced: canTrace(),
  isMounting: canMount(work),
  isClockMoved: canMoveClock(),
  isShown: hasDisplay(),
});

const notTriedOf = ({ isTraced, isMounting, isClockMoved, isShown }: Means): readonly string[] => [
  ...(isTraced ? [] : ['kills at a call, failing and slow disks, power: they need strace']),
  ...(isMounting ? [] : ['a small and a read-only disk: they need root']),
  ...(isClockMoved ? [] : ['clock: it needs faketime']),
  ...(isShown ? [] : ['kills in the app: they need a display']),
];

const cutsOfOneRun = 12;
const turnsOfOneRound = 4;
const one = async (trial: Promise<Trial | null>): Promise<readonly Trial[]> => {
  const made = await trial;
  return made === null ? [] : [made];
};

/** One round of a job: many kills, and the others once or in turn. */
const faultsOf = (work: string, means: Means, random: () => number): Readonly<Record<string, Fault>> => {
  const clock = (): string => clocks[Math.floor(random() * clocks.length)] ?? clocks[0];
  const kill: Fault = (known) => one(killOnce(work, known, random));
  return {
    'kill 1': kill,
    'kill 2': kill,
    'kill 3': kill,
    'kill 4': kill,
    ...(means.isTraced
      ? {
          disk: (known) => one(failingDisk(work, known, random)),
          power: (known) => powerCuts(work, known, cutsOfOneRun, random),
          slow: (known) => one(slowDisk(work, known)),
        }
      : {}),
    ...(means.isMounting
      ? {
          small: (known) => one(fullDisk(work, known, random)),
          'read-only': (known) => one(readOnlyDisk(work, known)),
        }
      : {}),
    ...(means.isClockMoved ? { clock: (known) => one(atAnotherTime(work, known, clock())) } : {}),
  };
};

/** Of faults that hardly differ from one time to the next one is enough in three rounds. */
const isDue = (name: string, round: number): boolean =>
  round % 3 === 0 || name.startsWith('kill') || name === 'disk' || name === 'small';

const isWanted = (name: string, faults: readonly string[] | undefined): boolean =>
  faults === undefined || faults.some((fault) => name.startsWith(fault));

interface Wanted {
  readonly work: string;
  readonly means: Means;
  readonly wanted: readonly string[] | undefined;
  readonly lanes: number;
}

/** What is tried besides the jobs of batch: two at once, the window beside batch, and the processes of the real app, a few in each round. */
const others = async (
  { work, means: { isShown, isTraced }, wanted, lanes }: Wanted,
  random: () => number,
): Promise<(round: number) => readonly (() => Promise<Trial>)[]> => {
  const pairs = isWanted('two', wanted) ? await getToKnowPairs(work, lanes) : [];
  const app =
    isShown && (isWanted('app', wanted) || isWanted('window', wanted)) ? await getToKnowApp(work, lanes) : null;
  const beside = app !== null && isWanted('window', wanted) ? await getToKnowBeside(work, app, lanes) : [];
  const held = isTraced && isWanted('kill', wanted) ? await sceneText(work, deleting) : null;
  return (round) => {
    const turns = Array.from({ length: turnsOfOneRound }, (_, at) => round * turnsOfOneRound + at);
    return [
      ...(held === null ? [] : [() => killDeleting(work, held, random)]),
      ...pairs.map((pair) => () => twoAtOnce(work, pair, random)),
      ...(isDue('window', round) ? beside.map((one) => () => appBeside(work, one, random)) : []),
      ...(app === null || !isWanted('app', wanted)
        ? []
        : turns.map((turn) => () => killInApp(work, app, turn, random))),
    ];
  };
};

/** Job after job and fault after fault, from one seed, until the time is up. Each is looked at before the next. */
export const runCampaign = async ({
  seed,
  until,
  only,
  faults,
  lanes = 1,
  say,
  onReady,
}: CampaignOptions): Promise<Campaign> => {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-faults-'));
  const random = createRandom(seed);
  const trials: Trial[] = [];
  const isOver = (): boolean => until(trials.length);
  const keep = (made: readonly Trial[]): void => {
    trials.push(...made);
    for (const trial of made.filter(isBad)) say(JSON.stringify(trial));
  };
  try {
    const means = meansOf(work);
    await makeScenes(work);
    const made = Object.entries(faultsOf(work, means, random)).filter(([name]) => isWanted(name, faults));
    const tried = made.length === 0 ? [] : jobs.filter(({ name }) => only?.includes(name) ?? true);
    const known = await eachInLanes(lanes, tried, (job) => getToKnow(work, job, means.isTraced));
    const besides = only === undefined ? await others({ work, means, wanted: faults, lanes }, random) : () => [];
    const tryAll = (attempts: readonly (() => Promise<readonly Trial[]>)[]): Promise<void> =>
      inLanes(lanes, attempts, keep, isOver);
    onReady?.();
    for (let round = 0; !isOver(); round += 1) {
      // Fault by fault, so that a short run meets every job.
      for (const [, fault] of made.filter(([one]) => isDue(one, round)))
        await tryAll(known.map((job) => () => fault(job)));
      await tryAll(besides(round).map((attempt) => async () => [await attempt()]));
      say(`round ${String(round + 1)}: ${String(trials.length)} tried`);
    }
    return { trials, notTried: notTriedOf(means) };
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
};
