import type { EthnicGroup } from '../../reference/groups';
import type { Stratum } from './training-counts';
import { places } from './training-counts';
import type { TrainingMeasure, TrainingSection } from './training-measures';

/** `total` is made up of `parts`, in every stratum. */
export interface PartSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** The counts behind one measure, by name: how many, how many not, out of how many. */
export interface MeasureParts {
  readonly measure: TrainingMeasure;
  readonly count: string;
  readonly rest: string;
  readonly of: string;
  /** How much readers need it: what protects other counts is hidden where it is worth least; what is worth 3 is hidden last of all. */
  readonly worth: number;
}

/**
 * How the counts of one section hang together. `names` are the counts that are shown, and those that follow from them by taking one away
 * from another ("failed at a later attempt"): disclosure protects both, so that no two measures give a small count between them.
 */
export interface SectionParts {
  readonly names: readonly string[];
  readonly sums: readonly PartSum[];
  readonly measures: readonly MeasureParts[];
  readonly value: (name: string, group: EthnicGroup, place: string) => number;
}

/** Sums a number over the rows of a stratum. */
export const sumIn = <T extends Stratum<string>>(
  rows: readonly T[],
  group: EthnicGroup,
  place: string,
  of: (row: T) => number,
): number => rows.reduce((sum, row) => (row.group === group && row.place === place ? sum + of(row) : sum), 0);

/** The same over all places, or over all parts of a cut. */
export const valueOverall = (
  parts: SectionParts,
  name: string,
  group: EthnicGroup,
  among: readonly string[] = places,
): number => among.reduce((sum, place) => sum + parts.value(name, group, place), 0);

/** The measure of a section that readers need most: the last stage of applications, else the first. What the others tell, they tell beside it. */
export const mainMeasure = (section: TrainingSection, { measures }: SectionParts): MeasureParts | undefined =>
  section === 'applications' ? measures.at(-1) : measures[0];

/** What is left of one count when a part of it is taken away: everybody can work it out, so it is a count as well. */
export interface Rest {
  readonly whole: string;
  readonly part: string;
}

interface Section<T extends Stratum<string>> {
  readonly rows: readonly T[];
  readonly names: readonly string[];
  readonly countOf: (row: T, name: string) => number;
  readonly rests: ReadonlyMap<string, Rest>;
  readonly sums: readonly PartSum[];
  readonly measures: readonly MeasureParts[];
}

/** A section of named counts and of what is left between them. */
export const withRests = <T extends Stratum<string>>(section: Section<T>): SectionParts => {
  const { rows, names, countOf, rests, sums, measures } = section;
  return {
    names: [...names, ...rests.keys()],
    sums: [...sums, ...[...rests].map(([name, { whole, part }]) => ({ total: whole, parts: [part, name] }))],
    measures,
    value: (name, group, place) => {
      const rest = rests.get(name);
      return sumIn(rows, group, place, (row) =>
        rest === undefined ? countOf(row, name) : countOf(row, rest.whole) - countOf(row, rest.part),
      );
    },
  };
};

export const noParts: SectionParts = { names: [], sums: [], measures: [], value: () => 0 };
