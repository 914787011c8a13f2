import type { ReadableDb } from '../connection';
import { numberOf } from '../row';

/**
 * A mark that is another one after any change of the data: by this connection (`total_changes`) or by another one, such as batch beside the
 * app (`data_version`). What was worked out under one mark holds for as long as the mark does.
 */
export const dataState = (db: ReadableDb): string => {
  const own = db.get('SELECT total_changes() AS n');
  const others = db.get('PRAGMA data_version');
  return [own === undefined ? 0 : numberOf(own, 'n'), others === undefined ? 0 : numberOf(others, 'data_version')].join(
    ' ',
  );
};
