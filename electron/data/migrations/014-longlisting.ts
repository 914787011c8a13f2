import type { Migration } from './migration';

/** Longlisting apart from shortlisting. Files imported before have one stage for both: whether they longlisted stays not said. */
export const longlisting: Migration = {
  version: 14,
  name: 'longlisting of applications to specialty training',
  sql: 'ALTER TABLE training_application ADD COLUMN is_longlisted INTEGER CHECK (is_longlisted IN (0, 1));',
};
