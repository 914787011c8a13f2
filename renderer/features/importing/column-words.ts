import type { ColumnMapping } from '../../../shared/dataset/extract-types';

export const columnName = ({ header, column }: Pick<ColumnMapping, 'header' | 'column'>): string =>
  header === '' ? `Column ${column}` : header;

/** Why a column is not read. */
export const unreadWords = ({ use }: Pick<ColumnMapping, 'use'>): string =>
  use.kind === 'identity' ? 'Left out: it names people or is free text' : 'Not needed';
