import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { HandoverManifest } from '../../shared/handover/manifest';
import { notAHandover } from './header';

/** What is sealed: the length of the manifest, the manifest, and the database, packed. */
export interface HandoverContents {
  readonly manifest: HandoverManifest;
  readonly database: Buffer;
}

/** Far beyond what 1.5 million rows of staff take; the most that memory is asked for by a file that somebody else has made. */
const mostDatabaseBytes = 1024 ** 3;

const manifestSchema = z.object({
  organisation: z.string().max(40_000),
  madeAt: z.string().max(40),
  appVersion: z.string().max(40),
  schemaVersion: z.number().int(),
  years: z.array(z.number().int()).max(200),
  files: z.number().int(),
  actions: z.number().int(),
});

export const packContents = ({ manifest, database }: HandoverContents): Buffer => {
  const words = Buffer.from(JSON.stringify(manifest), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(words.length);
  return Buffer.concat([length, words, gzipSync(database)]);
};

/** The seal has shown that this app wrote it with this passphrase; an older or newer one may have, so the shape is checked all the same. */
export const unpackContents = (plain: Buffer, maxOutputLength = mostDatabaseBytes): HandoverContents => {
  try {
    const end = 4 + plain.readUInt32BE(0);
    const manifest = manifestSchema.parse(JSON.parse(plain.subarray(4, end).toString('utf8')));
    return { manifest, database: gunzipSync(plain.subarray(end), { maxOutputLength }) };
  } catch {
    throw notAHandover();
  }
};
