import { describe, expect, it } from 'vitest';
import { looksLikePerson } from '../../../shared/plan-file/person-name';
import { readDeadlineText } from '../../../shared/plan-file/read-deadline';
import { readMetric } from '../../../shared/plan-file/read-metric';
import { readStatus, statusOfFill } from '../../../shared/plan-file/read-status';

describe('the indicators that words name', () => {
  it.each([
    ['WRES 2', [2]],
    ['Metric 3', [3]],
    ['Indicators 5-8', [5, 6, 7, 8]],
    ['WRES Indicator 1 & 9', [1, 9]],
    ['Metrics 5, 6 and 8', [5, 6, 8]],
    ['WRES metric no. 4: CPD', [4]],
    ['Metric 2: Recruitment. Metric 7: Progression', [2, 7]],
    ['WDES Metric 3', []],
    ['WDES 3 / WRES 2', [2]],
    ['Metric 12', []],
    ['Indicator 2.5', []],
    ['Reduce bullying by 5%', []],
    ['Metric 5% gap', []],
    ['2 posts', []],
  ])('%s', (words, numbers) => {
    expect(readMetric(words, false)).toEqual(numbers);
  });

  it.each([
    ['2', [2]],
    ['1, 9', [1, 9]],
    ['5-8', [5, 6, 7, 8]],
    ['M3', [3]],
    ['2. Appointment from shortlisting', [2]],
    ['10', []],
    ['All', []],
    ['2024', []],
  ])('in a column of metrics: %s', (words, numbers) => {
    expect(readMetric(words, true)).toEqual(numbers);
  });
});

describe('a deadline', () => {
  it.each([
    ['Q4 2025/26', '2026-03-31'],
    ['Q1 25/26', '2025-06-30'],
    ['Quarter 3, 2025-26', '2025-12-31'],
    ['2025/26 Q2', '2025-09-30'],
    ['March 2026', '2026-03-31'],
    ['by end of Feb 2028', '2028-02-29'],
    ['Sept 26', '2026-09-30'],
    ['31/03/2026', '2026-03-31'],
    ['03/04/2026', '2026-04-03'],
    ['by 1st May 2026', '2026-05-01'],
    ['2026-07-01', '2026-07-01'],
    ['06/2026', '2026-06-30'],
    ['FY 2025/26', '2026-03-31'],
    ['ongoing', ''],
    ['Q4', ''],
    ['Q4 2025', ''],
    ['2025/28', ''],
    ['31/02/2026', ''],
    ['TBC', ''],
    ['March 2026 and March 2027', ''],
    ['', ''],
  ])('%s', (words, day) => {
    expect(readDeadlineText(words)).toBe(day);
  });
});

describe('a status', () => {
  it.each([
    ['R', 'red', true],
    ['Amber', 'amber', true],
    ['g', 'green', true],
    ['Blue', 'blue', true],
    ['On track', 'green', true],
    ['Complete', 'blue', false],
    ['in progress', 'green', false],
    ['Not started', null, false],
    ['', null, true],
  ] as const)('%s', (words, status, isSure) => {
    expect(readStatus(words)).toEqual({ status, isSure });
  });

  it.each([
    ['FF0000', 'red'],
    ['C00000', 'red'],
    ['FFC000', 'amber'],
    ['FFFF00', 'amber'],
    ['ED7D31', 'amber'],
    ['92D050', 'green'],
    ['00B050', 'green'],
    ['0070C0', 'blue'],
    ['4472C4', 'blue'],
    ['FF00B050', 'green'],
    ['FFFFFF', null],
    ['D9D9D9', null],
    ['000000', null],
    ['DEEAF6', null],
    ['7030A0', null],
    ['auto', null],
  ] as const)('of the fill %s', (fill, status) => {
    expect(statusOfFill(fill)).toBe(status);
  });
});

describe('an owner', () => {
  it.each([
    'Dr A. Name',
    'Prof. Example',
    'Jane Example',
    "Ade O'Example",
    'Head of Recruitment / Jane Example',
    'HR Director (Jane Example)',
    'Ana-Maria de Example',
    'j.example@trust.example',
    'Jane Example and Joe Sample',
  ])('reads like a person: %s', (owner) => {
    expect(looksLikePerson(owner)).toBe(true);
  });

  it.each([
    'Head of Recruitment',
    'Chief People Officer',
    'EDI Lead',
    'Race Equality Network',
    'Deputy Director of Workforce',
    'HRBPs',
    'Freedom to Speak Up Guardian',
    'Chair of the BME Network',
    'CPO',
    '',
    'tbc',
    'Medical Education',
    'All managers',
  ])('is a role: %s', (owner) => {
    expect(looksLikePerson(owner)).toBe(false);
  });
});
