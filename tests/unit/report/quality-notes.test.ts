import { describe, expect, it } from 'vitest';
import { buildYearReport } from '../../../shared/report/build-year-report';
import { qualityNotes } from '../../../shared/report/quality-notes';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { group, sampleYear } from '../sample-counts';

const years = [
  sampleYear(2020),
  sampleYear(2021, { workforce: group(2000, 1000, 150) }),
  sampleYear(2022, {
    workforce: group(2000, 1000, 100),
    disciplineCases: null,
    board: { total: group(10, 3), voting: group(9, 2), executive: group(5, 2) },
  }),
];

const report = (version: Version, year = 2022) =>
  buildYearReport({ counts: years, year, version, settings: defaultSettings });

const sentences = (version: Version, facts: Parameters<typeof qualityNotes>[1] = null, year = 2022) =>
  qualityNotes(report(version, year), facts).map(({ sentence }) => sentence);

describe('how good the data are', () => {
  it('begins with the unknown share and that of the year before, where one is held', () => {
    expect(sentences('restricted')[0]).toBe('Ethnicity is unknown for 3.2% of staff (4.8% in 2021).');
    expect(sentences('restricted', null, 2020)[0]).toMatch(/^Ethnicity is unknown for \d+\.\d% of staff\.$/);
  });

  it('names indicators on few people, without an interval, broken or missing', () => {
    const all = sentences('restricted');
    expect(all).toContain(
      'Indicators 9 (whole board) and 9 (voting members) have a group of only 10 to 29 people. Read them with care.',
    );
    expect(all).toContain('Indicator 9 (executive members) has a group of fewer than ten people: too few to say.');
    expect(all.find((one) => one.startsWith('Indicator 6 has no interval'))).toContain('Import the staff survey');
    expect(all).toContain(
      'Indicator 7 is not compared across 2021 and 2022: the survey question was counted differently from 2021 on.',
    );
    expect(all).toContain('Indicator 3 has no figures for this year.');
  });

  it('does not say that nobody is unknown where no staff are held', () => {
    const counts = [sampleYear(2025, { workforce: null, bands: [] })];
    const alone = buildYearReport({ counts, year: 2025, version: 'restricted', settings: defaultSettings });
    expect(qualityNotes(alone, null)[0]?.sentence).toContain('The number of staff is not held');
  });

  it('says nothing of what the public version hides but that it is hidden', () => {
    const all = sentences('public');
    expect(all.some((one) => /are hidden: numbers from 1 to 9/.test(one))).toBe(true);
    expect(all.join(' ')).not.toMatch(/whole board|voting members|executive members/);
  });

  it('adds what the database knows: rows set aside only where they may be counted', () => {
    expect(sentences('restricted', { setAside: 12, byHand: 1 })).toEqual(
      expect.arrayContaining([
        '12 rows of your files could not be read and are set aside.',
        '1 word for an ethnic group was translated by an answer, not by a known name or code.',
      ]),
    );
    expect(sentences('public', { setAside: null, byHand: 0 }).join(' ')).not.toMatch(/set aside|translated/);
    expect(sentences('restricted', { setAside: 0, byHand: 0 }).join(' ')).not.toMatch(/set aside|translated/);
  });
});
