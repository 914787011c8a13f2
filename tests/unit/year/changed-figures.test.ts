import { describe, expect, it } from 'vitest';
import { buildYearReport } from '../../../shared/report/build-year-report';
import { defaultSettings } from '../../../shared/reference/settings';
import type { YearCounts } from '../../../shared/indicators/counts';
import type { Version } from '../../../shared/reference/settings';
import { changedFigures } from '../../../shared/year/changed-figures';
import { restatedFootnote } from '../../../shared/narrative/year/year-words';
import { group, sampleYear } from '../sample-counts';

const report = (over: Partial<YearCounts>, version: Version = 'restricted') =>
  buildYearReport({ counts: [sampleYear(2025, over)], year: 2025, version, settings: defaultSettings });
const recruited = (bme: number): Partial<YearCounts> => ({
  recruitment: { shortlisted: group(2000, 1500, 50), appointed: group(640, bme, 20) },
});

describe('what changed between two reports of a year', () => {
  it('is nothing between the same', () => {
    expect(changedFigures(report(recruited(300)), report(recruited(300)))).toEqual([]);
  });

  it('names the figure, with value, range, finding and counts before and after', () => {
    const [change, ...more] = changedFigures(report(recruited(300)), report(recruited(400)));
    expect(more).toEqual([]);
    expect(change).toMatchObject({ id: 'indicator:2:all', label: '2. Appointed from shortlisting' });
    expect(change?.before).toMatch(
      /^1\.60 \(1\.42 to 1\.80\), unlikely to be chance; White 640 of 2,000, BME 300 of 1,500/,
    );
    expect(change?.after).toMatch(
      /^1\.20 \(1\.08 to 1\.33\), unlikely to be chance; White 640 of 2,000, BME 400 of 1,500/,
    );
    if (change === undefined) return;
    expect(restatedFootnote(change, { at: '2026-04-04T09:00:00Z', reason: 'Two campaigns were missing' })).toBe(
      `2. Appointed from shortlisting: restated on 4 April 2026. It was ${change.before}. It is ${change.after}. Reason: Two campaigns were missing`,
    );
  });

  it('says so where a figure came or went', () => {
    const [gone] = changedFigures(report(recruited(300)), report({ recruitment: null }));
    expect(gone?.after).toBe('no figure');
  });

  it('says nothing of a change among hidden numbers', () => {
    const small = (bme: number) => report({ disciplineCases: group(40, bme, 0) });
    expect(changedFigures(small(3), small(4))).toEqual([]);
    const shown = changedFigures(small(3), small(12)).map(({ before }) => before);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain('*');
    expect(shown[0]).not.toContain('BME 3');
  });
});
