/**
 * Pay bands and medical grades in the order of the annual return.
 * Source: WRES data collection, rows of indicator 1 (domain notes, 2025); marked as field knowledge there.
 */
export const sections = ['non-clinical', 'clinical', 'medical'] as const;
export type Section = (typeof sections)[number];

export const sectionLabels: Readonly<Record<Section, string>> = {
  'non-clinical': 'Non-clinical',
  clinical: 'Clinical (not medical)',
  medical: 'Medical and dental',
};

export const payBands = ['Under 1', '1', '2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9', 'VSM'] as const;
export const medicalGrades = ['Consultants', 'Non-consultant career grade', 'Trainee grades', 'Other'] as const;
export type PayBand = (typeof payBands)[number];
export type MedicalGrade = (typeof medicalGrades)[number];
export type Band = PayBand | MedicalGrade;

/** The senior set that indicator 1 is summarised by: band 8a to 9 with very senior managers. */
export const upperBands: readonly PayBand[] = ['8a', '8b', '8c', '8d', '9', 'VSM'];

export const bandsOf = (section: Section): readonly Band[] => (section === 'medical' ? medicalGrades : payBands);

export const bandLabel = (band: Band): string => (/^\d/.test(band) || band === 'Under 1' ? bandWords(band) : band);

const bandWords = (band: Band): string => (band === 'Under 1' ? 'Under band 1' : `Band ${band}`);
