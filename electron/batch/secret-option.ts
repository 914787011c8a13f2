import { readFile } from 'node:fs/promises';
import { badArguments, textOption } from './arguments';
import type { BatchArguments } from './arguments';

/** The passphrase or the recovery key, in a file: a command line is seen by every process and kept in the shell's history. */
export const secretOption = async (batch: BatchArguments): Promise<string | null> => {
  const file = textOption(batch, 'passphrase-file');
  if (file === null) return null;
  const text = await readFile(file, 'utf8').catch(() => {
    throw badArguments('The file of --passphrase-file could not be read');
  });
  const secret = text.replace(/\r?\n$/, '');
  if (secret === '') throw badArguments('The file of --passphrase-file is empty');
  return secret;
};
