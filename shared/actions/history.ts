import type { ActionChangeLine } from './changes';

/** By hand, or by undo and redo. */
export const waysOfChange = ['changed', 'undone', 'redone'] as const;
export type WayOfChange = (typeof waysOfChange)[number];

/** A field of an action that was changed, with the instant (ISO) and the way. */
export interface ActionChange extends ActionChangeLine {
  readonly at: string;
  readonly way: WayOfChange;
}
