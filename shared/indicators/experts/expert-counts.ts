/** How many people a name stands for: a specialty, a language, a country, a barrier, a band. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/**
 * Counts of one register of internationally educated staff. Everything but `rows` is of people who consent. A person has one specialty, country
 * and first band at most, and any number of languages and barriers.
 */
export interface ExpertCounts {
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
