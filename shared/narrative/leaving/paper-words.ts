/** The parts of the board paper that come from pages of the workbench besides the year's report. */
export const paperPartTitles = {
  where: 'Where the gap is',
  progression: 'Progression',
  training: 'Training and attainment',
  experts: 'Experts in our midst',
} as const;

export const requestsTitle = 'Learning requests';
export const registerTitle = 'The register';
export const journeysTitle = 'Journeys of internationally educated joiners';

export const noBandsSentence = (year: number): string =>
  `No pay bands are held for ${String(year)}: the annual return, or staff in post of that year, would give them.`;

export const noRegisterSentence = (year: number): string =>
  `No register of internationally educated staff is held for ${String(year)}.`;

export const noRequestsSentence = (year: number): string =>
  `No list of study leave, CPD funding or apprenticeships is held for ${String(year)}.`;

/** Said where no figure of a year is named. Some may be clear the other way round, so it says which way. */
export const nothingToLookAtSentence =
  'None of them is worse for BME staff by more than chance would explain, which is not evidence of fairness.';

/** What the tables of the section leave out, and where it is. */
export const tablesInWorkbookNote =
  'Of each indicator up to three tables follow in which a part stands out by more than chance. The workbook has every table.';

/** Why rows of a table have a star; never which number was the small one. */
export const hiddenRowsReason = (threshold: number, hidden: number, all: number): string =>
  `Numbers from 1 to ${String(threshold - 1)} are hidden, with what would give them away (in ${String(hidden)} of ${String(all)} rows)`;

/** Marks a summary that a person wrote. */
export const editedSentence = (day: string): string =>
  `The words of this summary were edited by hand on ${day}. The table below holds the figures.`;

export const outdatedSentence = 'The figures have changed since these words were edited. They now say:';
