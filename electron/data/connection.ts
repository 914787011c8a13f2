import Database from 'better-sqlite3';
import { nativeBinding } from './binding';
import { identityOf, refuseReplaced } from './same-file';
import type { FileIdentity } from './same-file';
import type { DataKey } from '../protection/data-key';

export type RawDatabase = Database.Database;

/** A value SQLite can bind or return here. */
export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/**
 * Reading and writing are different types, so a function that only reads cannot be handed to one that writes,
 * and a reader's signature says it changes nothing.
 */
export interface ReadableDb {
  readonly all: (sql: string, values?: readonly SqlValue[]) => readonly SqlRow[];
  readonly get: (sql: string, values?: readonly SqlValue[]) => SqlRow | undefined;
  /** Another text after every change to the data, whoever made it; null while a change is under way and may still be taken back. */
  readonly version: () => string | null;
  /** As `version`, and another text too after what is written aside, such as an action of the plan. */
  readonly wholeVersion: () => string | null;
}

export interface WritableDb extends ReadableDb {
  readonly run: (sql: string, values?: readonly SqlValue[]) => { readonly changes: number; readonly rowId: number };
  /** As `run`, for what no figure depends on, such as the last choice of the window: the version stays. */
  readonly runAside: (sql: string, values?: readonly SqlValue[]) => void;
  readonly transaction: <T>(work: () => T) => T;
  /**
   * As `transaction`, for what was worked out of the data as they were at `version`: false, and nothing done, where they are others by now,
   * while another process writes, or where the disk has no room: a thing that was done must not fail because of it. Never waits. The work
   * writes aside.
   */
  readonly transactionAt: (version: string, work: () => void) => boolean;
}

/** Another process writes, or the disk is full or refuses: what is written aside can be worked out again. */
const cannotWriteNow = /^SQLITE_(BUSY|FULL|IOERR|READONLY|CANTOPEN)/;

const toRow = (row: unknown): SqlRow => row as SqlRow;

/** The file of each connection that may write, as it was opened. */
const openedFiles = new WeakMap<RawDatabase, FileIdentity>();

/** Asked with the lock of the file in hand: whoever replaces it holds that lock, or finds that somebody has the file open. */
const onlyIfThere =
  <T>(raw: RawDatabase, work: () => T) =>
  (): T => {
    const opened = openedFiles.get(raw);
    if (opened !== undefined) refuseReplaced(raw.name, opened);
    return work();
  };

/** Statements are prepared once and kept: every query here is a constant text. */
export const wrap = (raw: RawDatabase): WritableDb => {
  const prepared = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const made = raw.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  const get = (sql: string, values: readonly SqlValue[] = []): SqlRow | undefined => {
    const row = statement(sql).get(...values);
    return row === undefined ? undefined : toRow(row);
  };
  let aside = 0;
  const versionWithout = (left: number): string => {
    const own = Number(get('SELECT total_changes() AS n')?.['n'] ?? 0) - left;
    // Of other connections: a batch command beside the window.
    return `${String(get('PRAGMA data_version')?.['data_version'] ?? '')} ${String(own)}`;
  };
  const currentVersion = (): string => versionWithout(aside);
  const busyTimeout = (): number => Number(raw.pragma('busy_timeout', { simple: true }));
  return {
    all: (sql, values = []) =>
      statement(sql)
        .all(...values)
        .map(toRow),
    get,
    version: () => (raw.inTransaction ? null : currentVersion()),
    wholeVersion: () => (raw.inTransaction ? null : versionWithout(0)),
    runAside: (sql, values = []) => {
      aside += statement(sql).run(...values).changes;
    },
    run: (sql, values = []) => {
      const result = statement(sql).run(...values);
      return { changes: result.changes, rowId: Number(result.lastInsertRowid) };
    },
    transaction: (work) => raw.transaction(onlyIfThere(raw, work)).immediate(),
    transactionAt: (version, work) => {
      const wait = busyTimeout();
      raw.pragma('busy_timeout = 0');
      try {
        return raw
          .transaction(() => {
            if (currentVersion() !== version) return false;
            work();
            return true;
          })
          .immediate();
      } catch (error) {
        if (error instanceof Database.SqliteError && cannotWriteNow.test(error.code)) return false;
        throw error;
      } finally {
        raw.pragma(`busy_timeout = ${String(wait)}`);
      }
    },
  };
};

export interface ConnectOptions {
  readonly isReadOnly: boolean;
  /** null: the file is not encrypted. A wrong key reads like a damaged file, so keys are proven before (electron/protection). */
  readonly key: DataKey | null;
}

/** What is sorted or looked up by the way stays in memory: a temporary file would not be encrypted. */
const keepOffTheDisk = (raw: RawDatabase): void => {
  raw.pragma('temp_store = MEMORY');
};

/** What the library can beyond the one whose types it goes by. */
interface Ciphers {
  readonly key: (letters: Buffer) => number;
  readonly rekey: (letters: Buffer) => number;
}
const isCiphered = (raw: RawDatabase): raw is RawDatabase & Ciphers => 'key' in raw && 'rekey' in raw;

const apply = (raw: RawDatabase, key: DataKey, how: keyof Ciphers): void => {
  if (!isCiphered(raw)) throw new Error('This SQLite cannot encrypt');
  // ChaCha20-Poly1305: every page carries its own proof, so one that was changed is refused and never read wrongly.
  raw.pragma("cipher = 'chacha20'");
  // SQLite3 Multiple Ciphers takes a key as it is, and not as a passphrase to stretch, after these letters.
  const letters = Buffer.from(`raw:${key.toString('hex')}`, 'latin1');
  raw[how](letters);
  letters.fill(0);
};

/** Encrypts the open file, which is not encrypted yet, page by page. */
export const encryptPages = (raw: RawDatabase, key: DataKey): void => {
  apply(raw, key, 'rekey');
};

/** Opens the file as it should always be opened. */
export const connect = (path: string, { isReadOnly, key }: ConnectOptions): RawDatabase => {
  const before = identityOf(path);
  const raw = new Database(path, { readonly: isReadOnly, fileMustExist: isReadOnly, ...nativeBinding });
  try {
    if (key !== null) apply(raw, key, 'key');
    raw.pragma('busy_timeout = 3000');
    keepOffTheDisk(raw);
    if (!isReadOnly) {
      raw.pragma('journal_mode = WAL');
      raw.pragma('synchronous = FULL');
      // 64 MB: an import writes its indexes here and there, and a page that finds no room is encrypted and written once more each time.
      raw.pragma('cache_size = -65536');
    }
    raw.pragma('foreign_keys = ON');
    if (!isReadOnly) {
      const opened = identityOf(path);
      // Replaced in this very moment: which of the two is open cannot be known.
      if (before !== null) refuseReplaced(path, before);
      openedFiles.set(raw, opened);
    }
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
};

/** A file that is not encrypted, alone: nobody else may have it open. It keeps no journal on the disk. */
export const connectAlone = (path: string): RawDatabase => {
  const raw = new Database(path, { fileMustExist: true, timeout: 3000, ...nativeBinding });
  keepOffTheDisk(raw);
  return raw;
};

/** A file that holds nothing and is only locked. A window that is being ended has a moment to let go of it. */
export const connectLock = (path: string): RawDatabase => new Database(path, { timeout: 2000, ...nativeBinding });

/** A database that is in no file: an empty one, or the bytes of one. */
export const connectInMemory = (bytes: Buffer | null): RawDatabase => {
  const raw = bytes === null ? new Database(':memory:', nativeBinding) : new Database(bytes, nativeBinding);
  keepOffTheDisk(raw);
  raw.pragma('foreign_keys = ON');
  return raw;
};
