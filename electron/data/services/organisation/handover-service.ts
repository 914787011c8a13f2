import fs from 'node:fs/promises';
import path from 'node:path';
import { passphraseProblem } from '../../../../shared/handover/passphrase';
import type { HandoverManifest } from '../../../../shared/handover/manifest';
import type { Replies, Requests } from '../../../../shared/ipc/contract';
import type { ExportedFile } from '../../../../shared/ipc/replies/exports';
import { isSameName } from '../../../../shared/organisation/organisation';
import { handoverFileName } from '../../../exporting/file-name';
import { writeFileSafely } from '../../../exporting/write-safely';
import { packContents, unpackContents } from '../../../handover/contents';
import { seal, unseal } from '../../../handover/seal';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { WritableDb } from '../../connection';
import { migrations, newestVersion } from '../../migrations/all';
import { copyOrganisation, deleteOrganisation } from '../../queries/copy-organisation';
import { chooseOrganisation, findOwnOrganisation, listOrganisations, writeProfile } from '../../queries/organisations';
import { isoNow, refuseReadOnly } from '../context';
import type { ServiceContext } from '../context';
import { undisturbed } from '../../undisturbed';
import { databaseOf, openContents } from './opened-handover';
import type { OpenedHandover } from './opened-handover';
import { organisationRecords } from './organisation-service';

export interface HandoverService {
  readonly name: () => { readonly name: string };
  /** Writes the whole file or nothing. */
  readonly write: (wanted: {
    readonly path: string;
    readonly passphrase: string;
  }) => Promise<{ readonly file: ExportedFile; readonly manifest: HandoverManifest }>;
  readonly open: (wanted: { readonly path: string; readonly passphrase: string }) => Promise<Replies['handover.open']>;
  readonly take: (request: Requests['handover.take']) => Replies['handover.take'];
  readonly discard: (request: Requests['handover.discard']) => Replies['handover.discard'];
}

const nothingToHandOver = (): WorkbenchFailure =>
  new WorkbenchFailure('no_data', 'There is nothing to hand over yet. Import a file first.');

const ownRecord = ({ db }: ServiceContext) => {
  const own = organisationRecords(db).find(({ isCurrent }) => isCurrent);
  if (own === undefined) throw nothingToHandOver();
  return own;
};

const manifestOf = (context: ServiceContext, appVersion: string): HandoverManifest => {
  const { name, years, files, actions } = ownRecord(context);
  return {
    organisation: name,
    madeAt: isoNow(context),
    appVersion,
    schemaVersion: newestVersion(migrations),
    years,
    files,
    actions,
  };
};

const refuseWeak = (passphrase: string): void => {
  const problem = passphraseProblem(passphrase);
  if (problem !== null) throw new WorkbenchFailure('weak_passphrase', `${problem}. Nothing was saved.`);
};

const readFile = async (place: string): Promise<Buffer> => {
  try {
    return await fs.readFile(place);
  } catch {
    throw new WorkbenchFailure(
      'file_not_found',
      'The handover file cannot be read. It may have been moved, or a drive may be disconnected. Nothing was changed.',
    );
  }
};

/** The name of before where it is free here. */
const freeName = (db: WritableDb, id: number, { organisation, madeAt }: HandoverManifest): string => {
  const others = listOrganisations(db).filter((one) => one.id !== id);
  const isFree = (name: string): boolean => !others.some((one) => isSameName(one.name, name));
  if (isFree(organisation)) return organisation;
  const dated = `${organisation} (handover of ${madeAt.slice(0, 10)})`;
  for (let turn = 1; ; turn += 1) {
    const name = turn === 1 ? dated : `${dated} ${String(turn)}`;
    if (isFree(name)) return name;
  }
};

const takeOver = (
  context: ServiceContext,
  { db: source, organisationId, manifest }: OpenedHandover,
  replaced: number | null,
): number => {
  const { db } = context;
  const prepare = (): void => {
    if (replaced !== null && !listOrganisations(db).some(({ id }) => id === replaced))
      throw new WorkbenchFailure('not_found', 'That organisation is no longer here. Nothing was changed.');
    if (findOwnOrganisation(db) !== null) context.makeBackup('before_handover');
  };
  return undisturbed(db, prepare, () => {
    if (replaced !== null) deleteOrganisation(db, replaced);
    const id = copyOrganisation(source, db, organisationId, context.newId);
    const taken = listOrganisations(db).find((one) => one.id === id);
    if (taken === undefined) throw new Error('the organisation was not copied');
    writeProfile(db, id, { ...taken, name: freeName(db, id, manifest) });
    chooseOrganisation(db, id);
    return id;
  });
};

/** One organisation as one encrypted file, and back. At most one file is open at a time. */
export const createHandoverService = (context: ServiceContext, appVersion: string): HandoverService => {
  const opened = new Map<string, OpenedHandover>();
  const closeAll = (): void => {
    for (const { close } of opened.values()) close();
    opened.clear();
  };
  return {
    name: () => ({ name: handoverFileName(ownRecord(context).name, isoNow(context).slice(0, 10)) }),
    write: async ({ path: place, passphrase }) => {
      refuseWeak(passphrase);
      const manifest = manifestOf(context, appVersion);
      const database = databaseOf(context.db, ownRecord(context).id, context.newId);
      const bytes = await seal(packContents({ manifest, database }), passphrase);
      await writeFileSafely(place, bytes);
      return { file: { name: path.basename(place), bytes: bytes.length }, manifest };
    },
    open: async ({ path: place, passphrase }) => {
      const handover = openContents(unpackContents(await unseal(await readFile(place), passphrase)));
      closeAll();
      const handoverId = context.newId();
      opened.set(handoverId, handover);
      return { handoverId, manifest: handover.manifest, organisations: organisationRecords(context.db) };
    },
    take: ({ handoverId, replaces }) => {
      refuseReadOnly(context);
      const handover = opened.get(handoverId);
      if (handover === undefined)
        throw new WorkbenchFailure(
          'not_found',
          'This handover file is no longer open here. Nothing was changed. Choose it again.',
        );
      const id = takeOver(context, handover, replaces);
      closeAll();
      return { id, organisation: listOrganisations(context.db).find((one) => one.id === id)?.name ?? '' };
    },
    discard: () => {
      const isOpen = opened.size > 0;
      closeAll();
      return { isDiscarded: isOpen };
    },
  };
};
