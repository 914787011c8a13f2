/** How many people a name stands for: a specialty, a language, a country, a barrier, a band. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** Answers to a question of yes or no. What is left of everybody did not say. */
export interface YesNoCounts {
  readonly yes: number;
  readonly no: number;
}

/** People of one specialty whose role uses the skill, and whose role does not. */
export interface SkillUseCounts extends YesNoCounts {
  readonly name: string;
}

/** People with one level overseas and one first band; null for what the register does not say of them. */
export interface SeniorityBandCount {
  readonly seniority: string | null;
  readonly band: string | null;
  readonly count: number;
}

/** What a register may say beyond the usual columns. A column that a file lacks counts nobody. */
export interface ExpertDetails {
  /** Ranges of years practised overseas, see reference/overseas-years.ts. */
  readonly years: readonly NamedCount[];
  readonly seniorities: readonly NamedCount[];
  readonly entryRoutes: readonly NamedCount[];
  /** People who name at least one language; of each language those who speak it at clinical level. */
  readonly withLanguage: number;
  readonly clinicalLanguages: readonly NamedCount[];
  readonly withBarrier: number;
  /** Yes: the role uses the skill. */
  readonly skillUse: readonly SkillUseCounts[];
  readonly induction: YesNoCounts;
  readonly mentor: YesNoCounts;
  readonly globalHealth: YesNoCounts;
  /** Leave for work on global health. Yes: approved; no: declined. Those who did not ask are not said. */
  readonly leave: YesNoCounts;
  readonly seniorityByBand: readonly SeniorityBandCount[];
}

/**
 * Counts of one register of internationally educated staff. Everything but `rows` is of people who consent. A person has one specialty, country,
 * first band, level, way in and range of years at most, and any number of languages and barriers.
 */
export interface ExpertCounts extends ExpertDetails {
  /** Rows of the file, with and without consent. */
  readonly rows: number;
  readonly consented: number;
  readonly withSkill: number;
  readonly skillUsed: number;
  readonly skillNotUsed: number;
  readonly specialties: readonly NamedCount[];
  readonly countries: readonly NamedCount[];
  readonly firstBands: readonly NamedCount[];
  readonly languages: readonly NamedCount[];
  readonly barriers: readonly NamedCount[];
}

const nobody: YesNoCounts = { yes: 0, no: 0 };

/** Of a register without any of these columns. */
export const noExpertDetails: ExpertDetails = {
  years: [],
  seniorities: [],
  entryRoutes: [],
  withLanguage: 0,
  clinicalLanguages: [],
  withBarrier: 0,
  skillUse: [],
  induction: nobody,
  mentor: nobody,
  globalHealth: nobody,
  leave: nobody,
  seniorityByBand: [],
};
