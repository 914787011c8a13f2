import { describe, expect, it } from 'vitest';
import { measuredIndicator } from '../../../shared/measures/from-indicators';
import { measureTitle } from '../../../shared/narrative/actions/measure-title';
import { startingDraft } from '../../../renderer/features/actions/starting-draft';
import { buildYearReport } from '../../../shared/report/build-year-report';
import { defaultSettings } from '../../../shared/reference/settings';
import { sampleYear } from '../sample-counts';

describe('the issue a new action starts with', () => {
  it('names the direction and holds no figure that a stricter version would hide', () => {
    const report = buildYearReport({
      counts: [sampleYear(2025)],
      year: 2025,
      version: 'restricted',
      settings: defaultSettings,
    });
    expect(report.indicators.length).toBeGreaterThan(3);
    for (const { indicator, view } of report.indicators) {
      const figure = measuredIndicator({ kind: 'indicator', indicator, view }, report, defaultSettings)!;
      const { issue, measureOfSuccess } = startingDraft(figure);
      for (const words of [issue, measureOfSuccess])
        expect(words.replace(measureTitle(figure.ref), '').replace('8a', '')).not.toMatch(/\d/);
    }
  });
});
