/** A table whose rows have the three columns of an ethnicity. */
export interface EthnicityTable {
  readonly table: string;
  /** True where rows name a person (a keyed hash). */
  readonly hasPerson: boolean;
}

/** Every table with ethnicity: a new one is added here, and the translator and the list of people with two groups know it. */
export const ethnicityTables: readonly EthnicityTable[] = [
  { table: 'staff', hasPerson: true },
  { table: 'application', hasPerson: false },
  { table: 'application_count', hasPerson: false },
  { table: 'er_case', hasPerson: true },
  { table: 'learning', hasPerson: true },
  { table: 'board_member', hasPerson: false },
  { table: 'trainee', hasPerson: true },
  { table: 'arcp_outcome', hasPerson: true },
  { table: 'exam_attempt', hasPerson: true },
  { table: 'training_application', hasPerson: true },
  { table: 'opportunity', hasPerson: true },
  { table: 'expert', hasPerson: true },
];
