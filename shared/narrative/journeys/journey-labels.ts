import type { Education } from '../../indicators/journeys/journey-records';
import type { JourneyMeasure } from '../../indicators/journeys/first-two-years';
import type { LeftOutReason } from '../../indicators/journeys/joiners';

export const educationLabels: Readonly<Record<Education, string>> = {
  uk: 'UK-educated',
  international: 'Internationally educated',
  unknown: 'Not known',
};

export const journeyMeasureTitles: Readonly<Record<JourneyMeasure, string>> = {
  formal_process: 'Entered a formal disciplinary process',
  learning: 'Took non-mandatory learning',
  leaving: 'Left the trust',
};

export const leftOutLabels: Readonly<Record<LeftOutReason, string>> = {
  medical_grade: 'Joined in a medical or dental grade: these are not pay bands',
  no_band: 'Joined without a band in the file',
  no_higher_band: 'Joined as a very senior manager: there is no higher band',
};

/** @example yearsWords(1) // "1 year" */
export const yearsWords = (years: number): string => `${String(years)} ${years === 1 ? 'year' : 'years'}`;
