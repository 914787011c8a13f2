import path from 'node:path';
import type { OpenedServices } from '../../data/open-services';
import { handoverSummary } from '../../data/services/organisation/handover-summary';
import { organisationsNow } from '../../data/services/organisation/organisation-service';
import { badArguments, textOption, versionOption } from '../arguments';
import type { BatchArguments } from '../arguments';
import { done } from '../outcome';
import type { Outcome } from '../outcome';

/** The passphrase comes by standard input only: a command line is seen by every process and kept in the shell's history. */
const passphraseOf = async (batch: BatchArguments, readInput: () => Promise<string>): Promise<string> => {
  if (batch.options['passphrase-stdin'] !== true)
    throw badArguments('Give the passphrase on standard input: --passphrase-stdin');
  const passphrase = (await readInput()).replace(/\r?\n$/, '');
  if (passphrase === '') throw badArguments('The passphrase on standard input is empty');
  return passphrase;
};

export const summaryCommand = (batch: BatchArguments, { context }: OpenedServices): Outcome =>
  done(handoverSummary(context, versionOption(batch)));

export const handoverCommand = async (
  batch: BatchArguments,
  { handovers }: OpenedServices,
  readInput: () => Promise<string>,
): Promise<Outcome> => {
  const out = textOption(batch, 'out');
  if (out === null || out === '') throw badArguments('Say which file to write: --out FILE');
  const passphrase = await passphraseOf(batch, readInput);
  const { file, manifest } = await handovers.write({
    path: path.resolve(out),
    passphrase,
  });
  return done({ file: path.resolve(out), bytes: file.bytes, manifest });
};

/** handover-open FILE: shows what it holds; with --as takes it over, and the window goes on with it. */
export const openHandoverCommand = async (
  batch: BatchArguments,
  { context, handovers }: OpenedServices,
  readInput: () => Promise<string>,
): Promise<Outcome> => {
  const [file, ...more] = batch.rest;
  if (file === undefined || more.length > 0) throw badArguments('Name one handover file to open.');
  const as = textOption(batch, 'as');
  if (as !== null && as !== 'add' && as !== 'replace') throw badArguments('--as is add or replace');
  const passphrase = await passphraseOf(batch, readInput);
  const { handoverId, manifest } = await handovers.open({ path: path.resolve(file), passphrase });
  if (as === null) return done({ manifest, taken: null });
  const current = organisationsNow(context).organisations.find(({ isCurrent }) => isCurrent);
  return done({
    manifest,
    taken: handovers.take({ handoverId, replaces: as === 'add' ? null : (current?.id ?? null) }),
  });
};
