import type { Channel, EventChannel } from './channels';
import type { Events, Replies, Requests } from './contract';
import type { FileToken } from './replies/imports';
import type { Result } from './errors';

/** What the preload puts on the page as `window.workbench`. */
export interface Bridge {
  readonly call: <C extends Channel>(channel: C, request: Requests[C]) => Promise<Result<Replies[C]>>;
  readonly on: <E extends EventChannel>(channel: E, listener: (event: Events[E]) => void) => () => void;
  /** Turns dropped `File` objects into tokens. Only the preload can see a dropped file's path. */
  readonly registerDropped: (files: readonly unknown[]) => Promise<Result<{ readonly files: readonly FileToken[] }>>;
}
