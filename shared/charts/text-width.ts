/** Arial's advance is about half its size for running text; bold is wider. Good enough to wrap and to keep labels apart. */
export const textWidth = (words: string, size: number, isBold = false): number =>
  words.length * size * (isBold ? 0.56 : 0.51);

/** Breaks words into lines no wider than `width`; a single word that is too long stays whole. */
export const wrapped = (words: string, width: number, size: number, isBold = false): readonly string[] => {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(joined, size, isBold) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
};
