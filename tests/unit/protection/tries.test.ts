import { describe, expect, it } from 'vitest';
import { WorkbenchFailure } from '../../../electron/ipc/failure';
import { createTries, secondsAfter } from '../../../electron/protection/tries';

const wrong = (): Promise<never> => Promise.reject(new WorkbenchFailure('wrong_passphrase', 'wrong'));
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ok',
    (error: unknown) => (error instanceof WorkbenchFailure ? error.code : 'other'),
  );

describe('wrong tries', () => {
  it('cost nothing for three, then twice as long each time, up to a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map(secondsAfter)).toEqual([0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('are refused while the wait lasts, without being checked, and a right one ends it', async () => {
    let now = 0;
    const tries = createTries(() => now);
    for (let turn = 0; turn < 3; turn += 1) expect(await codeOf(tries.attempt(wrong))).toBe('wrong_passphrase');
    let checked = 0;
    const right = (): Promise<string> => {
      checked += 1;
      return Promise.resolve('key');
    };
    expect(await codeOf(tries.attempt(right))).toBe('too_many_tries');
    now = 1999;
    expect(await codeOf(tries.attempt(right))).toBe('too_many_tries');
    expect(checked).toBe(0);
    now = 2000;
    expect(await tries.attempt(right)).toBe('key');
    expect(await codeOf(tries.attempt(wrong))).toBe('wrong_passphrase');
    expect(await tries.attempt(right)).toBe('key');
  });

  it('are made one at a time, so that many at once are one', async () => {
    const tries = createTries(() => 0);
    let release: () => void = () => undefined;
    const first = tries.attempt(() => new Promise<void>((resolve) => (release = resolve)));
    expect(await codeOf(tries.attempt(() => Promise.resolve()))).toBe('too_many_tries');
    release();
    await first;
    expect(await codeOf(tries.attempt(() => Promise.resolve()))).toBe('ok');
  });

  it('that fail for another reason do not count', async () => {
    const tries = createTries(() => 0);
    const broken = (): Promise<never> => Promise.reject(new WorkbenchFailure('protection_unreadable', 'damaged'));
    for (let turn = 0; turn < 5; turn += 1) expect(await codeOf(tries.attempt(broken))).toBe('protection_unreadable');
  });
});
