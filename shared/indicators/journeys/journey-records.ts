import type { Band } from '../../reference/bands';

/** Where somebody was educated, as far as staff in post says: the UK, elsewhere (EEA or beyond), or not known. */
export const educations = ['uk', 'international', 'unknown'] as const;
export type Education = (typeof educations)[number];

/** A person in the staff in post at 31 March of a year; the band of the assignment that counts, null where the file does not say. */
export interface Sighting {
  readonly year: number;
  readonly band: Band | null;
}

/** What is held of a person who was first seen within a year of starting. Dates are ISO days. */
export interface PersonRecord {
  readonly startOn: string;
  readonly education: Education;
  /** Oldest first, at least one. */
  readonly sightings: readonly Sighting[];
  /** Starts of formal disciplinary processes. */
  readonly formalOn: readonly string[];
  /** Days of completed non-mandatory learning. */
  readonly learnedOn: readonly string[];
}

/** What journeys are made of, with the years that have a file in use (`learning`: and no course still to be classed), oldest first. */
export interface JourneyRecords {
  readonly people: readonly PersonRecord[];
  readonly years: Readonly<Record<'staff' | 'formal' | 'learning', readonly number[]>>;
}
