import type { QualifiedIn } from '../../row-types/row-base';
import { cleanText, keyOf } from '../clean-text';
import type { RawValue, Translation } from '../translation';
import { blank } from '../translation';
import { translatePmq } from './translate-pmq';

const notKnown: ReadonlySet<string> = new Set(
  ['unknown', 'not known', 'not stated', 'not recorded', 'unspecified', 'n a', 'none', 'not available'].map(keyOf),
);

/**
 * The place of qualification of a doctor in training. What the file says is not known stays not known: nobody could answer better.
 * @example translatePlace('Not known') // blank
 */
export const translatePlace = (raw: RawValue): Translation<QualifiedIn> => {
  const key = keyOf(cleanText(raw));
  return key === '' || notKnown.has(key) ? blank : translatePmq(raw);
};
