import type { ErrorCode, WorkbenchError } from '../../shared/ipc/errors';

/** What the invented other side answers when it refuses. */
export class MockFailure extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: WorkbenchError['details'] = undefined,
  ) {
    super(message);
  }
}
