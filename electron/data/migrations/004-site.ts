import type { Migration } from './migration';

/** Where people work, which is not the directorate they belong to. Files imported before have none: their site stays not recorded. */
export const site: Migration = {
  version: 4,
  name: 'site of staff in post',
  sql: 'ALTER TABLE staff ADD COLUMN site TEXT;',
};
