/** Arial's advance is about half its size for running text; bold is wider. Good enough to wrap and to keep labels apart. */
export const textWidth = (words: string, size: number, isBold = false): number =>
  words.length * size * (isBold ? 0.56 : 0.51);

/** Words of more characters than fit into a width, cut into pieces that do. */
const cutLong = (words: string, width: number, size: number, isBold: boolean): string => {
  const most = Math.max(1, Math.floor(width / textWidth('a', size, isBold)));
  return words.replace(new RegExp(`\\S{${String(most)}}(?=\\S)`, 'g'), '$& ');
};

/** The same for names that people typed, which may be one long word: nothing stands outside the width. */
export const wrappedInside = (words: string, width: number, size: number, isBold = false): readonly string[] =>
  wrapped(cutLong(words, width, size, isBold), width, size, isBold);

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
