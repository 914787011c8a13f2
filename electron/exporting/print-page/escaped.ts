import { cleanText } from '../words/clean-text';

/** Text as it may stand in a page or in an attribute: no word of it can become an element. */
export const escaped = (text: string): string =>
  cleanText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The same with its line breaks kept. */
export const lines = (text: string): string => escaped(text).replace(/\n/g, '<br>');
