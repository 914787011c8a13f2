/** What a lock means for a page: its figures are those locked, it is counted anew, it changes what figures rest on, or nothing. */
export type LockReach = 'locked' | 'counted' | 'changes' | 'none';

const reaches: readonly (readonly [RegExp, LockReach])[] = [
  [/^\/(indicators|progression|compare|board-paper)?(\/|$)/, 'locked'],
  [/^\/(training|journeys|experts)/, 'counted'],
  [/^\/(settings|translator|import|data|learning)/, 'changes'],
];

/**
 * @param path - the route after #
 * @example lockReach('/indicators/2') // 'locked'
 */
export const lockReach = (path: string): LockReach => reaches.find(([pages]) => pages.test(path))?.[1] ?? 'none';
