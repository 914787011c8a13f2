/** Numbers of people, as they stand in the fields of rows. Other personal columns are in no workbook of ours. */
export const personFields: ReadonlySet<string> = new Set(['person', 'applicant', 'trainee', 'employee']);
