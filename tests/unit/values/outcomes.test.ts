import { describe, expect, it } from 'vitest';
import { isAccess } from '../../../shared/reference/outcomes-learning';
import { furthestStage, hasReached } from '../../../shared/reference/outcomes-recruitment';
import { translateCaseStage } from '../../../shared/dataset/values/cases/translate-case-stage';
import { translateCaseType } from '../../../shared/dataset/values/cases/translate-case-type';
import { translateCourse, translateCourseCategory } from '../../../shared/dataset/values/learning/translate-course';
import { translateLearningStatus } from '../../../shared/dataset/values/learning/translate-learning-status';
import { translateStage } from '../../../shared/dataset/values/recruitment/translate-stage';
import { short } from './helpers';
import { northmoor } from './northmoor-values';

describe('recruitment', () => {
  it.each([
    ['Applied', 'applied'],
    ['Not shortlisted', 'applied'],
    ['Shortlisted', 'shortlisted'],
    ['Invited to interview', 'shortlisted'],
    ['Did not attend interview', 'shortlisted'],
    ['Interviewed', 'interviewed'],
    ['Unsuccessful at interview', 'interviewed'],
    ['Not appointable', 'interviewed'],
    ['Appointable - not offered', 'appointable'],
    ['Reserve list', 'appointable'],
    ['Offer declined', 'offered'],
    ['Offer withdrawn', 'offered'],
    ['Offer accepted', 'accepted'],
    ['Appointed', 'appointed'],
    ['HIRED', 'appointed'],
    ['Rejected', '? null'],
    ['Withdrawn', '? null'],
    ['Not appointed', '? interviewed'],
    ['Rejected at sift', 'applied'],
    ['Shortlisted - did not attend', 'shortlisted'],
    ['Interviewed - reserve', 'appointable'],
    ['Started in post', 'appointed'],
    ['Application withdrawn', '? null'],
    ['Shortlised', '? shortlisted'],
    ['', 'blank'],
  ])('reads %s as %s', (raw, expected) => {
    expect(short(translateStage(raw))).toBe(expected);
  });

  it('knows the order of the stages', () => {
    expect(furthestStage([])).toBe('applied');
    expect(furthestStage(['interviewed', 'shortlisted'])).toBe('interviewed');
    expect(hasReached('offered', 'shortlisted')).toBe(true);
    expect(hasReached('applied', 'shortlisted')).toBe(false);
  });
});

describe('learning', () => {
  it('reads every enrolment status of Northmoor', () => {
    expect(northmoor.enrolment.map((raw) => short(translateLearningStatus(raw)))).toEqual([
      'completed',
      'attended',
      'refused',
      'cancelled',
      'did_not_attend',
    ]);
  });

  it.each([
    ['DNA', 'did_not_attend'],
    ['Not completed', 'in_progress'],
    ['Enrolled', 'booked'],
    ['Waitlisted', 'requested'],
    ['Withdrawn', 'withdrawn'],
    ['Failed', '? attended'],
    ['Attended part', '? attended'],
    ['Compleated', '? completed'],
    ['Closed', '? null'],
  ])('reads %s as %s', (raw, expected) => {
    expect(short(translateLearningStatus(raw))).toBe(expected);
  });

  it('counts completed and attended as access', () => {
    expect([isAccess('completed'), isAccess('attended'), isAccess('booked'), isAccess('refused')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('only suggests what a course is', () => {
    expect(northmoor.course.map((raw) => short(translateCourse(raw)))).toEqual([
      ...Array<string>(3).fill('? mandatory'),
      ...Array<string>(6).fill('? non_mandatory'),
    ]);
  });

  it.each([
    ['Safeguarding Children Level 3', '? mandatory'],
    ['Preventing Radicalisation', '? mandatory'],
    ['Resuscitation - Adult BLS', '? mandatory'],
    ['Oliver McGowan Tier 1', '? mandatory'],
    ['Equality, Diversity and Human Rights', '? mandatory'],
    ['Non-mandatory study day', '? non_mandatory'],
    ['Fire Safety: train the trainer', '? null'],
    ['Pressure ulcers: how to prevent them', '? null'],
    ['Excel for beginners', '? null'],
  ])('suggests for %s: %s', (raw, expected) => {
    expect(short(translateCourse(raw))).toBe(expected);
  });

  it('reads the category that a file gives', () => {
    expect(
      ['Mandatory', 'Statutory', 'CPD', 'Leadership', 'Role essential', ''].map((raw) =>
        short(translateCourseCategory(raw)),
      ),
    ).toEqual(['mandatory', 'mandatory', 'non_mandatory', '? non_mandatory', '? mandatory', 'blank']);
    expect(short(translateCourseCategory('Non-Mandatory'))).toBe('non_mandatory');
  });
});

describe('cases', () => {
  it.each([
    ['Disciplinary', 'disciplinary'],
    ['Grievance', 'grievance'],
    ['Capability', 'capability'],
    ['Gross Misconduct', 'disciplinary'],
    ['Bullying & Harassment', 'dignity_at_work'],
    ['MHPS', '? disciplinary'],
    ['Disciplinary appeal', '? appeal'],
    ['Disciplinary / Grievance', '? disciplinary'],
    ['Non-disciplinary', '? null'],
    ['Other', '? null'],
  ])('reads the type %s as %s', (raw, expected) => {
    expect(short(translateCaseType(raw))).toBe(expected);
  });

  it.each([
    ['Formal', 'formal'],
    ['Informal', 'informal'],
    ['Non-formal', 'informal'],
    ['Formal Hearing', 'formal'],
    ['Fact find', 'informal'],
    ['Investigation', '? formal'],
    ['Not formal', '? informal'],
    ['Stage 2', '? null'],
    [2, '? null'],
    ['Closed', '? null'],
  ])('reads the stage %s as %s', (raw, expected) => {
    expect(short(translateCaseStage(raw))).toBe(expected);
  });
});
