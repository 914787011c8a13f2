/** Shorter ones can be tried out by a machine within the time that a file lies about. */
const shortestPassphrase = 15;
const fewestCharacters = 8;
export const longestPassphrase = 200;

/** The same text typed on another keyboard or system is the same passphrase. */
export const normalPassphrase = (typed: string): string => typed.normalize('NFKC');

/**
 * What is wrong with a passphrase for a new handover file, in a sentence; null where nothing is.
 *
 * @example passphraseProblem('short') // 'Use at least 15 characters: four or five words that do not belong together are easy to type'
 */
export const passphraseProblem = (typed: string): string | null => {
  const characters = [...normalPassphrase(typed)];
  if (characters.length < shortestPassphrase)
    return `Use at least ${String(shortestPassphrase)} characters: four or five words that do not belong together are easy to type`;
  if (characters.length > longestPassphrase) return `Use at most ${String(longestPassphrase)} characters`;
  if (new Set(characters).size < fewestCharacters)
    return `Use at least ${String(fewestCharacters)} different characters`;
  if (typed.trim() !== typed)
    return 'Leave out the spaces before and after it: they are easily lost when it is told to someone';
  return null;
};
