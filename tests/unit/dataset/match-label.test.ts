import { describe, expect, test } from 'vitest';
import { matchGroup } from '../../../shared/dataset/annual-return/labels/match-group';
import { matchLabel } from '../../../shared/dataset/annual-return/labels/match-label';
import { matchSection } from '../../../shared/dataset/annual-return/labels/match-section';
import { matchBasis } from '../../../shared/dataset/annual-return/labels/match-basis';
import { yearInCell, yearInText } from '../../../shared/dataset/annual-return/labels/match-year';
import { plainWords } from '../../../shared/dataset/plain-words';
import { formattedCell } from '../../fixtures/return-draft';

describe('pay bands and grades', () => {
  test.each([
    ['Under Band 1', 'Under 1'],
    ['Band <1', 'Under 1'],
    ['<Band 1', 'Under 1'],
    ['Band 1', '1'],
    ['BAND  5', '5'],
    ['AfC Band 5', '5'],
    ['Band 05', '5'],
    ['Band 8a', '8a'],
    ['Band 8A', '8a'],
    ['8A', '8a'],
    ['Band 8 - Range C', '8c'],
    ['Review Body Band 8 - Range A', '8a'],
    ['Band 9', '9'],
    ['VSM', 'VSM'],
    ['Very Senior Managers (VSM)', 'VSM'],
  ])('%j is band %s', (label, band) => {
    expect(matchLabel(label, false)).toMatchObject({ kind: 'band', band });
  });

  test.each(['Bands 1 - 4', 'Band 8', 'Cluster 1: AfC bands 1 to 4', 'Band 10', 'Bands 8a - 9 and VSM', 'Band 12'])(
    '%j is no band',
    (label) => {
      expect(matchLabel(label, false)?.kind).not.toBe('band');
    },
  );

  test('a bare digit is a band only where labels stand', () => {
    expect(matchLabel('5', true)).toMatchObject({ kind: 'band', band: '5' });
    expect(matchLabel('5', false)).toBeNull();
  });

  test('the section may stand in the label', () => {
    expect(matchLabel('Non-clinical Band 5', false)).toEqual({ kind: 'band', band: '5', section: 'non-clinical' });
    expect(matchLabel('Clinical - Band 8a', false)).toEqual({ kind: 'band', band: '8a', section: 'clinical' });
  });

  test.each([
    ['Consultants', 'Consultants'],
    ['Medical & Dental Consultants', 'Consultants'],
    ['Non-consultant career grade', 'Non-consultant career grade'],
    ['Non consultant career grades', 'Non-consultant career grade'],
    ['Trainee grades', 'Trainee grades'],
    ['Trainee grade(s)', 'Trainee grades'],
    ['Other', 'Other'],
  ])('%j is grade %s', (label, band) => {
    expect(matchLabel(label, false)).toEqual({ kind: 'grade', band });
  });

  test('the subset of consultants is an item of its own', () => {
    expect(matchLabel('  of which Senior medical manager', false)).toEqual({
      kind: 'item',
      item: 'senior-medical-manager',
    });
    expect(matchLabel('Of which: senior medical managers', false)).toEqual({
      kind: 'item',
      item: 'senior-medical-manager',
    });
  });
});

describe('sections', () => {
  test.each([
    ['1a) Non Clinical workforce', 'non-clinical'],
    ['1b) Clinical workforce of which Non Medical', 'clinical'],
    ['Clinical workforce', 'clinical'],
    ['of which Non Medical', 'clinical'],
    ['Of which Medical & Dental', 'medical'],
    ['1b) Clinical workforce of which Medical and Dental', 'medical'],
    ['Medical and dental staff', 'medical'],
  ])('%j opens %s', (text, section) => {
    expect(matchSection(plainWords(text))).toBe(section);
    expect(matchLabel(text, false)).toEqual({ kind: 'section', section });
  });

  test('the description of the whole indicator opens none', () => {
    const text =
      'Percentage of staff in each of the AfC Bands 1-9 or Medical and Dental subgroups and VSM (including executive Board members) compared with the percentage of staff in the overall workforce';
    expect(matchLabel(text, false)).toEqual({ kind: 'heading', indicator: 1 });
    expect(matchSection('total non clinical')).toBeNull();
    expect(matchSection('senior medical manager')).toBeNull();
  });
});

describe('indicators 2 to 9', () => {
  test.each([
    ['Number of shortlisted applicants', 'recruitment:shortlisted'],
    ['2. Short-listed applicants', 'recruitment:shortlisted'],
    ['Number appointed from shortlisting', 'recruitment:appointed'],
    ['Number of staff entering the formal disciplinary process', 'discipline:cases'],
    ['Average number of staff entering formal disciplinary process over 2 years', 'discipline:cases'],
    ['Number of staff accessing non-mandatory training and CPD', 'training:accessing'],
    [
      '% of staff experiencing harassment, bullying or abuse from patients, relatives or the public in last 12 months',
      'survey:5',
    ],
    ['% of staff experiencing harassment, bullying or abuse from staff in last 12 months', 'survey:6'],
    ['Harassment, bullying or abuse from managers or other colleagues', 'survey:6'],
    ['% believing that trust provides equal opportunities for career progression', 'survey:7'],
    [
      '% of staff personally experienced discrimination at work from a manager/team leader or other colleague',
      'survey:8',
    ],
    ['Total Board members', 'board:total'],
    [' of which: Voting Board members', 'board:voting'],
    ['                 : Non Voting Board members', 'board:non-voting'],
    [' of which: Exec Board members', 'board:executive'],
    ['                 : Non Executive Board members', 'board:non-executive'],
    ['Number of staff in overall workforce', 'workforce:total'],
    ['Total workforce', 'workforce:total'],
  ])('%j is %s', (label, item) => {
    expect(matchLabel(label, false)).toEqual({ kind: 'item', item });
  });

  test.each([
    ['Relative likelihood of appointment from shortlisting', 'recruitment:likelihood'],
    ['Relative likelihood of White staff being appointed from shortlisting compared to BME staff', 'recruitment:ratio'],
    ['Likelihood of staff entering the formal disciplinary process', 'discipline:likelihood'],
    [
      'Relative likelihood of BME staff entering the formal disciplinary process compared to White staff',
      'discipline:ratio',
    ],
    ['Total Board members - % by Ethnicity', 'board-percent:total'],
    ['Non Executive Board Member - % by Ethnicity', 'board-percent:non-executive'],
    ['Overall workforce - % by Ethnicity', 'workforce-percent'],
    ['Difference (Total Board - Overall workforce)', 'board-difference:total'],
    ['Difference (Voting membership - Overall Workforce)', 'board-difference:voting'],
  ])('%j is calculated', (label, row) => {
    expect(matchLabel(label, false)).toEqual({ kind: 'calculated', row });
  });

  test('what needs its indicator says so', () => {
    expect(matchLabel('Number of staff in workforce', false)).toEqual({ kind: 'staff' });
    expect(matchLabel('Appointed', false)).toEqual({
      kind: 'item_within',
      item: 'recruitment:appointed',
      indicator: 2,
    });
    expect(matchLabel('Number of survey responses', false)).toEqual({ kind: 'responses', indicator: null });
  });

  test('half of indicator 6 is not indicator 6', () => {
    expect(matchLabel('% harassed, bullied or abused by managers', false)).toEqual({ kind: 'subtotal' });
    expect(matchLabel('Response rate', false)).toEqual({ kind: 'subtotal' });
  });

  test('unknown labels stay unknown', () => {
    expect(matchLabel('Number of parking permits', false)).toBeNull();
    expect(matchLabel('', false)).toBeNull();
  });
});

describe('group headings', () => {
  test.each(['WHITE', 'White staff', 'White - headcount', 'White 2025', 'Verified White'])('%j is White', (text) => {
    expect(matchGroup(text)).toEqual({ group: 'white', isPercent: false });
  });
  test.each(['BME', 'BAME', 'Black and Minority Ethnic', 'Black & minority ethnic staff', 'B.M.E.', 'Ethnic minority'])(
    '%j is BME',
    (text) => {
      expect(matchGroup(text)).toEqual({ group: 'bme', isPercent: false });
    },
  );
  test.each([
    'ETHNICITY UNKNOWN/NULL',
    'Unknown',
    'Not stated',
    'Ethnicity not known',
    'NULL',
    'Unknown / not stated',
    'Prefer not to say',
    'Not Declared',
  ])('%j is unknown', (text) => {
    expect(matchGroup(text)).toEqual({ group: 'unknown', isPercent: false });
  });
  test('percentages are told apart, other headings are not groups', () => {
    expect(matchGroup('White %')).toEqual({ group: 'white', isPercent: true });
    for (const text of ['Total', 'MEASURE', 'White compared to BME', 'Asian', 'Notes', 'Whitehall', 'not'])
      expect(matchGroup(text)).toBeNull();
  });
});

describe('years and bases', () => {
  test.each([
    ['31st MARCH 2025', 2025],
    ['31 March 2025', 2025],
    ['2025', 2025],
    ['2024/25', 2025],
    ['2024-25', 2025],
    ['2024/2025', 2025],
    ['1 April 2024 – 31 March 2025', 2025],
    ['As at 31/03/2025', 2025],
    ['31/03/25', 2025],
    ['Mar-25', 2025],
    ['2025-03-31', 2025],
    ['1999/00', 2000],
    ['2052', 2052],
  ])('%j is %d', (text, year) => {
    expect(yearInText(text)).toBe(year);
  });
  test.each(['NHS Staff Survey 2024', 'WHITE', '12', '2019 to 2024', ''])('%j names no reporting year', (text) => {
    expect(yearInText(text)).toBeNull();
  });
  test('cells: numbers and dates', () => {
    expect(yearInCell({ value: 2025, format: null, isFormula: false, error: null })).toBe(2025);
    expect(yearInCell(formattedCell(45747, 'dd/mm/yyyy'))).toBe(2025);
    expect(yearInCell({ value: 1234, format: null, isFormula: false, error: null })).toBeNull();
  });
  test('doubled blocks', () => {
    expect(matchBasis('Prepopulated figures')).toBe('prepopulated');
    expect(matchBasis('Pre-populated')).toBe('prepopulated');
    expect(matchBasis('VERIFIED FIGURES')).toBe('verified');
    expect(matchBasis('Prepopulated or verified')).toBeNull();
  });
});
