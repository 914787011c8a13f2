import type { RequestKind } from '../../../../shared/indicators/experts/request-counts';
import type { RegisterRow, RequestCell } from '../../../../shared/indicators/experts/register-number';
import type { Barrier } from '../../../../shared/reference/expert-barriers';
import type { EthnicGroup } from '../../../../shared/reference/groups';
import type { ReadableDb, SqlRow } from '../../connection';
import { jsonOf, numberOf, numberOrNull, textOrNull } from '../../row';
import { ofYear, requestValues } from './opportunity-counts';
import type { RequestsWanted } from './opportunity-counts';
import { rowsOfImport, twice } from '../staff/people';
import { placeOfRow } from '../training/training-rows-behind';
import type { RowPlace } from '../training/training-rows-behind';

/** A row of the register, where it stands and what it says. */
export type PlacedRegisterRow = RegisterRow & { readonly place: RowPlace };

/** Only rows with consent are ever stored. */
const register = `
  SELECT e.row, i.file_name, i.sheet, e.specialty IS NOT NULL AS has_skill, e.is_skill_used, e.seniority_overseas, e.barriers,
    e.is_in_global_health, e.had_induction, e.had_mentor,
    CASE e.global_health_leave WHEN 'approved' THEN 1 WHEN 'declined' THEN 0 END AS leave
  FROM expert e JOIN import i ON i.id = e.import_id WHERE e.${rowsOfImport} ORDER BY e.import_id, e.row`;

const yesNo = (row: SqlRow, column: string): boolean | null => {
  const value = numberOrNull(row, column);
  return value === null ? null : value === 1;
};

export const registerRowsOf = (db: ReadableDb, importId: number): readonly PlacedRegisterRow[] =>
  db.all(register, twice(importId)).map((row) => ({
    place: placeOfRow(row),
    hasSkill: numberOf(row, 'has_skill') === 1,
    isSkillUsed: yesNo(row, 'is_skill_used'),
    seniority: textOrNull(row, 'seniority_overseas'),
    barriers: jsonOf<Barrier[]>(row, 'barriers'),
    answers: {
      induction: yesNo(row, 'had_induction'),
      mentor: yesNo(row, 'had_mentor'),
      globalHealth: yesNo(row, 'is_in_global_health'),
      leave: yesNo(row, 'leave'),
    },
  }));

/** A request, where it stands and what became of it. */
export interface PlacedRequest {
  readonly place: RowPlace;
  readonly is: Readonly<Record<RequestCell, boolean>>;
}

const requests = `
  ${ofYear}
  SELECT r.row, i.file_name, i.sheet, r.is_approved, r.is_refused, r.is_attended, r.is_funded
  FROM request r JOIN import i ON i.id = r.import_id WHERE r.of_group = ? ORDER BY r.import_id, r.row`;

/** The requests of one group that `requestCountsOf` counts. */
export const requestRowsOf = (
  db: ReadableDb,
  wanted: RequestsWanted & { readonly kind: RequestKind; readonly group: EthnicGroup },
): readonly PlacedRequest[] =>
  db.all(requests, [...requestValues(wanted), wanted.group]).map((row) => ({
    place: placeOfRow(row),
    is: {
      asked: true,
      approved: yesNo(row, 'is_approved') === true,
      refused: yesNo(row, 'is_refused') === true,
      attended: yesNo(row, 'is_attended') === true,
      funded: yesNo(row, 'is_funded') === true,
    },
  }));
