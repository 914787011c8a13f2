import type { Version } from '../reference/settings';

/** A piece of the board paper, described once: Word, PDF and the preview on screen are made from the same description. */
export type PaperBlock =
  | HeadingBlock
  | TextBlock
  | ListBlock
  | CaptionBlock
  | TableBlock
  | PictureBlock
  | { readonly kind: 'banner'; readonly version: Version; readonly text: string }
  | { readonly kind: 'contents'; readonly lines: readonly ContentsLine[] };

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** What the list of contents links to; null for a heading that is not in it. */
  readonly anchor: string | null;
  readonly breaksPage: boolean;
}

/** How a paragraph looks; space in twentieths of a point. */
export interface TextLook {
  readonly style?: 'Title' | 'Lead' | 'Note';
  readonly spacing?: { readonly before?: number; readonly after?: number };
  readonly keepNext?: boolean;
}

export interface TextBlock {
  readonly kind: 'text';
  /** Printed bold before the text, with a colon. */
  readonly label: string | null;
  readonly text: string;
  readonly look: TextLook;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly texts: readonly string[];
  /** Lists of one number go on counting; null for a list without numbers. */
  readonly numberedAs: number | null;
}

export interface CaptionBlock {
  readonly kind: 'caption';
  readonly of: 'Table' | 'Figure';
  readonly number: number;
  readonly title: string;
}

export interface TableColumn {
  readonly title: string;
  /** Share of the table's width, in any unit: the shares are scaled to fit. */
  readonly share: number;
  readonly isNumber?: boolean;
}

/** The words of a cell, tinted where a colour helps the eye. The words alone must say the same. */
export type TableEntry = string | { readonly text: string; readonly fill: string };

export interface TableShape {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableEntry[])[];
  /** Width of the whole table in twentieths of a point. */
  readonly width: number;
  /** Many narrow columns: less room between them. */
  readonly isDense?: boolean;
}

export type TableBlock = TableShape & {
  readonly kind: 'table';
  /** Small enough to stay on one page with its caption. */
  readonly isWhole?: boolean;
  /** Stays on one page with what follows. */
  readonly keepNext?: boolean;
};

/** A chart, by its key: who makes the document holds the drawings. Sizes in pixels. */
export interface PictureBlock {
  readonly kind: 'picture';
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

export interface ContentsLine {
  readonly anchor: string;
  readonly title: string;
}

/** The words of a cell. */
export const entryText = (entry: TableEntry): string => (typeof entry === 'string' ? entry : entry.text);
