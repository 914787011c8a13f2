import type { ErrorCode } from '../../shared/ipc/errors';

/** What the invented other side answers when it refuses. */
export class MockFailure extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}
