import { Bookmark, HeadingLevel, InternalHyperlink, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions, Table } from 'docx';
import { cleanText } from '../words/clean-text';

/** A piece of the paper's body. */
export type Block = Paragraph | Table;

/** Text with its line breaks kept. Every word of the paper passes here, so nothing unreadable reaches the XML. */
export const runs = (text: string, options: Omit<IRunOptions, 'text' | 'children' | 'break'> = {}): TextRun[] =>
  cleanText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index === 0 ? {} : { break: 1 }) }));

export const paragraph = (text: string, options: Omit<IParagraphOptions, 'text' | 'children'> = {}): Paragraph =>
  new Paragraph({ ...options, children: runs(text) });

/** "Label: text" with the label bold. */
export const labelled = (
  label: string,
  text: string,
  options: Omit<IParagraphOptions, 'text' | 'children'> = {},
): Paragraph => new Paragraph({ ...options, children: [...runs(`${label}: `, { bold: true }), ...runs(text)] });

/** One paragraph for each sentence that there is. */
export const sentences = (texts: readonly (string | null)[]): readonly Paragraph[] =>
  texts.filter((text) => text !== null && text !== '').map((text) => paragraph(text ?? ''));

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

export const heading = (level: 1 | 2 | 3, text: string, options: { readonly breakBefore?: boolean } = {}): Paragraph =>
  new Paragraph({
    heading: levels[level],
    pageBreakBefore: options.breakBefore ?? false,
    children: runs(text),
  });

/** A heading that the list of contents links to. */
export const anchorHeading = (anchor: string, text: string, breakBefore = true): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: breakBefore,
    children: [new Bookmark({ id: anchor, children: runs(text) })],
  });

export const linkTo = (anchor: string, text: string): Paragraph =>
  new Paragraph({
    spacing: { after: 60 },
    children: [new InternalHyperlink({ anchor, children: runs(text, { style: 'Hyperlink' }) })],
  });

export const bullets = (texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text) => paragraph(text, { numbering: { reference: 'bullets', level: 0 } }));

export const numbered = (texts: readonly string[], instance: number): readonly Paragraph[] =>
  texts.map((text) => paragraph(text, { numbering: { reference: 'numbers', level: 0, instance } }));
