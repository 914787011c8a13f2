import type { Outcome } from './outcome';

/** What is printed of each reader. */
export interface Tally {
  readonly tried: number;
  readonly read: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly stoppedByTime: number;
  readonly stoppedByMemory: number;
  readonly crashed: number;
  readonly halfStored: number;
  readonly unclear: number;
  readonly slowestMs: number;
}

export const noTries: Tally = {
  tried: 0,
  read: 0,
  refused: {},
  stoppedByTime: 0,
  stoppedByMemory: 0,
  crashed: 0,
  halfStored: 0,
  unclear: 0,
  slowestMs: 0,
};

const is = (yes: boolean): number => (yes ? 1 : 0);

export const withOutcome = (tally: Tally, outcome: Outcome, milliseconds: number): Tally => {
  const refused =
    outcome.kind === 'refused'
      ? { ...tally.refused, [outcome.code]: (tally.refused[outcome.code] ?? 0) + 1 }
      : tally.refused;
  const isStopped = (by: 'time' | 'memory'): boolean => outcome.kind === 'stopped' && outcome.by === by;
  return {
    tried: tally.tried + 1,
    read: tally.read + is(outcome.kind === 'read'),
    refused,
    stoppedByTime: tally.stoppedByTime + is(isStopped('time')),
    stoppedByMemory: tally.stoppedByMemory + is(isStopped('memory')),
    crashed: tally.crashed + is(outcome.kind === 'crashed'),
    halfStored: tally.halfStored + is(outcome.kind === 'half'),
    unclear: tally.unclear + is(outcome.kind === 'unclear'),
    slowestMs: Math.max(tally.slowestMs, Math.round(milliseconds)),
  };
};
