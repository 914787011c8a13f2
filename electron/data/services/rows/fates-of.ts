import type { FileKind } from '../../../../shared/dataset/import-types';
import type { FateTopic } from '../../../../shared/dataset/row-fates';
import type { ReadableDb } from '../../connection';
import { holderOf } from '../../queries/import-years';
import { findOrganisation } from '../../queries/organisations';
import type { FatesOf } from '../../queries/staff/row-fates';

export const kindOfTopic: Readonly<Record<FateTopic, FileKind>> = {
  staff: 'staff_in_post',
  shortlisted: 'recruitment',
  appointed: 'recruitment',
  cases: 'disciplinary',
  learning: 'learning',
  board: 'board_members',
  voting: 'board_members',
  executive: 'board_members',
};

/** Where the rows of a topic are; null where no extract of the year holds any. */
export const fatesOf = (db: ReadableDb, topic: FateTopic, year: number): FatesOf | null => {
  const organisation = findOrganisation(db);
  if (organisation === null) return null;
  const importOf = (kind: FileKind): number | null => holderOf(db, organisation.id, kind, year)?.importId ?? null;
  const importId = importOf(kindOfTopic[topic]);
  return importId === null ? null : { topic, importId, staffImportId: importOf('staff_in_post') ?? 0, year };
};
