import { checkRelease } from '../../../../shared/releases/check-release';
import type {
  Audience,
  Override,
  Release,
  ReleaseCheck,
  ReleasedTables,
  ReleaseForm,
} from '../../../../shared/releases/release.types';
import { usualAudience } from '../../../../shared/releases/usual-audience';
import { notRememberedWarning, refusalMessage } from '../../../../shared/narrative/leaving/release-words';
import type { Settings, Version } from '../../../../shared/reference/settings';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { insertFailure, insertRelease, listReleases, releasesToCheck } from '../../queries/leaving/releases';
import type { ReleaseRecord } from '../../../../shared/ipc/replies/exports';
import { findOrganisation } from '../../queries/organisations';
import { readSettings } from '../../queries/settings';
import { isoNow } from '../context';
import type { ServiceContext } from '../context';
import { sha256 } from '../sha256';

/** What is about to leave. */
export interface ReleaseWanted {
  readonly form: ReleaseForm;
  readonly version: Version;
  readonly year: number;
  readonly name: string;
  /** Not said: the board for the restricted version, everybody for the public one. */
  readonly audience?: Audience | undefined;
  /** Lets a refused release go, by role and reason. */
  readonly override?: Override | undefined;
}

/** The register's entry of a release that may leave now. */
export interface Entered {
  readonly warnings: readonly string[];
  /** Its file could not be written: it did not leave. */
  readonly failed: () => void;
}

export const audienceOf = ({ audience, version }: Pick<ReleaseWanted, 'audience' | 'version'>): Audience =>
  audience ?? usualAudience[version];

/** A restricted figure on everybody's table would be no release but a leak. */
const refuseWrongAudience = (wanted: ReleaseWanted): void => {
  if (wanted.version === 'restricted' && audienceOf(wanted) === 'public')
    throw new WorkbenchFailure(
      'bad_request',
      'The restricted version is not for the public. Choose the public version. Nothing was saved.',
    );
};

export const thresholdsOf = ({ thresholds }: Settings): Readonly<Record<Audience, number>> => ({
  board: thresholds.restricted,
  division: thresholds.restricted,
  network: thresholds.restricted,
  other: thresholds.restricted,
  public: thresholds.public,
});

/** What a new release of the organisation worked on is held against. */
export const heldAgainst = (
  db: ReadableDb,
): { readonly organisation: string; readonly earlier: readonly Release[] } | null => {
  const organisation = findOrganisation(db);
  return organisation === null
    ? null
    : { organisation: organisation.name, earlier: releasesToCheck(db, organisation.id, organisation.name) };
};

const checkNow = (db: ReadableDb, tables: ReleasedTables, wanted: ReleaseWanted): ReleaseCheck => {
  const held = heldAgainst(db);
  if (held === null) return { kind: 'allowed' };
  const next = { ...tables, audience: audienceOf(wanted), organisation: held.organisation, year: wanted.year };
  return checkRelease(held.earlier, next, thresholdsOf(readSettings(db)));
};

const refuse = (check: ReleaseCheck, { version, override }: ReleaseWanted): number => {
  if (check.kind === 'allowed') return 0;
  if (override === undefined)
    throw new WorkbenchFailure('release_refused', refusalMessage(check, version === 'public'), {
      places: check.conflicts.length,
    });
  return check.conflicts.length;
};

/**
 * Checks the tables against everything that has left and enters them, in one transaction, before a file is written: a file that was written
 * and not entered could never be held against later ones. Whoever writes the file says if that failed.
 *
 * @throws WorkbenchFailure release_refused, with what could be subtracted and what would be safe
 */
export const enterRelease = (context: ServiceContext, tables: ReleasedTables, wanted: ReleaseWanted): Entered => {
  refuseWrongAudience(wanted);
  const { db } = context;
  if (context.isReadOnly) {
    refuse(checkNow(db, tables, wanted), wanted);
    return { warnings: [notRememberedWarning], failed: () => undefined };
  }
  const id = db.transaction(() => {
    const conflicts = refuse(checkNow(db, tables, wanted), wanted);
    const organisation = findOrganisation(db);
    if (organisation === null) return null;
    const { form, version, year, name, override } = wanted;
    return insertRelease(db, {
      ...tables,
      organisationId: organisation.id,
      fingerprint: sha256(JSON.stringify(tables)),
      at: isoNow(context),
      audience: audienceOf(wanted),
      form,
      version,
      year,
      name,
      override: override === undefined || conflicts === 0 ? null : { ...override, conflicts },
    });
  });
  return {
    warnings: [],
    failed: () => {
      if (id !== null) insertFailure(db, id, isoNow(context));
    },
  };
};

/** A file that leaves as a release. */
export interface FileToRelease {
  readonly tables: ReleasedTables;
  readonly wanted: ReleaseWanted;
  readonly write: () => Promise<void>;
}

/**
 * Writes files as releases that leave together: all are checked, each beside those before it, and entered before the first is written. One that
 * is refused keeps all of them back; one that cannot be written is taken back with those after it.
 */
export const releaseFiles = async (
  context: ServiceContext,
  files: readonly FileToRelease[],
): Promise<readonly string[]> => {
  const entered: Entered[] = [];
  let written = 0;
  try {
    for (const { tables, wanted } of files) entered.push(enterRelease(context, tables, wanted));
    for (const { write } of files) {
      await write();
      written += 1;
    }
  } catch (error) {
    for (const { failed } of entered.slice(written)) failed();
    throw error;
  }
  return [...new Set(entered.flatMap(({ warnings }) => warnings))];
};

/** Whether a document could leave now; for a word before somebody has chosen a place for it. */
export const refuseIfUnsafe = (db: ReadableDb, tables: ReleasedTables, wanted: ReleaseWanted): void => {
  refuseWrongAudience(wanted);
  refuse(checkNow(db, tables, wanted), wanted);
};

export const listOfReleases = (db: ReadableDb): readonly ReleaseRecord[] => {
  const organisation = findOrganisation(db);
  return organisation === null ? [] : listReleases(db, organisation.id);
};
