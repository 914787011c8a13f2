import type { WorkbenchError } from '../../shared/ipc/errors';
import type { PackedFile, ParseProgress } from './parsed-file';

/** What the worker posts for each `ParseJob` posted to it: any number of progress messages, then one result. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: ParseProgress }
  | { readonly kind: 'result'; readonly ok: true; readonly value: PackedFile; readonly cellsHeld: number }
  | { readonly kind: 'result'; readonly ok: false; readonly error: WorkbenchError };
