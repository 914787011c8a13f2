import type { WorkbenchError } from '../../shared/ipc/errors';

/** What became of one input. The last three must never happen. */
export type Outcome =
  | { readonly kind: 'read' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'stopped'; readonly by: 'time' | 'memory' }
  | { readonly kind: 'crashed'; readonly why: string }
  | { readonly kind: 'half'; readonly why: string }
  | { readonly kind: 'unclear'; readonly why: string };

export const isBad = ({ kind }: Outcome): boolean => kind === 'crashed' || kind === 'half' || kind === 'unclear';

/** The words with which the app says that a limit has ended the reading. */
const stoppedBy = (message: string): 'time' | 'memory' | null => {
  if (/took longer than|took too long/.test(message)) return 'time';
  return /(needs|needed) more memory/.test(message) ? 'memory' : null;
};

/** Nothing of a program's inside is shown to a person. */
const inside = /\b(undefined|null|NaN|TypeError|RangeError|SqliteError|SQLITE_\w+|node:|at [^ ]+\.[jt]s\b)|\[object /;

/** Three things make a refusal clear: what it is about, that nothing was lost, and what to do. */
export const judgeRefusal = ({ code, message }: WorkbenchError, about: string | null): Outcome => {
  const why = (what: string): Outcome => ({ kind: 'unclear', why: `${what}: ${code}: ${message.slice(0, 300)}` });
  if (code === 'internal') return why('no reason is given');
  const words = about === null ? message : message.replaceAll(about, '');
  if (about !== null && words === message) return why('the file is not named');
  if (inside.test(words)) return why('words of the program');
  if (!/nothing (has been|was) (imported|changed|stored|saved)|has not been changed|stayed as/i.test(words))
    return why('nothing is said of what is held');
  const by = stoppedBy(words);
  return by === null ? { kind: 'refused', code } : { kind: 'stopped', by };
};
