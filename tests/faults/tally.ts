import type { Trial, Verdict } from './trial';

export interface Counts {
  readonly tried: number;
  readonly asBefore: number;
  readonly asAfter: number;
  readonly some: number;
  readonly lost: number;
  readonly half: number;
  readonly notOpening: number;
}

const countsOf = (trials: readonly Trial[]): Counts => {
  const count = (verdict: Verdict): number => trials.filter((trial) => trial.verdict === verdict).length;
  return {
    tried: trials.length,
    asBefore: count('before'),
    asAfter: count('after'),
    some: count('some'),
    lost: count('lost'),
    half: count('half'),
    notOpening: count('not_opening'),
  };
};

const by = (trials: readonly Trial[], name: (trial: Trial) => string): Readonly<Record<string, Counts>> =>
  Object.fromEntries(
    [...new Set(trials.map(name))].sort().map((one) => [one, countsOf(trials.filter((trial) => name(trial) === one))]),
  );

const badVerdicts: readonly Verdict[] = ['lost', 'half', 'not_opening'];
export const isBad = ({ verdict }: Trial): boolean => badVerdicts.includes(verdict);

export const tally = (trials: readonly Trial[]) => ({
  all: countsOf(trials),
  faults: by(trials, ({ fault }) => fault),
  stages: by(trials, ({ fault, stage }) => `${fault}: ${stage}`),
  bad: trials.filter(isBad),
});
