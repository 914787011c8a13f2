import { TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import { cleanText } from '../words/clean-text';

/** Text with its line breaks kept. Every word of the paper passes here, so nothing unreadable reaches the XML. */
export const runs = (text: string, options: Omit<IRunOptions, 'text' | 'children' | 'break'> = {}): TextRun[] =>
  cleanText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index === 0 ? {} : { break: 1 }) }));
