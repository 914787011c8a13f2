import type { Step } from './services/reports/pages-ahead';

export interface IdleNeeds {
  /** Another text whenever there is other work to do; null where nothing can be done now. */
  readonly about: () => string | null;
  readonly steps: () => readonly Step[];
  /** Writes down what a step has found. */
  readonly keep: () => void;
  /** Calls back after some milliseconds. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
}

export interface IdleWork {
  /** Somebody asked for something: what is to be done waits until it is quiet again, and begins anew where the data have changed. */
  readonly postpone: () => void;
  /** What is left waits until `postpone`. */
  readonly pause: () => void;
}

/** A page asks for several things one after the other: the work ahead must not come between them. */
const quiet = 40;
/** Long enough for a request that came in meanwhile to be answered first. */
const between = 2;

/**
 * Works ahead while nobody asks for anything, a step at a time, so that a request waits for one step at most. A step that fails is left for
 * the page that asks for the same to report.
 */
export const createIdleWork = (needs: IdleNeeds): IdleWork => {
  let steps: Step[] = [];
  let doneFor: string | null = null;
  let cancel: () => void = () => undefined;

  const next = (): void => {
    const about = needs.about();
    if (about === null) return;
    if (about !== doneFor) {
      doneFor = about;
      steps = [...needs.steps()];
    }
    const step = steps.shift();
    if (step !== undefined) attempt(step);
    needs.keep();
    if (steps.length === 0) return;
    cancel = needs.later(next, between);
  };

  return {
    postpone: () => {
      cancel();
      cancel = needs.later(next, quiet);
    },
    pause: () => {
      cancel();
    },
  };
};

const attempt = (step: Step): void => {
  try {
    step();
  } catch {
    // The page that asks for the same says why.
  }
};
