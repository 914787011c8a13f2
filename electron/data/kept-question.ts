import { createHash } from 'node:crypto';

/** The name under which the answer to a question is kept: everything it depends on besides the data. */
export const questionOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** How an answer is written; `read` gives null for what it cannot read. */
export interface Writing<T> {
  readonly write: (answer: T) => string;
  readonly read: (text: string) => T | null;
}
