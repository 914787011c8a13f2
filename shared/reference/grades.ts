import type { MedicalGrade, PayBand } from './bands';

/**
 * Pay scale codes of the staff record: XR and XN with two digits. 08 to 11 are the ranges of Band 8, and 12 is Band 9.
 * Source: domain notes (2025), field knowledge.
 */
export const payScaleBands: Readonly<Record<string, PayBand>> = {
  '01': '1',
  '02': '2',
  '03': '3',
  '04': '4',
  '05': '5',
  '06': '6',
  '07': '7',
  '08': '8a',
  '09': '8b',
  '10': '8c',
  '11': '8d',
  '12': '9',
};

/** Medical pay scale codes that stand for one kind of post. Field knowledge: likely, never certain. */
export const medicalScaleCodes: Readonly<Record<string, MedicalGrade>> = {
  YC72: 'Consultants',
  MC46: 'Non-consultant career grade',
};

/** First letters of medical pay scale codes: only enough to suggest a grade, since one code may cover several kinds of post. */
export const medicalScaleFamilies: Readonly<Record<string, MedicalGrade>> = {
  YC: 'Consultants',
  YM: 'Consultants',
  MC: 'Non-consultant career grade',
  MN: 'Trainee grades',
  MT: 'Trainee grades',
};
