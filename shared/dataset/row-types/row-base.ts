import type { EthnicGroup } from '../../reference/groups';

/** Ethnicity of a row: the original words, the national code where one is known, and the group of the standard. */
export interface RowEthnicity {
  readonly original: string;
  readonly code: string | null;
  readonly group: EthnicGroup;
}

/**
 * `person` is the employee or trainee number as read. It exists only inside the worker: before a row leaves it, the number becomes a keyed
 * hash. It only joins rows of one person across files and counts people once. `row` is 1-based, as in the file.
 */
export interface RowBase {
  readonly row: number;
  readonly person: string | null;
}

/** Where the primary qualification was gained: the United Kingdom, the European Economic Area, or elsewhere. */
export type QualifiedIn = 'UK' | 'EEA' | 'IMG';
