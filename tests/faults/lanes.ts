/** Tries several things, at most so many at a time, in their order; none is begun any more once it is over. */
export const inLanes = async <T>(
  lanes: number,
  attempts: readonly (() => Promise<T>)[],
  keep: (made: T) => void,
  isOver: () => boolean = () => false,
): Promise<void> => {
  const waiting = [...attempts];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !isOver(); next = waiting.shift()) keep(await next());
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};

/** The same for each of a list, in the order of the list. */
export const eachInLanes = async <T, R>(
  lanes: number,
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> => {
  const made: (readonly [at: number, result: R])[] = [];
  await inLanes(
    lanes,
    items.map((item, at) => async () => [at, await work(item)] as const),
    (one) => {
      made.push(one);
    },
  );
  return [...made].sort(([one], [other]) => one - other).map(([, result]) => result);
};
