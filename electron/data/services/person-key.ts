import { readPersonKey, writePersonKey } from '../queries/settings';
import { isoNow } from './context';
import type { ServiceContext } from './context';

/**
 * The key that turns employee numbers into hashes. Made at the first import, kept with the database, never shown: the same person has
 * the same hash in every file of this database, and in no other.
 */
export const personKey = (context: ServiceContext): string => {
  const { db } = context;
  const known = readPersonKey(db);
  if (known !== null) return known;
  if (context.isReadOnly) return context.newKey();
  // Two commands may read their first files at once, and only one of their keys can be the key.
  return db.transaction(() => {
    const others = readPersonKey(db);
    if (others !== null) return others;
    const made = context.newKey();
    writePersonKey(db, made, isoNow(context));
    return made;
  });
};
