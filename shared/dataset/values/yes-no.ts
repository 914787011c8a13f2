import type { PhraseBook } from './phrase-book';
import { createTranslator } from './phrase-book';
import type { RawValue, Translation } from './translation';
import { ask, exact, likely } from './translation';
import { translateDate } from './dates/translate-date';

const sayYesNo = (value: boolean): string => (value ? 'yes' : 'no');

/** Marks, and a date in the place of a yes ("Shortlisted: 12-May-2024"). */
const readMark = (text: string): Translation<boolean> | null => {
  if (/^[✓✔√☑🗸]\ufe0f?$/u.test(text)) return exact(true, 'a tick');
  if (/^[✗✘☒×]\ufe0f?$/u.test(text)) return ask<boolean>(null, 'a cross may stand for no or for a marked box');
  if (text === '☐') return likely(false, 'an empty box');
  const date = translateDate(text);
  if (date.kind === 'known' && /\D/.test(text)) return ask(true, 'a date here may be the day on which it happened');
  return /^yes\b/i.test(text) || /^no\b/i.test(text) ? leadingWord(text) : null;
};

/** "Yes - see notes", "No (withdrew)": the first word says it, and the rest is for a person to read. */
const leadingWord = (text: string): Translation<boolean> =>
  ask(/^yes\b/i.test(text), 'there are more words behind the answer');

/** Spellings of yes and no. Exported for the test that no phrase stands twice. */
export const yesNoBook: PhraseBook<boolean> = {
  what: 'a yes or no',
  say: sayYesNo,
  entries: [
    { value: true, exact: 'yes|y|true|1|ticked|checked', likely: 't|yep|yeah|tick|confirmed' },
    { value: false, exact: 'no|n|false|0|unticked|unchecked', likely: 'f|nope' },
  ],
  asked: [
    { phrases: 'x', suggestion: null, reason: 'an X may stand for a marked box or for no' },
    { phrases: 'n a|not applicable|none|tbc|pending|maybe', suggestion: null, reason: 'neither yes nor no' },
    {
      phrases: 'not known|unknown|dont know|do not know',
      suggestion: null,
      reason: 'the file says that it is not known',
    },
  ],
  rule: readMark,
};

const translate = createTranslator(yesNoBook);

/**
 * Translates a flag in all its spellings. An empty cell is `blank`: whether that means no is a matter of the column.
 * @example translateYesNo('Y') // known: true
 */
export const translateYesNo = (raw: RawValue): Translation<boolean> => {
  if (raw === -1) return likely(true, 'some databases write yes as -1');
  return translate(raw);
};
