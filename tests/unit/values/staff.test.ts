import { describe, expect, it } from 'vitest';
import { translateAssignment } from '../../../shared/dataset/values/staff/translate-assignment';
import { translatePrimary } from '../../../shared/dataset/values/staff/translate-primary';
import { translateSection, translateStaffGroup } from '../../../shared/dataset/values/staff/translate-staff-group';
import { translateExecutive, translateVoting } from '../../../shared/dataset/values/board/translate-board-role';
import { translateYesNo } from '../../../shared/dataset/values/yes-no';
import { short } from './helpers';
import { northmoor } from './northmoor-values';

describe('translateStaffGroup', () => {
  it('places the staff groups in the sections of indicator 1', () => {
    expect(northmoor.staffGroup.map((raw) => short(translateSection(raw)))).toEqual([
      'clinical',
      'clinical',
      'non-clinical',
      'clinical',
      'non-clinical',
      'clinical',
      'medical',
      'clinical',
      'clinical',
    ]);
  });

  it.each([
    ['Admin & Clerical', 'Administrative and Clerical'],
    ['A&C', 'Administrative and Clerical'],
    ['ADDITIONAL CLINICAL SERVICES', 'Additional Clinical Services'],
    ['Medical & Dental', 'Medical and Dental'],
    ['AHP', 'Allied Health Professionals'],
    ['Nursing  and Midwifery', 'Nursing and Midwifery Registered'],
    ['Estates & Anciliary', '? Estates and Ancillary'],
    ['Mixed', '? null'],
    ['Students', '? null'],
    ['Senior Managers', '? Administrative and Clerical'],
    ['', 'blank'],
  ])('reads %s as %s', (raw, expected) => {
    expect(short(translateStaffGroup(raw))).toBe(expected);
  });
});

describe('translateAssignment', () => {
  it.each(['Permanent', 'Fixed Term Temp', 'fixed-term', 'Apprentice', 'Substantive'])('counts %s', (raw) => {
    expect(translateAssignment(raw)).toMatchObject({ kind: 'known', value: { leftOut: null } });
  });

  it.each([
    ['Bank', 'bank assignments are left out of the workforce'],
    ['BANK STAFF', 'bank assignments are left out of the workforce'],
    ['Bank Nursing', 'bank assignments are left out of the workforce'],
    ['Honorary', 'honorary assignments are left out of the workforce'],
    ['Non-Exec Director/Chair', 'chairs and non-executive directors are left out of the workforce'],
  ])('leaves out %s', (raw, leftOut) => {
    expect(translateAssignment(raw)).toMatchObject({ kind: 'known', value: { leftOut } });
  });

  it('asks about what the rules do not settle', () => {
    expect(translateAssignment('Locum')).toMatchObject({
      kind: 'unknown',
      suggestion: { kind: 'locum', leftOut: null },
    });
    expect(translateAssignment('Agency')).toMatchObject({ kind: 'unknown', suggestion: { kind: 'agency' } });
    expect(translateAssignment('Zero Hours')).toMatchObject({ kind: 'unknown', suggestion: { kind: 'bank' } });
    for (const raw of ['Secondment', 'Career Break', 'Non bank', 'Permanent (bank)', 'Something']) {
      expect([raw, translateAssignment(raw)]).toMatchObject([raw, { kind: 'unknown', suggestion: null }]);
    }
  });
});

describe('flags', () => {
  it.each([
    ['Yes', true],
    ['Y', true],
    [' yes. ', true],
    ['TRUE', true],
    [true, true],
    [1, true],
    ['1', true],
    [-1, true],
    ['✓', true],
    ['No', false],
    ['n', false],
    [false, false],
    [0, false],
    ['', 'blank'],
    [null, 'blank'],
    ['X', '? null'],
    ['n/a', '? null'],
    ['Not known', '? null'],
    ['Yes - see notes', '? true'],
    ['No (withdrew)', '? false'],
    ['12-May-2024', '? true'],
    [2, '? null'],
    ['Possibly', '? null'],
  ])('reads %s as %s', (raw, expected) => {
    expect(short(translateYesNo(raw))).toBe(expected);
  });

  it('reads primary and further assignments', () => {
    expect(['Yes', 'No', 'Primary', 'Secondary', 'P', '', 'maybe'].map((raw) => short(translatePrimary(raw)))).toEqual([
      true,
      false,
      true,
      false,
      true,
      'blank',
      '? null',
    ]);
  });

  it('reads seats on the board', () => {
    expect(['Voting', 'Non-voting', 'Y', 'N', 'Associate'].map((raw) => short(translateVoting(raw)))).toEqual([
      true,
      false,
      true,
      false,
      '? false',
    ]);
    expect(['Executive', 'Non-executive', 'NED', 'Chair'].map((raw) => short(translateExecutive(raw)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
