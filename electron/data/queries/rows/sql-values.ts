import type { RowEthnicity } from '../../../../shared/dataset/extract-types';
import type { SqlValue } from '../../connection';

export const flag = (value: boolean): number => (value ? 1 : 0);
export const flagOrNull = (value: boolean | null): number | null => (value === null ? null : flag(value));

/** The three columns of an ethnicity: original words, code, group. */
export const ethnicity = (value: RowEthnicity | null): readonly SqlValue[] =>
  value === null ? [null, null, null] : [value.original, value.code, value.group];
