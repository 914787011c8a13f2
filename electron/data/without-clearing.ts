import type { WritableDb } from './connection';
import { textOf } from './row';

/** The triggers of migrations 012 and 026 that look, at every row written, whether answers are kept which it makes untrue. */
const clearingOfInserts = `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND name GLOB ?`;

/**
 * Writes many rows into a table of which a first one has emptied what was kept: that each of 300,000 looks again takes a third of the time of
 * storing them. The triggers are back before the transaction ends, and if it fails they never were away; no other process sees it without
 * them. The work writes rows of one import and nothing else.
 */
export const withoutClearing = <T>(db: WritableDb, table: string, work: () => T): T =>
  db.transaction(() => {
    const triggers = db.all(clearingOfInserts, [table, `${table}_insert_clears_*`]);
    for (const trigger of triggers) db.run(`DROP TRIGGER ${textOf(trigger, 'name')}`);
    const done = work();
    for (const trigger of triggers) db.run(textOf(trigger, 'sql'));
    return done;
  });
