/** Why the comparison of two counts made elsewhere is missing. */
export const otherHiddenSentence = (threshold: number): string =>
  `Hidden: numbers from 1 to ${String(threshold - 1)} are hidden to protect people, with whatever is worked out from them or would give them away.`;

export const noBaseSentence =
  'The file does not give for both groups how many there were in all, so there is no rate to compare.';
