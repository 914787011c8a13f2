import { bridge } from './bridge';
import type { Channel } from '../../shared/ipc/channels';
import type { Replies, Requests } from '../../shared/ipc/contract';
import type { ErrorCode, Result, WorkbenchError } from '../../shared/ipc/errors';

/** A refusal or fault from the other side, thrown so that queries and mutations can carry it. */
export class WorkbenchFailure extends Error {
  readonly code: ErrorCode;
  readonly details: WorkbenchError['details'];

  constructor(error: WorkbenchError) {
    super(error.message);
    this.name = 'WorkbenchFailure';
    this.code = error.code;
    this.details = error.details;
  }
}

export const unwrapped = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new WorkbenchFailure(result.error);
};

export const call = async <C extends Channel>(channel: C, request: Requests[C]): Promise<Replies[C]> =>
  unwrapped(await bridge().call(channel, request));
