import type { Action } from '../../actions/action';

export interface ActionsReply {
  readonly actions: readonly Action[];
  /** Ids of actions whose baseline can no longer be looked up: its data were taken out, or its part is gone from them. Nothing of it is lost. */
  readonly notHeld: readonly string[];
}
