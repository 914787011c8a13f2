import { createHmac } from 'node:crypto';
import type { QuarantinedRow } from '../../shared/dataset/import-types';
import { hashInCode, personCode } from '../../shared/dataset/person-code';
import { mapField } from './packed-rows';
import type { PackedExtract } from './packed-rows';

/** Long enough that two people never share one, short enough to index. */
const hashLength = 22;

/**
 * Turns employee numbers into keyed hashes before a row leaves the worker: they join rows of one person and count people, and cannot be
 * turned back without the key. What was hashed once is remembered for the next table. Numbers in rows set aside become codes in the same way,
 * and a code that comes back is the same person. Rows come packed: a second copy of 100,000 of them takes 20 MB. The same number written with stray spaces or as a number or text is the same person.
 */
export const createPersonHasher = (key: string): ((table: PackedExtract) => PackedExtract) => {
  const known = new Map<string, string>();
  const hashOf = (person: string): string => {
    const ready = hashInCode(person);
    if (ready !== null) return ready;
    const tidy = person.trim().toUpperCase();
    const found = known.get(tidy);
    if (found !== undefined) return found;
    const hash = createHmac('sha256', key).update(tidy).digest('base64url').slice(0, hashLength);
    known.set(tidy, hash);
    return hash;
  };
  const coded = (row: QuarantinedRow): QuarantinedRow => ({
    ...row,
    fields: row.fields.map((field) => (field.isPerson ? { ...field, value: personCode(hashOf(field.value)) } : field)),
  });
  return (table) => ({
    ...table,
    rows: mapField(table.rows, 'person', (person) => (typeof person === 'string' ? hashOf(person) : person)),
    quarantined: table.quarantined.map(coded),
    ...(table.withdrawn === undefined ? {} : { withdrawn: table.withdrawn.map(hashOf) }),
  });
};
