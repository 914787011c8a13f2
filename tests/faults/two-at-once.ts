import fs from 'node:fs';
import path from 'node:path';
import { runBatchProcess } from './batch-process';
import type { Ended } from './batch-process';
import { look, newPlace } from './trial';
import type { Place, Trial } from './trial';
import { jobs } from './jobs';
import type { Job } from './jobs';
import { eachInLanes } from './lanes';
import type { Scene } from './scenes';

/** Two commands on one data folder at the same time. */
interface Pair {
  readonly name: string;
  /** Where they begin; data that hold something, where it is not said. */
  readonly scene?: Scene;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

const argsOf = (work: string, name: string): readonly string[] =>
  jobs.find((job) => job.name === name)?.args(work, '') ?? [];

const pairsIn = (work: string): readonly Pair[] => [
  {
    name: 'import and add an organisation',
    first: argsOf(work, 'import'),
    second: ['organisations', '--add', 'South'],
  },
  { name: 'import twice', first: argsOf(work, 'import'), second: argsOf(work, 'import') },
  { name: 'lock twice', first: argsOf(work, 'lock'), second: argsOf(work, 'lock') },
  {
    name: 'first import twice',
    scene: 'empty',
    first: argsOf(work, 'first import'),
    second: argsOf(work, 'first import'),
  },
  { name: 'go back and import', scene: 'locked', first: argsOf(work, 'go back'), second: argsOf(work, 'import') },
  { name: 'backup twice', first: argsOf(work, 'backup'), second: argsOf(work, 'backup') },
  { name: 'import and take over', first: argsOf(work, 'import'), second: argsOf(work, 'take over') },
];

export interface KnownPair {
  readonly pair: Pair;
  readonly job: Job;
  /** What is there after one of them, and after both in either order. */
  readonly after: {
    readonly none: string;
    readonly first: string;
    readonly second: string;
    readonly both: readonly string[];
  };
}

const run = (work: string, place: Place, args: readonly string[]): Promise<Ended> =>
  runBatchProcess(work, place.data, { args });

/** What one after the other leads to, in every order. */
export const getToKnowPairs = (work: string, lanes: number): Promise<readonly KnownPair[]> =>
  eachInLanes(lanes, pairsIn(work), async (pair): Promise<KnownPair> => {
    const job: Job = { name: pair.name, scene: pair.scene ?? 'held', args: () => [], writesFiles: false };
    const after = async (...commands: readonly (readonly string[])[]): Promise<string> => {
      const place = newPlace(work, job);
      for (const args of commands) await run(work, place, args);
      const { text } = await look(work, job, place);
      fs.rmSync(place.folder, { recursive: true, force: true });
      return text;
    };
    const { first, second } = pair;
    return {
      pair,
      job,
      after: {
        none: await after(),
        first: await after(first),
        second: await after(second),
        both: [await after(first, second), await after(second, first)],
      },
    };
  });

const allowed = ({ after }: KnownPair, first: Ended, second: Ended): readonly string[] => {
  if (first.isReportedDone && second.isReportedDone) return after.both;
  if (first.isReportedDone) return [after.first];
  return second.isReportedDone ? [after.second] : [after.none];
};

/** Both at once, the second a moment later: what is there is what was reported, as if one had waited for the other. */
export const twoAtOnce = async (work: string, known: KnownPair, random: () => number): Promise<Trial> => {
  const place = newPlace(work, known.job);
  const named = { fault: 'two instances', job: known.job.name, stage: known.job.name };
  try {
    const later = new Promise((resolve) => setTimeout(resolve, random() * 900));
    const [first, second] = await Promise.all([
      run(work, place, known.pair.first),
      later.then(() => run(work, place, known.pair.second)),
    ]);
    const { text, troubles } = await look(work, known.job, place);
    const silent = [first, second].filter(({ isReportedDone, error }) => !isReportedDone && error === null);
    const isAllowed = allowed(known, first, second).includes(text);
    const errors = [first, second].map(({ error }) => error ?? 'done').join(' and ');
    if (isAllowed && troubles.length === 0 && silent.length === 0) {
      const isBoth = first.isReportedDone && second.isReportedDone;
      return { ...named, stage: `${named.stage}: ${errors}`, verdict: isBoth ? 'after' : 'some', detail: '' };
    }
    const detail = [errors, ...troubles, ...silent.map(({ lines }) => lines.slice(-3).join(' '))].join('; ');
    return { ...named, verdict: isAllowed ? 'half' : 'lost', detail };
  } catch (error) {
    return { ...named, verdict: 'not_opening', detail: error instanceof Error ? error.message : String(error) };
  } finally {
    fs.rmSync(path.join(place.folder), { recursive: true, force: true });
  }
};
