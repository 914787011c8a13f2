import type { ImportProblem } from '../../../../shared/dataset/import-types';
import { organisationOfTable } from '../../../../shared/dataset/parsed-table';
import type { ParsedTable } from '../../../../shared/dataset/parsed-table';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { findOwnOrganisation, isNameOf, listOrganisations, unnamedOrganisation } from '../../queries/organisations';

/** The name in a file that is not that of the organisation worked on; null where the two agree or there is nothing to compare. */
const otherName = (db: ReadableDb, table: ParsedTable): { readonly named: string; readonly own: string } | null => {
  const named = organisationOfTable(table);
  const current = findOwnOrganisation(db);
  const own = listOrganisations(db).find(({ id }) => id === current?.id);
  if (named === null || own === undefined || own.name === unnamedOrganisation || isNameOf(own, named)) return null;
  return { named, own: own.name };
};

/** Two trusts' figures in one series would be wrong in every year; the names may also differ only in wording, so a person is asked. */
export const otherTrust = (db: ReadableDb, table: ParsedTable): readonly ImportProblem[] => {
  const other = otherName(db, table);
  if (other === null) return [];
  const text = `This file names “${other.named}”, and your figures are those of “${other.own}”. Import it only if the two are the same organisation.`;
  return [{ severity: 'warning', code: 'other_organisation', text, place: null }];
};

/** Called before anything of a drop is stored: the first own file gives the organisation its name and is never refused. */
export const refuseOtherTrust = (db: ReadableDb, fileName: string, table: ParsedTable): void => {
  const other = otherName(db, table);
  if (other === null) return;
  throw new WorkbenchFailure(
    'needs_answers',
    `${fileName} names “${other.named}”, and you are working on “${other.own}”. Say whether it is another organisation or the same under another name. Nothing was imported.`,
  );
};
