import type { RawDatabase } from '../connection';

export interface Migration {
  /** Strictly increasing; becomes the database's user_version. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** What SQL alone cannot say, in the same transaction, after `sql`. */
  readonly then?: (db: RawDatabase) => void;
}
