import type {
  ApplicationRow,
  CaseRow,
  ExtractRow,
  LearningRow,
  ParsedExtract,
  StaffRow,
} from '../../../shared/dataset/extract-types';
import type { ApplicationCountRow } from '../../../shared/dataset/row-types/figure-rows';
import type { ArcpRow } from '../../../shared/dataset/row-types/training-rows';
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
  site: null,
  sex: null,
  startDate: null,
  qualifiedIn: null,
  ...over,
});

/** A formal disciplinary case of the year to March 2025. */
export const caseRow = (row: number, person: string | null, over: Partial<CaseRow> = {}): CaseRow => ({
  kind: 'disciplinary',
  row,
  person,
  ethnicity: null,
  isDisciplinary: true,
  isFormal: true,
  formalStart: '2024-06-01',
  staffGroup: null,
  directorate: null,
  ...over,
});

/** A course somebody completed in the year to March 2025 that is not mandatory. */
export const learningRow = (row: number, person: string, over: Partial<LearningRow> = {}): LearningRow => ({
  kind: 'learning',
  row,
  person,
  ethnicity: null,
  course: 'Leadership',
  isMandatory: false,
  isDone: true,
  on: null,
  ...over,
});

export const applicationCount = (
  row: number,
  group: EthnicGroup,
  shortlisted: number,
  over: Partial<ApplicationCountRow> = {},
): ApplicationCountRow => ({
  kind: 'application_counts',
  row,
  person: null,
  ethnicity: { original: `${group} ${String(row)}`, code: null, group },
  isInternational: false,
  applied: null,
  shortlisted,
  interviewed: null,
  offered: null,
  appointed: 0,
  ...over,
});

export const reviewRow = (row: number, person: string | null, over: Partial<ArcpRow> = {}): ArcpRow => ({
  kind: 'arcp',
  row,
  person,
  ethnicity: null,
  qualifiedIn: null,
  reviewedOn: null,
  year: 2025,
  outcome: '1',
  reason: null,
  grade: null,
  specialty: null,
  ...over,
});
