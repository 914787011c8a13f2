/**
 * Outcomes of the annual review of competency progression, as text, and the named definitions of an unsatisfactory one.
 * Source: domain notes on training (2025); the regulator's classes. N-codes (not assessed) leave the denominator; 10.1 and
 * 10.2 are a class of their own and are left out.
 */
export const arcpOutcomes = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '7.1',
  '7.2',
  '7.3',
  '7.4',
  '8',
  '10.1',
  '10.2',
] as const;
export type ArcpOutcome = (typeof arcpOutcomes)[number];

/** "N" and a number; "N" alone where the file gives no reason. Kept as text, like every outcome. */
export type NotAssessedCode = `N${number}` | 'N';
export type ArcpCode = ArcpOutcome | NotAssessedCode;

/** Favourable: satisfactory, standard, or no extension. Adverse: unsatisfactory, non-standard, or extended or released. */
export type ArcpClass = 'favourable' | 'adverse' | 'left_out';

export const arcpDefinitions = ['regulator', 'standard', 'extension'] as const;
export type ArcpDefinition = (typeof arcpDefinitions)[number];

interface DefinitionRows {
  readonly name: string;
  readonly favourable: readonly ArcpOutcome[];
  readonly adverse: readonly ArcpOutcome[];
}

export const arcpDefinitionRows: Readonly<Record<ArcpDefinition, DefinitionRows>> = {
  regulator: {
    name: 'Regulator: satisfactory or unsatisfactory',
    favourable: ['1', '5', '6', '7', '7.1', '7.4', '8'],
    adverse: ['2', '3', '4', '7.2', '7.3'],
  },
  standard: {
    name: 'Standard or non-standard',
    favourable: ['1', '6', '7.1'],
    adverse: ['2', '3', '4', '7.2'],
  },
  extension: {
    name: 'Extension or release',
    favourable: ['1', '2', '5', '6', '7', '7.1', '7.2', '7.4', '8'],
    adverse: ['3', '4', '7.3'],
  },
};

/**
 * The class of an outcome under a named definition.
 * @example classOfArcp('7.3', 'regulator') // 'adverse'
 */
export const classOfArcp = (code: ArcpCode, definition: ArcpDefinition): ArcpClass => {
  const rows = arcpDefinitionRows[definition];
  if (rows.adverse.some((each) => each === code)) return 'adverse';
  return rows.favourable.some((each) => each === code) ? 'favourable' : 'left_out';
};

/** What is counted of annual reviews: every outcome, or every trainee once a training year with the worst outcome of that year. */
export const arcpUnits = ['outcomes', 'trainees'] as const;
export type ArcpUnit = (typeof arcpUnits)[number];
export const defaultArcpUnit: ArcpUnit = 'outcomes';

/**
 * Outcomes from the worst to the best, for the unit of trainees. Those that some definition leaves out come after those that every definition has
 * ("incomplete evidence", then "satisfactory", is satisfactory), and those that all leave out come last.
 * Source: decision of this product; the domain notes say "worst in the year".
 */
export const arcpFromTheWorst: readonly ArcpOutcome[] = [
  '4',
  '3',
  '2',
  '7.2',
  '7.3',
  '1',
  '7.1',
  '6',
  '5',
  '7',
  '7.4',
  '8',
  '10.1',
  '10.2',
];
