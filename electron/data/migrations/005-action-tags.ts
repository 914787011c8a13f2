import type { Migration } from './migration';

/** Whether an action recognises, develops, connects or leads. Actions of before have no tag. */
export const actionTags: Migration = {
  version: 5,
  name: 'tags of actions',
  sql: `ALTER TABLE action ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';`,
};
