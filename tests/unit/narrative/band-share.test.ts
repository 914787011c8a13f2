import { describe, expect, it } from 'vitest';
import { bandSharePicture } from '../../../shared/charts/band-share-picture';
import { hideParts } from '../../../shared/disclosure/figures/hide-parts';
import { shareIndicator } from '../../../shared/indicators/share-indicator';
import { whyNoShare } from '../../../shared/narrative/band-share';
import { defaultSettings } from '../../../shared/reference/settings';
import { buildYearReport } from '../../../shared/report/build-year-report';
import { group, sampleYear } from '../sample-counts';

const band = (white: number, bme: number, unknown: number) =>
  shareIndicator({
    indicator: 1,
    view: 'all',
    year: 2025,
    source: 'return',
    set: group(white, bme, unknown),
    workforce: group(3000, 2000, 200),
  });
const nothing = { white: false, bme: false, unknown: false, total: false };

describe('why a band shows no share', () => {
  it('never takes a hidden headcount, or few people, for nobody', () => {
    expect(whyNoShare(band(38, 28, 4))).toBeNull();
    expect(whyNoShare(hideParts(band(38, 28, 4), { ...nothing, unknown: true, total: true }))).toBe('hidden');
    expect(whyNoShare(hideParts(band(38, 28, 4), { ...nothing, bme: true }))).toBe('hidden');
    expect(whyNoShare(hideParts(band(38, 28, 4), { ...nothing, white: true, unknown: true }))).toBeNull();
    expect(whyNoShare(band(5, 0, 1))).toBe('too_few');
    expect(whyNoShare(band(0, 0, 0))).toBe('nobody');
  });

  it('says "nobody" in a picture only of bands with nobody', () => {
    const bands = sampleYear(2025).bands.map((one) => (one.band === '9' ? { ...one, counts: group(0, 0) } : one));
    const year = sampleYear(2025, { bands });
    for (const version of ['restricted', 'public'] as const) {
      const report = buildYearReport({ counts: [year], year: 2025, version, settings: defaultSettings });
      const said = bandSharePicture(report, 'clinical').description.match(/[^.]*nobody in this band/g) ?? [];
      expect(said.map((text) => text.trim())).toEqual(['Band 9: nobody in this band']);
    }
  });
});
