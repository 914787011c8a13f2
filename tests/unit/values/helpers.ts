import type { Translation } from '../../../shared/dataset/values/translation';

/** The value of a known translation; "?" and the suggestion of a question; "blank". Short enough for tables. */
export const short = <T>(translation: Translation<T>): T | string => {
  if (translation.kind === 'blank') return 'blank';
  if (translation.kind === 'known') return translation.value;
  const { suggestion } = translation;
  return `? ${suggestion === null ? 'null' : typeof suggestion === 'object' ? JSON.stringify(suggestion) : String(suggestion)}`;
};
