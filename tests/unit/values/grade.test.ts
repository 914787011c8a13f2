import { describe, expect, it } from 'vitest';
import { settleBand } from '../../../shared/dataset/values/grade/settle-band';
import { translateGrade } from '../../../shared/dataset/values/grade/translate-grade';
import { translateMedicalRole } from '../../../shared/dataset/values/grade/translate-medical-role';
import type { RawValue } from '../../../shared/dataset/values/translation';
import { short } from './helpers';
import { northmoor } from './northmoor-values';

const grade = (raw: RawValue): string => short(translateGrade(raw));
const role = (raw: RawValue): string => short(translateMedicalRole(raw));
const bands = ['1', '2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9'];

describe('translateGrade', () => {
  it('reads pay scale codes, 12 being Band 9', () => {
    const codes = bands.map((_, at) => String(at + 1).padStart(2, '0'));
    expect(codes.map((code) => grade(`XR${code}`))).toEqual(bands);
    expect(codes.map((code) => grade(`xn${code}`))).toEqual(bands);
    expect([grade('XR13'), grade('XR00'), grade('XR')]).toEqual(['? null', '? null', '? null']);
  });

  it.each([
    ['Review Body Band 8 - Range A', '8a'],
    ['Non Review Body Band 8 - Range D', '8d'],
    ['NHS|XR05|Review Body Band 5', '5'],
    ['Band 8A', '8a'],
    ['8A', '8a'],
    ['8 - Range B', '8b'],
    ['8(c)', '8c'],
    ['Band5', '5'],
    ['AfC Band 6', '6'],
    ['B7', '7'],
    ['5', '5'],
    ['05', '5'],
    ['XR06.3', '6'],
    ['Band 6 Point 3', '6'],
    ['Band 6 Entry', '6'],
    ['Under Band 1', 'Under 1'],
    ['VSM', 'VSM'],
    ['Very Senior Manager', 'VSM'],
    ['YC72', 'Consultants'],
    ['MC46', 'Non-consultant career grade'],
    ['Consultant', 'Consultants'],
    ['ST3', 'Trainee grades'],
  ])('reads %s as %s', (raw, expected) => {
    expect(grade(raw)).toBe(expected);
  });

  it.each([
    ['8', '? null'],
    ['Band 8', '? null'],
    ['08', '? null'],
    ['09', '? null'],
    ['10', '? null'],
    ['12', '? null'],
    ['7.5', '? null'],
    ['Band 10', '? null'],
    ['Band 5/6', '? null'],
    ['Band 5 - 6', '? null'],
    ['Band 5.1', '? null'],
    ['Band 5 Annex U', '? 5'],
    ['XR08 Review Body Band 8 - Range B', '? null'],
    ['VSM Medical', '? VSM'],
    ['Executive Director', '? VSM'],
    ['Apprentice', '? Under 1'],
    ['Local', '? null'],
    ['Trust Contract', '? null'],
    ['Non Executive Director', '? null'],
    ['MN37', '? Trainee grades'],
    ['Nurse Consultant', '? null'],
    ['Bank HCA', '? null'],
    ['Specialty Registar', '? Trainee grades'],
    ['Clinical Fellow', '? Other'],
  ])('asks about %s: %s', (raw, expected) => {
    expect(grade(raw)).toBe(expected);
  });

  it('reads numbers, and is blank for nothing', () => {
    expect([grade(5), grade(9), grade(8), grade(11), grade(true)]).toEqual(['5', '9', '? null', '? null', '? null']);
    expect([grade(null), grade(' '), grade('NULL')]).toEqual(['blank', 'blank', 'blank']);
  });

  it('translates every grade, pay scale and band of Northmoor', () => {
    const all = [...northmoor.grade, ...northmoor.payScale, ...northmoor.vacancyBand, ...northmoor.trainingGrade];
    expect(all.filter((raw) => translateGrade(raw).kind !== 'known')).toEqual([]);
  });
});

describe('translateMedicalRole', () => {
  it.each([
    ['Consultant', 'Consultants'],
    ['Consultant Anaesthetist', 'Consultants'],
    ['Locum Consultant', 'Consultants'],
    ['Specialty Doctor', 'Non-consultant career grade'],
    ['Associate Specialist', 'Non-consultant career grade'],
    ['Specialist', 'Non-consultant career grade'],
    ['Staff Grade', 'Non-consultant career grade'],
    ['Foundation Year 1', 'Trainee grades'],
    ['FY2', 'Trainee grades'],
    ['Core Trainee', 'Trainee grades'],
    ['CT 2', 'Trainee grades'],
    ['Specialty Registrar', 'Trainee grades'],
    ['StR', 'Trainee grades'],
    ['Hospital Practitioner', 'Other'],
  ])('reads %s as %s', (raw, expected) => {
    expect(role(raw)).toBe(expected);
  });

  it.each([
    ['Nurse Consultant', '? null'],
    ['Consultant Midwife', '? null'],
    ['Consultant Psychologist', '? null'],
    ['Registrar to the Consultant', '? null'],
    ['Medical Director', '? Consultants'],
    ['Trust Grade Doctor - Specialty Registrar', '? Other'],
    ['SHO', '? Other'],
    ['ST3 Surgery', '? Trainee grades'],
    ['CT1 level trust doctor', '? null'],
    ['Staff', '? null'],
    ['Salaried GP', '? Other'],
  ])('asks about %s: %s', (raw, expected) => {
    expect(role(raw)).toBe(expected);
  });
});

describe('settleBand', () => {
  const settle = (section: 'clinical' | 'medical', grades: readonly RawValue[], post: RawValue): string =>
    short(settleBand(section, [...grades.map(translateGrade), translateMedicalRole(post)]));

  it('lets the columns that know speak for those that do not', () => {
    expect(settle('clinical', ['XR08', 'Review Body Band 8 - Range A'], 'Staff')).toBe('8a');
    expect(settle('medical', ['MN37', 'Associate Specialist'], 'Associate Specialist')).toBe(
      'Non-consultant career grade',
    );
  });

  it('asks where columns contradict each other or the staff group', () => {
    expect(settle('clinical', ['XR08', 'Band 7'], null)).toBe('? null');
    expect(settle('medical', ['Band 7'], null)).toBe('? null');
    expect(settle('medical', ['MN37'], null)).toBe('? Trainee grades');
    expect(settle('clinical', [null], null)).toBe('blank');
  });

  it('takes a medical director paid as a very senior manager by the role, but not for certain', () => {
    const found = settleBand('medical', [translateGrade('VSM'), translateMedicalRole('Consultant')]);
    expect(found).toMatchObject({ kind: 'known', value: 'Consultants', certainty: 'likely' });
  });
});
