import { parseArgs } from 'node:util';
import { runCampaign } from './campaign';
import { isBad, tally } from './tally';

const options = {
  minutes: { type: 'string', default: '5' },
  seed: { type: 'string', default: '1' },
  lanes: { type: 'string', default: '1' },
  job: { type: 'string' },
  fault: { type: 'string' },
} as const;

/** Makes faults for some minutes and prints one JSON object; the exit code is 0 where nothing was lost, half or would not open. */
export const runFaults = async (argv: readonly string[]): Promise<number> => {
  const { values } = parseArgs({ args: [...argv], options });
  let end = Infinity;
  const { trials, notTried } = await runCampaign({
    seed: Number(values.seed),
    lanes: Number(values.lanes),
    until: () => Date.now() > end,
    // What has to be made first takes some minutes, in which nothing is tried.
    onReady: () => {
      end = Date.now() + Number(values.minutes) * 60_000;
    },
    say: (line) => void process.stderr.write(`${line}\n`),
    ...(values.job === undefined ? {} : { only: values.job.split(',') }),
    ...(values.fault === undefined ? {} : { faults: values.fault.split(',') }),
  });
  process.stdout.write(`${JSON.stringify({ seed: Number(values.seed), ...tally(trials), notTried }, null, 2)}\n`);
  return trials.length > 0 && !trials.some(isBad) ? 0 : 1;
};
