import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';
import { translateYesNo } from '../yes-no';

/** Names of the main and of further assignments, beside yes and no. Exported for the test that no phrase stands twice. */
export const primaryBook: PhraseBook<boolean> = {
  what: 'a primary assignment flag',
  say: (isPrimary) => (isPrimary ? 'the primary assignment' : 'a further assignment'),
  entries: [
    { value: true, exact: 'primary|primary assignment|main assignment', likely: 'p|main' },
    { value: false, exact: 'secondary|non primary|not primary|secondary assignment', likely: 's|additional|second' },
  ],
  asked: [],
};

const translateWord = createTranslator(primaryBook);

/**
 * True for a person's primary assignment: someone with two assignments counts once.
 * @example translatePrimary('Secondary') // known: false
 */
export const translatePrimary = (raw: RawValue): Translation<boolean> => {
  const flag = translateYesNo(raw);
  if (flag.kind !== 'unknown') return flag;
  const word = translateWord(raw);
  return word.kind === 'known' || flag.suggestion === null ? word : flag;
};
