import type { ExtractKind } from '../extract-kinds';
import { applicationCounts, applicationCountsAcross } from './kinds/application-counts';
import { benchmarks } from './kinds/benchmarks';
import { arcp } from './kinds/arcp';
import { boardMembers } from './kinds/board-members';
import { counts } from './kinds/counts';
import { disciplinary } from './kinds/disciplinary';
import { exams } from './kinds/exams';
import { experts } from './kinds/experts';
import { learning } from './kinds/learning';
import { apprenticeships, cpdFunding, studyLeave } from './kinds/opportunities';
import { recruitment } from './kinds/recruitment';
import { staffInPost } from './kinds/staff-in-post';
import { surveyResults } from './kinds/survey-results';
import type { TableField, TableKind } from './kinds/table-field';
import { trainees } from './kinds/trainees';
import { trainingApplications } from './kinds/training-applications';

/**
 * The kinds of table, the more particular first: a list of cases or courses may also hold grade, role and staff group. Recruitment has
 * three shapes: two tables of counts, and the list.
 */
export const tableKinds: readonly TableKind<ExtractKind>[] = [
  applicationCountsAcross,
  applicationCounts,
  counts,
  benchmarks,
  surveyResults,
  arcp,
  exams,
  trainingApplications,
  trainees,
  experts,
  recruitment,
  disciplinary,
  apprenticeships,
  studyLeave,
  cpdFunding,
  learning,
  boardMembers,
  staffInPost,
];

export const tableKind = (kind: ExtractKind): TableKind<ExtractKind> =>
  tableKinds.find((each) => each.kind === kind && (each.layout === undefined || each.kind !== 'recruitment')) ??
  staffInPost;

/** Every shape that a kind of table may have. */
export const shapesOf = (kind: ExtractKind): readonly TableKind<ExtractKind>[] =>
  tableKinds.filter((each) => each.kind === kind);

export const fieldOf = (kind: TableKind, name: string): TableField | null =>
  kind.fields.find((each) => each.field === name) ?? null;
