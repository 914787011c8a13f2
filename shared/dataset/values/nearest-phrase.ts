/**
 * Letters to change, add, drop or swap with their neighbour to turn one text into the other (optimal string alignment).
 * @example editDistance('asain', 'asian') // 1
 */
export const editDistance = (a: string, b: string): number => {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current: number[] = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
};

/** Short words are too close to each other to be told apart by a slip of the finger. */
const slipsAllowed = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/**
 * The one known phrase that a misspelt one is nearest to; null where none or several are. Only ever good for a suggestion.
 * @example nearestPhrase('compleated', ['completed', 'cancelled']) // 'completed'
 */
export const nearestPhrase = (text: string, phrases: Iterable<string>): string | null => {
  let best: string | null = null;
  let fewest = slipsAllowed(text.length) + 1;
  for (const phrase of phrases) {
    if (Math.abs(phrase.length - text.length) > fewest) continue;
    const slips = editDistance(text, phrase);
    if (slips < fewest) {
      best = phrase;
      fewest = slips;
    } else if (slips === fewest && phrase !== best) {
      best = null;
    }
  }
  return best;
};
