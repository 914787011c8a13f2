import type { ReadableDb, WritableDb } from '../../connection';
import { numberOf } from '../../row';
import { isOfShown } from '../current-organisation';

const isOwn = `import_id IN (SELECT id FROM import WHERE ${isOfShown})`;

/** How many rows of registers are held of these people, in whatever year. */
export const countHeldExperts = (db: ReadableDb, people: readonly string[]): number =>
  people.reduce((sum, person) => {
    const row = db.get(`SELECT count(*) AS n FROM expert WHERE person = ? AND ${isOwn}`, [person]);
    return sum + (row === undefined ? 0 : numberOf(row, 'n'));
  }, 0);

/** Consent that ends takes every row of the person with it, for good: undo does not bring them back. The bytes are overwritten. */
export const deleteExperts = (db: WritableDb, people: readonly string[]): void => {
  if (people.length === 0) return;
  db.get('PRAGMA secure_delete = ON');
  for (const person of people) db.run(`DELETE FROM expert WHERE person = ? AND ${isOwn}`, [person]);
};
