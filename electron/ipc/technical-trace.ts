import path from 'node:path';

const mostFrames = 8;

/** "    at work (file:///C:/Users/someone/app/out/main/data.js:12:7)" as "work data.js:12:7": the place may name a person. */
const frameOf = (line: string): string | null => {
  const found = /^\s*at (?:(?<name>[\w.$<>[\] ]+) \()?(?<place>[^()]+):(?<line>\d+):(?<column>\d+)\)?$/.exec(line);
  if (found?.groups === undefined) return null;
  const { name = '', place = '', line: row = '', column = '' } = found.groups;
  return `${name} ${path.posix.basename(place.replaceAll('\\', '/'))}:${row}:${column}`.trim();
};

/**
 * An error for the log: its kind, its code, and where in the program it arose. Never its message, which may hold what was imported or typed.
 * @example technicalTrace(new TypeError('Jane Smith is not a function')) // "TypeError at read data.js:10:3 < open data.js:40:9"
 */
export const technicalTrace = (error: unknown): string => {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Z_0-9]+$/.test(error.code) ? ` ${error.code}` : '';
  const frames = (error.stack ?? '')
    .split('\n')
    .map(frameOf)
    .filter((frame) => frame !== null)
    .slice(0, mostFrames);
  const kind = /^\w+$/.test(error.name) ? error.name : 'Error';
  return `${kind}${code}${frames.length === 0 ? '' : ` at ${frames.join(' < ')}`}`;
};
