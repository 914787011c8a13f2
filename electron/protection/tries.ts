import { WorkbenchFailure } from '../ipc/failure';

/** Three wrong tries are a typing mistake; after that each costs twice the wait of the one before, up to a minute. */
export const secondsAfter = (failures: number): number => (failures < 3 ? 0 : Math.min(60, 2 ** (failures - 2)));

export interface Tries {
  /** Carries out one try, or refuses it while the wait lasts. A wrong secret counts; anything else that fails does not. */
  readonly attempt: <T>(work: () => Promise<T>) => Promise<T>;
}

const isWrong = (error: unknown): boolean => error instanceof WorkbenchFailure && error.code === 'wrong_passphrase';

/** One try at a time, so that a hundred sent at once are not a hundred tries. */
export const createTries = (now: () => number): Tries => {
  let failures = 0;
  let notBefore = 0;
  let isTrying = false;
  const refuseEarly = (): void => {
    const seconds = Math.ceil((notBefore - now()) / 1000);
    if (!isTrying && seconds <= 0) return;
    throw new WorkbenchFailure(
      'too_many_tries',
      isTrying
        ? 'The try before is still being checked. Nothing was changed.'
        : `After several wrong tries there is a wait. Try again in ${String(seconds)} seconds. Nothing was changed.`,
      { seconds: Math.max(seconds, 0) },
    );
  };
  return {
    attempt: async (work) => {
      refuseEarly();
      isTrying = true;
      try {
        const value = await work();
        failures = 0;
        return value;
      } catch (error) {
        if (isWrong(error)) {
          failures += 1;
          notBefore = now() + secondsAfter(failures) * 1000;
        }
        throw error;
      } finally {
        isTrying = false;
      }
    },
  };
};
