import { gzipSync } from 'node:zlib';
import { connectInMemory } from '../../../electron/data/connection';
import type { RawDatabase } from '../../../electron/data/connection';
import { packContents, unpackContents } from '../../../electron/handover/contents';
import type { HandoverContents } from '../../../electron/handover/contents';
import { seal, unseal } from '../../../electron/handover/seal';
import type { Crafted } from './input';

export const passphrase = 'quiet ladder violet engine';

/** What is sealed, with a manifest and a packed database of any kind. */
const contents = (manifest: string, packed: Uint8Array): Buffer => {
  const words = Buffer.from(manifest);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(words.length);
  return Buffer.concat([length, words, packed]);
};

/** The database of a whole handover, changed by whoever knows the passphrase. */
const changedDatabase = (database: Buffer, change: (raw: RawDatabase) => void): Buffer => {
  const raw = connectInMemory(database);
  try {
    raw.unsafeMode(true);
    change(raw);
    return raw.serialize();
  } finally {
    raw.close();
  }
};

const endless = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, 'x' AS name, 0 AS is_example FROM n`;

const statements: Readonly<Record<string, string>> = {
  'a view without end in the place of a table': `PRAGMA foreign_keys = OFF; DROP TABLE organisation; CREATE VIEW organisation AS ${endless}`,
  'a trigger of its own': `CREATE TRIGGER evil AFTER INSERT ON import BEGIN DELETE FROM import; END`,
  'a table more': 'CREATE TABLE evil (x); INSERT INTO evil VALUES (1)',
  'a table less': 'PRAGMA foreign_keys = OFF; DROP TABLE learning',
  'two organisations': `INSERT INTO organisation (name) VALUES ('Second')`,
  'a version of the future': 'PRAGMA user_version = 999',
  'a version of the past': 'PRAGMA user_version = 1',
  'a schema that cannot be read':
    "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = 'CREATE TABLE x(' WHERE name = 'staff'",
  'an organisation named by a formula': `UPDATE organisation SET name = '=cmd|''/c calc''!A0'`,
};

type Inside = (whole: HandoverContents) => Buffer;

const insides: Readonly<Record<string, Inside>> = {
  'a database that unpacks to 1.2 GB': ({ manifest }) =>
    contents(JSON.stringify(manifest), gzipSync(Buffer.alloc(1_200_000_000), { level: 1 })),
  'no database': ({ manifest }) => contents(JSON.stringify(manifest), new Uint8Array()),
  'a manifest that is no JSON': ({ database }) => contents('{', gzipSync(database)),
  'a manifest of other types': ({ database }) => contents('{"organisation":7}', gzipSync(database)),
  'a manifest of 30 MB': ({ manifest, database }) =>
    contents(JSON.stringify({ ...manifest, organisation: 'x'.repeat(30_000_000) }), gzipSync(database)),
  'a manifest that is longer than the file': (whole) =>
    Buffer.concat([Buffer.from([0xff, 0xff, 0xff, 0xff]), packContents(whole).subarray(4)]),
  nothing: () => Buffer.alloc(0),
  'noise in the place of a database': ({ manifest }) =>
    contents(JSON.stringify(manifest), gzipSync(Buffer.alloc(100_000, 0x55))),
  ...Object.fromEntries(
    Object.entries(statements).map(([how, statement]): [string, Inside] => [
      how,
      ({ manifest, database }) =>
        contents(JSON.stringify(manifest), gzipSync(changedDatabase(database, (raw) => raw.exec(statement)))),
    ]),
  ),
};

/** Sealed files that open with the passphrase and are hostile inside. `whole` is a handover the app has written. */
export const craftedHandovers = (whole: Buffer): readonly Crafted[] => {
  let plain: Promise<HandoverContents> | null = null;
  const opened = (): Promise<HandoverContents> =>
    (plain ??= unseal(whole, passphrase).then((bytes) => unpackContents(bytes)));
  return Object.entries(insides).map(([how, inside]) => ({
    how: `sealed with ${how}`,
    name: 'hostile.rewhandover',
    make: async () => seal(inside(await opened()), passphrase),
  }));
};
