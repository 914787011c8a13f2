/** Names in a data folder that more than the data process has to know. */
export const databaseName = 'workbench.db';
export const backupsName = 'backups';
/** A whole data folder that could not be opened, kept beside the new one. The time follows. */
export const setAsideName = 'set-aside-';
