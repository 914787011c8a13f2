/** Minutes without a key or a movement after which the window locks; 0: never. */
export const lockAfterChoices = [0, 5, 15, 30, 60] as const;
export type LockAfter = (typeof lockAfterChoices)[number];
