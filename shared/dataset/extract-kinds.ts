const ofIndicators = [
  'staff_in_post',
  'recruitment',
  'disciplinary',
  'learning',
  'survey_results',
  'board_members',
] as const;

/** Kinds of table other than the annual return, recognised by content. */
export const extractKinds = [
  ...ofIndicators,
  'trainees',
  'arcp',
  'exams',
  'training_applications',
  'study_leave',
  'cpd_funding',
  'apprenticeships',
  'experts',
  'benchmarks',
  'counts',
] as const;
export type ExtractKind = (typeof extractKinds)[number];

/** Kinds that the nine indicators are counted from. A year with only others (medical education, benchmarks) has no figures of them. */
export const indicatorKinds: readonly ExtractKind[] = ofIndicators;

export const extractKindLabels: Readonly<Record<ExtractKind, string>> = {
  staff_in_post: 'Staff in post',
  recruitment: 'Recruitment applications',
  disciplinary: 'Employee relations cases',
  learning: 'Learning records',
  survey_results: 'Staff survey results',
  board_members: 'Board members',
  trainees: 'Postgraduate trainees',
  arcp: 'ARCP outcomes',
  exams: 'Postgraduate examinations',
  training_applications: 'Specialty training applications',
  study_leave: 'Study leave requests',
  cpd_funding: 'CPD funding requests',
  apprenticeships: 'Apprenticeships',
  experts: 'Register of internationally educated staff',
  benchmarks: 'Benchmark figures',
  counts: 'Table of counts',
};

/** The system a file of this kind usually comes from. Answers about words are kept a system: "Other" in one is not "Other" in another. */
export const systems = [
  'staff_record',
  'recruitment',
  'employee_relations',
  'learning',
  'survey',
  'board',
  'medical_education',
  'experts',
  'figures',
] as const;
export type System = (typeof systems)[number];

export const systemLabels: Readonly<Record<System, string>> = {
  staff_record: 'Staff record',
  recruitment: 'Recruitment system',
  employee_relations: 'Employee relations tracker',
  learning: 'Learning system',
  survey: 'Staff survey',
  board: 'Board list',
  medical_education: 'Medical education',
  experts: 'Register of internationally educated staff',
  figures: 'Tables of figures',
};

const systemByKind: Readonly<Record<ExtractKind, System>> = {
  staff_in_post: 'staff_record',
  recruitment: 'recruitment',
  disciplinary: 'employee_relations',
  learning: 'learning',
  survey_results: 'survey',
  board_members: 'board',
  trainees: 'medical_education',
  arcp: 'medical_education',
  exams: 'medical_education',
  training_applications: 'medical_education',
  study_leave: 'learning',
  cpd_funding: 'learning',
  apprenticeships: 'learning',
  experts: 'experts',
  benchmarks: 'figures',
  counts: 'figures',
};

/** @example systemOf('arcp') // 'medical_education' */
export const systemOf = (kind: ExtractKind): System => systemByKind[kind];
