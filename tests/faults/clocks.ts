import { execFileSync } from 'node:child_process';
import { runBatchProcess } from './batch-process';
import { judge, newPlace } from './trial';
import type { Known, Trial } from './trial';

/** Where the clock of a laptop may jump to. */
export const clocks = [
  '1970-01-02 00:00:10',
  '2036-11-30 12:00:00',
  '2026-03-29 00:59:58',
  '2026-10-25 01:59:58',
  '2038-01-19 03:14:06',
] as const;

export const canMoveClock = (): boolean => {
  try {
    return execFileSync('faketime', ['1970-01-02 00:00:10', 'date', '+%Y'], { encoding: 'utf8' }).trim() === '1970';
  } catch {
    return false;
  }
};

/** The whole command at another time; afterwards the clock is right again. What a clock makes impossible is refused in words that name it. */
export const atAnotherTime = async (work: string, known: Known, clock: string): Promise<Trial> => {
  const place = newPlace(work, known.job);
  const ended = await runBatchProcess(work, place.data, {
    args: known.job.args(work, place.out),
    prefix: ['faketime', clock],
    environment: { TZ: 'Europe/London', FAKETIME_DONT_FAKE_MONOTONIC: '1' },
  });
  const isRefused = ended.output.includes('"clock_wrong"');
  const troubles = ended.isReportedDone || isRefused ? [] : [`at ${clock} not done: ${ended.output.slice(0, 200)}`];
  return judge(work, known, place, {
    fault: 'clock',
    stage: `${known.job.name}: ${clock.slice(0, 10)}`,
    ended,
    troubles,
  });
};
