import { readPersonKey, writePersonKey } from '../queries/settings';
import { isoNow } from './context';
import type { ServiceContext } from './context';

/**
 * The key that turns employee numbers into hashes. Made at the first import, kept with the database, never shown: the same person has
 * the same hash in every file of this database, and in no other.
 */
export const personKey = (context: ServiceContext): string => {
  const known = readPersonKey(context.db);
  if (known !== null) return known;
  const made = context.newKey();
  if (!context.isReadOnly) writePersonKey(context.db, made, isoNow(context));
  return made;
};
