export interface IdleNeeds {
  /** Milliseconds. */
  readonly now: () => number;
  /** Minutes; 0 never locks. */
  readonly lockAfter: () => number;
  /** An import or a paper that takes its time is no idleness. */
  readonly isBusy: () => boolean;
  readonly lock: () => void;
  readonly every: (work: () => void, milliseconds: number) => void;
}

/** A laptop that slept has been idle all the time: the clock on the wall decides, looked at this often. */
const lookEvery = 5000;

/** Locks when nobody has touched the window for the chosen time. `touched` is called for every key and movement in it. */
export const createIdleLock = ({
  now,
  lockAfter,
  isBusy,
  lock,
  every,
}: IdleNeeds): { readonly touched: () => void } => {
  let last = now();
  const touched = (): void => {
    last = now();
  };
  every(() => {
    const minutes = lockAfter();
    if (isBusy()) touched();
    else if (minutes > 0 && now() - last >= minutes * 60_000) lock();
  }, lookEvery);
  return { touched };
};
