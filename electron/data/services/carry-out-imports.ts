import { WorkbenchFailure } from '../../ipc/failure';
import type { ReadableDb, WritableDb } from '../connection';
import { yearsOf } from '../queries/import-years';
import { kindOfImport, setRemoved } from '../queries/imports';
import type { Inverse, YearInUse } from '../queries/journal';
import { organisationOfImport } from '../queries/organisations';
import { isoNow } from './context';
import type { ServiceContext } from './context';
import { refuseLockedSource } from './year/locked-sources';
import { inUseNow, putBackUse, releaseYears } from './year-use';

type OfImports = Extract<Inverse, { readonly kind: 'remove_imports' | 'restore_import' | 'use_years' }>;

const organisationOf = (db: ReadableDb, importId: number): number => {
  const organisationId = organisationOfImport(db, importId);
  if (organisationId !== null) return organisationId;
  throw new WorkbenchFailure('not_found', 'That import is no longer here. Nothing was changed.');
};

const nameOf = ({ kind, year }: Pick<YearInUse, 'kind' | 'year'>): string => `${kind} ${String(year)}`;

/** Which file each of these years uses now, and each year that the imports hold besides. */
const usesNow = (
  db: WritableDb,
  organisationId: number,
  importIds: readonly number[],
  named: readonly YearInUse[],
): readonly YearInUse[] => {
  const held = importIds.flatMap((importId) => {
    const kind = kindOfImport(db, importId);
    return kind === null ? [] : yearsOf(db, importId).map((year) => ({ kind, year }));
  });
  const places = new Map([...named, ...held].map((place) => [nameOf(place), place]));
  return [...places.values()].flatMap(({ kind, year }) => inUseNow(db, organisationId, kind, [year]));
};

const takeOut = (context: ServiceContext, organisationId: number, importId: number): void => {
  const { db } = context;
  const kind = kindOfImport(db, importId);
  if (kind !== null) releaseYears(db, organisationId, kind, yearsOf(db, importId), importId);
  setRemoved(db, importId, isoNow(context));
};

const takeOutAll = (context: ServiceContext, inverse: Extract<Inverse, { kind: 'remove_imports' }>): Inverse => {
  const { db } = context;
  const { importIds, inUseBefore } = inverse;
  const [importId, ...additions] = importIds;
  if (importId === undefined) return inverse;
  for (const each of importIds) refuseLockedSource(db, each);
  const organisationId = organisationOf(db, importId);
  const uses = usesNow(db, organisationId, importIds, inUseBefore);
  for (const each of importIds) takeOut(context, organisationId, each);
  putBackUse(db, organisationId, inUseBefore);
  return { kind: 'restore_import', importId, additions, inUseBefore: uses };
};

const bringBack = ({ db }: ServiceContext, inverse: Extract<Inverse, { kind: 'restore_import' }>): Inverse => {
  const { importId, additions, inUseBefore } = inverse;
  const organisationId = organisationOf(db, importId);
  const importIds = [importId, ...additions];
  const uses = usesNow(db, organisationId, importIds, inUseBefore);
  for (const each of importIds) setRemoved(db, each, null);
  putBackUse(db, organisationId, inUseBefore);
  return { kind: 'remove_imports', importIds, inUseBefore: uses };
};

const useAgain = ({ db }: ServiceContext, inverse: Extract<Inverse, { kind: 'use_years' }>): Inverse => {
  const importId = inverse.inUseBefore.find((use) => use.importId !== null)?.importId ?? null;
  if (importId === null) return inverse;
  const organisationId = organisationOf(db, importId);
  const uses = usesNow(db, organisationId, [], inverse.inUseBefore);
  putBackUse(db, organisationId, inverse.inUseBefore);
  return { kind: 'use_years', inUseBefore: uses };
};

/** Imports taken out or brought back, and which file each year uses. */
export const carryOutImports = (context: ServiceContext, inverse: OfImports): Inverse => {
  if (inverse.kind === 'remove_imports') return takeOutAll(context, inverse);
  return inverse.kind === 'restore_import' ? bringBack(context, inverse) : useAgain(context, inverse);
};
