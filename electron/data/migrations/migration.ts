export interface Migration {
  /** Strictly increasing; becomes the database's user_version. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
