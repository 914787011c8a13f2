import type { HeadingBlock, ListBlock, PaperBlock, TextBlock, TextLook } from '../../../shared/paper/paper-block';

/** A piece of the paper's body. */
export type Block = PaperBlock;

export const paragraph = (text: string, look: TextLook = {}): TextBlock => ({ kind: 'text', label: null, text, look });

/** "Label: text" with the label bold. */
export const labelled = (label: string, text: string, look: TextLook = {}): TextBlock => ({
  kind: 'text',
  label,
  text,
  look,
});

/** One paragraph for each sentence that there is. */
export const sentences = (texts: readonly (string | null)[]): readonly TextBlock[] =>
  texts.filter((text) => text !== null).flatMap((text) => (text === '' ? [] : [paragraph(text)]));

export const heading = (level: 1 | 2 | 3, text: string): HeadingBlock => ({
  kind: 'heading',
  level,
  text,
  anchor: null,
  breaksPage: false,
});

/** A heading that the list of contents links to. */
export const anchorHeading = (anchor: string, text: string, breaksPage: boolean): HeadingBlock => ({
  kind: 'heading',
  level: 1,
  text,
  anchor,
  breaksPage,
});

const list = (texts: readonly string[], numberedAs: number | null): readonly ListBlock[] =>
  texts.length === 0 ? [] : [{ kind: 'list', texts, numberedAs }];

export const bullets = (texts: readonly string[]): readonly ListBlock[] => list(texts, null);

export const numbered = (texts: readonly string[], instance: number): readonly ListBlock[] => list(texts, instance);
