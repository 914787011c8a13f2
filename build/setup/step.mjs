/** A failure that knows what the reader should do about it. */
export class SetupError extends Error {
  /**
   * @param {string} message what went wrong
   * @param {string} advice what to do
   */
  constructor(message, advice) {
    super(message);
    this.name = 'SetupError';
    this.advice = advice;
  }
}

/**
 * @template T
 * @param {Promise<T>} work
 * @param {string} advice what to do when it fails
 * @returns {Promise<T>}
 */
export async function orAdvise(work, advice) {
  try {
    return await work;
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error), advice);
  }
}

/**
 * Progress goes to stderr, so that `npm run -s batch` keeps stdout for its one JSON object.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * @param {number} startedAt from `performance.now()`
 * @returns {string} for example "3.2 s"
 */
export function secondsSince(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}

/**
 * Runs one named step; says what it did and how long it took, or what to do about its failure.
 *
 * @template T
 * @param {string} name
 * @param {(announce: (line: string) => void) => Promise<{ readonly outcome: string, readonly value: T }>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const startedAt = performance.now();
  try {
    const { outcome, value } = await work((line) => say(`… ${name}: ${line}`));
    say(`✓ ${name}: ${outcome} (${secondsSince(startedAt)})`);
    return value;
  } catch (error) {
    say(`✗ ${name} failed after ${secondsSince(startedAt)}: ${error instanceof Error ? error.message : String(error)}`);
    if (error instanceof SetupError) say(`  What to do: ${error.advice}`);
    throw error;
  }
}
