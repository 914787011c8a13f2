import type { Band, Section } from '../../../reference/bands';
import { bandsOf } from '../../../reference/bands';
import type { Translation } from '../translation';
import { ask, blank, exact, likely } from '../translation';

/**
 * One band from the several columns that speak of it (grade, pay scale, role), for a row whose section is known. Columns
 * that agree settle it; a medical row takes medical grades only and the others bands only. Columns that contradict each
 * other, and a row where none is sure, are questions.
 * @example settleBand('medical', [translateGrade('MN37'), translateMedicalRole('Associate Specialist')]) // known
 */
export const settleBand = (section: Section, readings: readonly Translation<Band>[]): Translation<Band> => {
  const fits = (band: Band): boolean => bandsOf(section).includes(band);
  const known = readings.flatMap((reading) => (reading.kind === 'known' ? [reading] : []));
  const fitting = known.filter((reading) => fits(reading.value));
  const [first] = fitting;
  if (first !== undefined && fitting.every((reading) => reading.value === first.value)) {
    const isExact = fitting.length === known.length && fitting.some((reading) => reading.certainty === 'exact');
    return isExact ? exact(first.value, first.reason) : likely(first.value, first.reason);
  }
  if (first !== undefined) return ask<Band>(null, 'the columns of grade and role contradict each other');
  if (known.length > 0) return ask<Band>(null, 'the grade does not belong to the staff group of the row');
  const asked = readings.find((reading) => reading.kind === 'unknown');
  return asked ?? blank;
};
