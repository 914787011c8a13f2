import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines, settingLines } from '../../../shared/narrative/setting-lines';
import { payBands } from '../../../shared/reference/bands';
import { settingProblems } from '../../../shared/reference/check-settings';
import { nationalBenchmarks, nationalMark } from '../../../shared/reference/benchmarks';
import type { OwnBenchmark } from '../../../shared/reference/own-benchmarks';
import { settingItems, settingSources } from '../../../shared/reference/setting-items';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Settings } from '../../../shared/reference/settings';
import { surveyQuestion } from '../../../shared/reference/survey-questions';
import {
  areInOrder,
  defaultTierLimits,
  tierBandsOf,
  tierLabelsOf,
  tiers,
  tierStarts,
} from '../../../shared/reference/tiers';
import { dayInYear, defaultYearDates, isDayOfYear, stepOutOfOrder } from '../../../shared/reference/year-dates';
import { datesOfYear, settingsRecord } from '../../../shared/report/settings-record';
import type { SettingChange } from '../../../shared/report/settings-record';

const own: OwnBenchmark = {
  indicator: 2,
  view: 'all',
  year: 2024,
  value: 1.62,
  place: 'England',
  source: 'A report',
  isNational: true,
};

const textsOf = (over: Partial<Settings>, imported: readonly OwnBenchmark[] = []) =>
  settingProblems({ ...defaultSettings, ...over }, imported).map(({ field, text }) => [field, text]);

describe('the tiers', () => {
  it('are by default those of the domain notes', () => {
    expect(tierBandsOf(defaultTierLimits)).toEqual({
      lower: ['Under 1', '1', '2', '3', '4', '5'],
      middle: ['6', '7'],
      upper: ['8a', '8b', '8c', '8d', '9', 'VSM'],
    });
    expect(tierLabelsOf(defaultTierLimits)).toEqual({
      lower: 'Band 5 and under',
      middle: 'Bands 6 and 7',
      upper: 'Band 8a and above, with VSM',
    });
  });

  it('hold every band once wherever they start, very senior managers in the upper one or in none', () => {
    const start = fc.constantFrom(...tierStarts);
    fc.assert(
      fc.property(start, start, fc.boolean(), (middleFrom, upperFrom, isVsmUpper) => {
        const limits = { middleFrom, upperFrom, isVsmUpper };
        fc.pre(areInOrder(limits));
        const bands = tierBandsOf(limits);
        expect(tiers.every((tier) => bands[tier].length > 0)).toBe(true);
        expect(tiers.flatMap((tier) => bands[tier])).toEqual(payBands.filter((band) => band !== 'VSM' || isVsmUpper));
      }),
    );
  });
});

describe('what is wrong with settings', () => {
  it('is nothing by default', () => {
    expect(settingProblems(defaultSettings)).toEqual([]);
  });

  it.each<readonly [string, Partial<Settings>, string, string]>([
    [
      'a public threshold below the allowed',
      { thresholds: { restricted: 0, public: 4 } },
      'threshold-public',
      '5 to 50',
    ],
    [
      'a threshold that is no number',
      { thresholds: { restricted: Number.NaN, public: 10 } },
      'threshold-restricted',
      '0 to 50',
    ],
    ['a public version less strict', { thresholds: { restricted: 12, public: 10 } }, 'threshold-public', 'less strict'],
    ['a year that is none', { firstSingleYear: 22 }, 'first-single-year', '2010 to 2100'],
    [
      'tiers out of order',
      { tiers: { middleFrom: '8a', upperFrom: '6', isVsmUpper: true } },
      'tier-upper',
      'higher band',
    ],
    [
      'one tier on another',
      { tiers: { middleFrom: '6', upperFrom: '6', isVsmUpper: true } },
      'tier-upper',
      'higher band',
    ],
    [
      'a path that ends first',
      { modelEmployer: { from: 2028, to: 2018, baseline: 'each_year' } },
      'path-to',
      'after the first',
    ],
    [
      'a path of a year that is none',
      { modelEmployer: { from: 1, to: 2018, baseline: 'each_year' } },
      'path-from',
      '2010',
    ],
    ['a path too long', { modelEmployer: { from: 2018, to: 2100, baseline: 'each_year' } }, 'path-to', '30 years'],
    ['words for a question', { surveyQuestions: { '2024': { 5: 'the first one' } } }, 'question-2024-5', 'Q14a'],
    ['a survey of a year that is none', { surveyQuestions: { '1': { 5: 'Q1' } } }, 'question-1-5', '2010'],
    ['31 April', { yearDates: { ...defaultYearDates, board: '04-31' } }, 'date-board', 'day and a month'],
    [
      'a board after the publication',
      { yearDates: { ...defaultYearDates, board: '11-02' } },
      'date-published',
      'before the step',
    ],
    [
      'a benchmark twice',
      { ownBenchmarks: [own, { ...own, place: 'england ', value: 2 }] },
      'benchmark-place',
      'held already',
    ],
    ['a ratio below zero', { ownBenchmarks: [{ ...own, value: -1 }] }, 'benchmark-value', 'above 0'],
    [
      'a gap of 120 points',
      { ownBenchmarks: [{ ...own, indicator: 7, value: 120 }] },
      'benchmark-value',
      '100 percentage points',
    ],
    ['a view that is not of the indicator', { ownBenchmarks: [{ ...own, indicator: 9 }] }, 'benchmark-view', 'list'],
    ['a benchmark without its source', { ownBenchmarks: [{ ...own, source: ' ' }] }, 'benchmark-source', 'source'],
  ])('is said of %s', (_name, over, field, words) => {
    expect(textsOf(over)).toEqual([[field, expect.stringContaining(words)]]);
  });

  it('is said of a figure that a file holds already', () => {
    expect(textsOf({ ownBenchmarks: [own] }, [own])).toHaveLength(1);
    expect(textsOf({ ownBenchmarks: [own] }, [{ ...own, year: 2023 }])).toEqual([]);
  });
});

describe('the dates of the year', () => {
  it('are days that exist, of the year after the snapshot', () => {
    expect(['04-30', '02-29', '12-31'].map(isDayOfYear)).toEqual([true, true, true]);
    expect(['04-31', '02-30', '13-01', '00-10', ''].map(isDayOfYear)).toEqual([false, false, false, false, false]);
    expect([dayInYear('10-31', 2025), dayInYear('03-31', 2025), dayInYear('02-29', 2025)]).toEqual([
      '2025-10-31',
      '2026-03-31',
      '2026-02-28',
    ]);
    expect(datesOfYear(defaultYearDates, 2025)).toEqual([
      { step: 'published', label: 'Published by', day: '31 October 2025' },
    ]);
  });

  it('may end in the next calendar year, and stand in order', () => {
    expect(stepOutOfOrder({ ...defaultYearDates, board: '09-30', published: '01-31' })).toBeNull();
    expect(stepOutOfOrder({ ...defaultYearDates, signOff: '05-31', submitted: '05-01' })).toBe('submitted');
  });
});

describe('settings in words', () => {
  it('have a source for every kind, and a line for every value', () => {
    const items = new Set(
      settingLines(defaultSettings, {
        ...defaultSettings,
        surveyQuestions: { '2024': { 5: 'Q1' } },
        ownBenchmarks: [own],
      }).map(({ item }) => item),
    );
    expect([...settingItems].every((item) => items.has(item) && settingSources[item].length > 10)).toBe(true);
  });

  it('say what changed, and the other way round when it is taken back', () => {
    const after: Settings = {
      ...defaultSettings,
      thresholds: { restricted: 6, public: 12 },
      disciplineBasis: { '2021': 'single_year' },
      surveyQuestions: { '2024': { 6: 'Q13b/c' } },
      ownBenchmarks: [own],
      tiers: { ...defaultTierLimits, upperFrom: '8b' },
    };
    const lines = changedLines(defaultSettings, after);
    expect(lines.map(({ label, from, to }) => `${label}: ${from} → ${to}`)).toEqual([
      'Restricted version: threshold: 5 → 6',
      'Public version: threshold: 10 → 12',
      'Indicator 3, 2021: cases counted over: Average of two years → One year',
      'The upper tier starts at: Band 8a → Band 8b',
      'Staff survey 2024: question of indicator 6: Q14b/c → Q13b/c',
      'Indicator 2, all: England, 2024: None → 1.62, national (A report)',
    ]);
    expect(changedLines(after, defaultSettings)).toEqual(
      lines.map((line) => ({ ...line, from: line.to, to: line.from })),
    );
    expect(changedLines(after, after)).toEqual([]);
  });

  it('leave typed words and the keeper out of the public version, and say so', () => {
    const settings = { ...defaultSettings, registerKeeper: { role: 'Head of recruitment', contact: 'ext 4400' } };
    const change: SettingChange = {
      at: '2025-06-01T10:00:00.000Z',
      role: 'EDI lead',
      why: 'three people complained',
      item: 'threshold',
      label: 'Public version: threshold',
      from: '10',
      to: '11',
    };
    const changes = [
      change,
      { ...change, item: 'keeper', label: 'How to reach the keeper', from: 'Not said', to: 'ext 4400' },
    ] as const;
    const open = settingsRecord(settings, changes, 'public');
    expect(open.changes).toEqual([{ ...change, why: '' }]);
    expect(JSON.stringify(open)).not.toMatch(/4400|complained|Head of recruitment/);
    expect(open.areWordsLeftOut).toBe(true);
    expect(settingsRecord(settings, changes, 'restricted')).toMatchObject({ changes, areWordsLeftOut: false });
    expect(settingsRecord(defaultSettings, [], 'restricted').entries.every(({ isDefault }) => isDefault)).toBe(true);
  });
});

describe('what the settings reach', () => {
  it('is the number of a question of one survey year only', () => {
    const questions = { '2024': { 5: 'Q13a' } } as const;
    expect(surveyQuestion(5, 2024, questions)).toBe('Q13a');
    expect(surveyQuestion(5, 2023, questions)).toBe('Q14a');
    expect(surveyQuestion(6, 2024, questions)).toBe('Q14b/c');
  });

  it('is the national mark: a typed figure comes before a built-in one of the same year', () => {
    const builtIn = nationalBenchmarks.find(({ indicator, year }) => indicator === 2 && year === 2023);
    expect(nationalMark(2, 'all', 2025)).toEqual(builtIn);
    expect(nationalMark(2, 'all', 2025, [{ ...own, year: 2023 }])).toMatchObject({ value: 1.62 });
    expect(nationalMark(2, 'all', 2023, [own])).toEqual(builtIn);
  });
});
