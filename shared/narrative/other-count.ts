/** The tag of a count without the base that a rate needs. */
export const countOnlyTag = 'Count only';

export const noBaseSentence =
  'The file does not give for both groups how many there were in all, so there is no rate to compare.';
