import fs from 'node:fs';
import path from 'node:path';
import { versions } from '../../../shared/reference/settings';
import { writeFileSafely } from '../../exporting/write-safely';
import type { OpenedServices } from '../../data/open-services';
import { lockYear, restateYear, unlockYear } from '../../data/services/year/lock-service';
import { rebuildYear, rebuiltText, yearPage } from '../../data/services/year/year-service';
import { neededOption, textOption, yearOption } from '../arguments';
import type { BatchArguments } from '../arguments';
import { done } from '../outcome';
import type { Outcome } from '../outcome';

const role = (batch: BatchArguments): string => neededOption(batch, 'by', 'Head of EDI');
const reason = (batch: BatchArguments): string => neededOption(batch, 'reason', 'Two campaigns were missing');

/** How a year stands after a command: its lock, what waits, and the ledger of both versions. */
const stateJson = ({ context }: OpenedServices, year: number) => {
  const { lock, waiting, ledger } = yearPage(context, { year, version: 'restricted' });
  const ofPublic = yearPage(context, { year, version: 'public' }).ledger;
  return {
    year,
    lock,
    waiting: waiting === null ? null : { causes: waiting.causes, changes: waiting.changes },
    restatements: [...ledger, ...ofPublic],
  };
};

/** `lock --year Y --by ROLE` */
export const lockCommand = (batch: BatchArguments, services: OpenedServices): Outcome => {
  const year = yearOption(batch);
  lockYear(services.context, { year, role: role(batch) });
  return done(stateJson(services, year));
};

/** `unlock --year Y --by ROLE --reason TEXT` */
export const unlockCommand = (batch: BatchArguments, services: OpenedServices): Outcome => {
  const year = yearOption(batch);
  unlockYear(services.context, { year, role: role(batch), reason: reason(batch) });
  return done(stateJson(services, year));
};

/** `restate --year Y --by ROLE --reason TEXT`: accepts whatever waits now. */
export const restateCommand = (batch: BatchArguments, services: OpenedServices): Outcome => {
  const year = yearOption(batch);
  restateYear(services.context, { year, role: role(batch), reason: reason(batch), token: null });
  return done(stateJson(services, year));
};

const writeRebuilt = async ({ context }: OpenedServices, year: number, out: string): Promise<readonly string[]> => {
  const folder = path.resolve(out);
  fs.mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const version of versions) {
    const place = path.join(folder, `locked figures ${String(year)} ${version}.json`);
    await writeFileSafely(place, Buffer.from(rebuiltText(context.db, year, version), 'utf8'));
    files.push(place);
  }
  return files;
};

/** `rebuild --year Y [--out DIR]`: the figures of a locked year, byte for byte as locked. */
export const rebuildCommand = async (batch: BatchArguments, services: OpenedServices): Promise<Outcome> => {
  const year = yearOption(batch);
  const rebuilt = rebuildYear(services.context.db, { year, version: 'restricted' });
  const out = textOption(batch, 'out');
  return done({ ...rebuilt, files: out === null || out === '' ? [] : await writeRebuilt(services, year, out) });
};
