import path from 'node:path';
import { runBatchProcess } from './batch-process';
import type { Ended } from './batch-process';
import { readCalls, stageOf, tracing } from './traced';
import { judge, newPlace } from './trial';
import type { Known, Place, Trial } from './trial';

type Random = () => number;

const pick = <T>(random: Random, from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];

const readingOf = (ended: Ended, known: Known): string => {
  const last = ended.lines.at(-1) ?? '';
  const word = /(reading|understanding|counting|storing|checking)/.exec(last)?.[1];
  return word === undefined ? `a moment of ${known.job.name}` : `import: ${word}`;
};

/** At the Nth call of one kind, of those that an undisturbed run makes: every boundary of what reaches the disk can be met. */
const killAtCall = async (
  work: string,
  known: Known,
  place: Place,
  random: Random,
): Promise<readonly [Ended, string]> => {
  const stages = [...new Set(known.calls.map((call) => stageOf(call, place.folder)))];
  // A stage of few calls, such as a rename, is met as often as one of many.
  const stage = pick(random, stages);
  const call = pick(
    random,
    known.calls.filter((one) => stageOf(one, place.folder) === stage),
  );
  const trace = path.join(place.folder, 'trace');
  const inject = call === undefined ? undefined : `${call.name}:signal=SIGKILL:when=${String(call.turn)}`;
  const ended = await runBatchProcess(work, place.data, {
    args: known.job.args(work, place.out),
    prefix: tracing(trace, inject === undefined ? {} : { inject }),
  });
  const last = readCalls(trace)
    .filter(({ place: of }) => of.startsWith(place.folder))
    .at(-1);
  return [ended, ended.isReportedDone ? 'over before the kill' : stageOf(last, place.folder)];
};

const killAtMoment = async (
  work: string,
  known: Known,
  place: Place,
  random: Random,
): Promise<readonly [Ended, string]> => {
  const isByLine = known.job.name.includes('import') && random() < 0.5;
  const lines = 1 + Math.floor(random() * 12);
  const ended = await runBatchProcess(
    work,
    place.data,
    { args: known.job.args(work, place.out) },
    isByLine
      ? { onLine: (seen, kill) => void (seen >= lines ? kill() : null) }
      : { killAfterMs: random() * known.milliseconds },
  );
  return [ended, ended.isReportedDone ? 'over before the kill' : readingOf(ended, known)];
};

/** One kill -9 of a batch command, at a call or at a moment. */
export const killOnce = async (work: string, known: Known, random: Random): Promise<Trial> => {
  const place = newPlace(work, known.job);
  const isAtCall = known.calls.length > 0 && random() < 0.75;
  const [ended, stage] = await (isAtCall ? killAtCall : killAtMoment)(work, known, place, random);
  return judge(work, known, place, { fault: 'kill', stage: `${known.job.name}: ${stage}`, ended });
};
