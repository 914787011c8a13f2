import type { ApplicationRow, ExtractRow, ParsedExtract, StaffRow } from '../../../shared/dataset/extract-types';
import type { EthnicGroup } from '../../../shared/reference/groups';

/** Tables as the reader would hand them over, for tests of what happens afterwards. */
export const parsedExtract = (
  kind: ParsedExtract['kind'],
  rows: readonly ExtractRow[],
  over: Partial<ParsedExtract> = {},
): ParsedExtract => ({
  kind,
  year: 2025,
  isNewestYear: false,
  guesses: [],
  answered: [],
  sheet: 'Sheet1',
  headerRow: 1,
  confidence: 1,
  reason: 'headers',
  columns: [],
  rows,
  problems: [],
  questions: [],
  rowsRead: rows.length,
  rowsAccepted: rows.length,
  rowsLeftOut: {},
  quarantined: [],
  ...over,
});

export const applications = (group: EthnicGroup, shortlisted: number, appointed: number): readonly ApplicationRow[] =>
  Array.from({ length: shortlisted }, (_, index) => ({
    kind: 'recruitment',
    row: index + 2,
    person: null,
    ethnicity: { original: group, code: null, group },
    isShortlisted: true,
    isInterviewed: null,
    isOffered: null,
    isAppointed: index < appointed,
    isInternational: false,
    band: null,
    staffGroup: null,
    appliedOn: null,
  }));

export const staffRow = (row: number, person: string, over: Partial<StaffRow> = {}): StaffRow => ({
  kind: 'staff_in_post',
  row,
  person,
  isPrimary: true,
  leftOutBecause: null,
  assignment: null,
  ethnicity: { original: 'White', code: 'A', group: 'white' },
  section: 'clinical',
  band: '5',
  staffGroup: null,
  directorate: null,
  sex: null,
  startDate: null,
  qualifiedIn: null,
  ...over,
});
