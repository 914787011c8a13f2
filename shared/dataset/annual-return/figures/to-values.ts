import type { ReturnValue } from '../../import-types';
import type { Figure } from './figure';

/** Figures that were read become values to store. Blank, left out and asked-about cells store nothing. */
export const toValues = (figures: readonly Figure[]): readonly ReturnValue[] =>
  figures.flatMap(({ year, item, group, basis, place, outcome }): readonly ReturnValue[] => {
    const stored = { year, item: item.id, group, basis, place };
    if (outcome.kind === 'value') return [{ ...stored, value: outcome.value, isSuppressed: false }];
    return outcome.kind === 'suppressed' ? [{ ...stored, value: null, isSuppressed: true }] : [];
  });
