import fs from 'node:fs';
import path from 'node:path';
import { runBatchProcess } from './batch-process';
import { cutPower, diskOf, replay, replayedCalls } from './power';
import { readCalls, stageOf, tracing } from './traced';
import { judge, newPlace } from './trial';
import type { Known, Trial } from './trial';

const longest = 8_000_000;

/**
 * Lets a job run once, with all it writes, and then takes the power away at moments of it: what was waited for is there, the rest in part
 * and in any order. The last cut is after the end, where everything that was reported must be there.
 */
export const powerCuts = async (
  work: string,
  known: Known,
  cuts: number,
  random: () => number,
): Promise<readonly Trial[]> => {
  const { job } = known;
  const place = newPlace(work, job);
  const disk = diskOf(place.folder);
  const trace = path.join(work, 'power-trace');
  const ended = await runBatchProcess(work, place.data, {
    args: job.args(work, place.out),
    prefix: tracing(trace, { calls: replayedCalls, longest }),
  });
  if (!ended.isReportedDone) throw new Error(`${job.name} fails by itself: ${ended.output}`);
  const calls = readCalls(trace).filter(({ place: of }) => of.startsWith(place.folder));
  const moments = new Set(Array.from({ length: cuts - 1 }, () => Math.floor(random() * calls.length)));
  const trials: Trial[] = [];
  const cut = async (stage: string, isReportedDone: boolean): Promise<void> => {
    const left = newPlace(work, job);
    for (const folder of [left.data, left.out]) fs.rmSync(folder, { recursive: true, force: true });
    for (const folder of [left.data, left.out]) fs.mkdirSync(folder, { recursive: true });
    cutPower(disk, place.folder, left.folder, random);
    trials.push(
      await judge(work, known, left, { fault: 'power', stage: `${job.name}: ${stage}`, ended: { isReportedDone } }),
    );
  };
  for (const [at, call] of calls.entries()) {
    replay(disk, call);
    if (moments.has(at)) await cut(stageOf(call, place.folder), false);
  }
  await cut('after the end', true);
  fs.rmSync(place.folder, { recursive: true, force: true });
  fs.rmSync(trace, { force: true });
  return trials;
};
