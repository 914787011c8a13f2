import type { WorkbenchError } from '../../shared/ipc/errors';

/** One JSON object on standard output and an exit code: 0 done, 1 failed, 3 questions are open and nothing was changed. */
export interface Outcome {
  readonly json: unknown;
  readonly exitCode: 0 | 1 | 3;
}

export const done = (json: unknown): Outcome => ({ json, exitCode: 0 });

export const failed = ({ code, message, details }: WorkbenchError): Outcome => ({
  json: { error: { code, message, details: details ?? {} } },
  exitCode: 1,
});
