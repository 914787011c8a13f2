import type { QualifiedIn } from '../../row-types/row-base';
import { cleanText, keyOf } from '../clean-text';
import type { RawValue, Translation } from '../translation';
import { blank, likely, mapTranslation } from '../translation';
import { translatePmq } from './translate-pmq';

const notKnown: ReadonlySet<string> = new Set(
  ['unknown', 'not known', 'not stated', 'not recorded', 'unspecified', 'n a', 'none', 'not available'].map(keyOf),
);

/**
 * The place of qualification of a doctor in training. What the file says is not known stays not known: nobody could answer better. A dash is
 * taken for not known too, and said; other marks are asked about.
 * @example translatePlace('Not known') // blank
 * @example translatePlace('-') // likely: null
 */
export const translatePlace = (raw: RawValue): Translation<QualifiedIn | null> => {
  const text = cleanText(raw);
  if (text === '' || notKnown.has(keyOf(text))) return blank;
  if (/^[-–—]+$/.test(text)) return likely<QualifiedIn | null>(null, 'a dash: not known');
  return mapTranslation(translatePmq(raw), (found): QualifiedIn | null => found);
};
