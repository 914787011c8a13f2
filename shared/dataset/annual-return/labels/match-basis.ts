import { plainWords } from '../../plain-words';

export type Basis = 'single' | 'verified' | 'prepopulated';

/** "Prepopulated figures" and "Verified figures" head the two halves of a doubled block; null for any other text. */
export const matchBasis = (heading: string): Exclude<Basis, 'single'> | null => {
  const words = plainWords(heading);
  if (words.length > 80) return null;
  const isPrepopulated = /\bpre ?populated\b/.test(words);
  const isVerified = /\bverified\b/.test(words);
  if (isPrepopulated === isVerified) return null;
  return isVerified ? 'verified' : 'prepopulated';
};
