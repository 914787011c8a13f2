import { describe, expect, it } from 'vitest';
import { createIdleLock } from '../../../electron/main/idle-lock';

const watching = (minutes: number) => {
  const state = { now: 0, minutes, isBusy: false, locked: 0, look: (): void => undefined };
  const { touched } = createIdleLock({
    now: () => state.now,
    lockAfter: () => state.minutes,
    isBusy: () => state.isBusy,
    lock: () => {
      state.locked += 1;
    },
    every: (work) => {
      state.look = work;
    },
  });
  const at = (seconds: number): number => {
    state.now = seconds * 1000;
    state.look();
    return state.locked;
  };
  return { state, touched, at };
};

describe('the lock after a while', () => {
  it('waits for the chosen minutes since the last touch', () => {
    const { state, touched, at } = watching(5);
    expect(at(299)).toBe(0);
    touched();
    expect(at(300)).toBe(0);
    expect(at(598)).toBe(0);
    expect(at(599)).toBe(1);
    expect(state.locked).toBe(1);
  });

  it('never comes where it was not chosen', () => {
    expect(watching(0).at(1_000_000)).toBe(0);
  });

  it('counts the time a laptop slept, and not the time that work takes', () => {
    const { state, at } = watching(15);
    state.isBusy = true;
    expect(at(5000)).toBe(0);
    state.isBusy = false;
    expect(at(5001)).toBe(0);
    expect(at(5000 + 15 * 60)).toBe(1);
  });
});
