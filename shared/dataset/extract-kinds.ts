/** Row-level kinds, recognised by content. */
export const extractKinds = [
  'staff_in_post',
  'recruitment',
  'disciplinary',
  'learning',
  'survey_results',
  'board_members',
] as const;
export type ExtractKind = (typeof extractKinds)[number];

export const extractKindLabels: Readonly<Record<ExtractKind, string>> = {
  staff_in_post: 'Staff in post',
  recruitment: 'Recruitment applications',
  disciplinary: 'Employee relations cases',
  learning: 'Learning records',
  survey_results: 'Staff survey results',
  board_members: 'Board members',
};
