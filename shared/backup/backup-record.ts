/** Why a backup was made. */
const backupReasons = [
  'daily',
  'before_update',
  'before_restore',
  'before_handover',
  'before_removal',
  'by_hand',
  'brought',
] as const;
export type BackupReason = (typeof backupReasons)[number];

/**
 * Written beside each backup once it was opened, checked and counted. `sha256` is of the whole backup file, so a backup that was changed or
 * cut since is known. It holds no names and no values.
 */
export interface BackupManifest {
  readonly format: 1;
  readonly madeAt: string;
  readonly reason: BackupReason;
  readonly bytes: number;
  readonly sha256: string;
  /** Of the database's layout. */
  readonly schemaVersion: number;
  /** Rows of all tables together. */
  readonly rows: number;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const reasonOf = (value: unknown): BackupReason | null => backupReasons.find((one) => one === value) ?? null;

/** The record in this text; null where it is none, so that a damaged record is never believed. */
export const readManifest = (text: string): BackupManifest | null => {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return null;
  const { format, madeAt, reason: said, bytes, sha256, schemaVersion, rows } = value as Record<string, unknown>;
  const reason = reasonOf(said);
  if (format !== 1 || reason === null || !isText(madeAt) || Number.isNaN(Date.parse(madeAt))) return null;
  if (!isText(sha256) || !/^[0-9a-f]{64}$/.test(sha256)) return null;
  if (!isWhole(bytes) || !isWhole(schemaVersion) || !isWhole(rows)) return null;
  return { format, madeAt, reason, bytes, sha256, schemaVersion, rows };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
