import { describe, expect, it } from 'vitest';
import { computeYear } from '../../../shared/indicators/compute-year';
import { issueSentence } from '../../../shared/narrative/issue-sentence';
import { startingDraft } from '../../../renderer/features/actions/starting-draft';
import { buildYearReport } from '../../../shared/report/build-year-report';
import { defaultSettings } from '../../../shared/reference/settings';
import { sampleYear } from '../sample-counts';

describe('the issue a new action starts with', () => {
  it('names the direction and holds no figure that a stricter version would hide', () => {
    for (const figure of computeYear(sampleYear(2025)).indicators) {
      expect(issueSentence(figure).replace('8a', '')).not.toMatch(/\d/);
    }
  });

  it('holds none in the form either', () => {
    const report = buildYearReport({
      counts: [sampleYear(2025)],
      year: 2025,
      version: 'restricted',
      settings: defaultSettings,
    });
    for (const indicator of report.indicators) {
      expect(startingDraft(indicator).issue.replace('8a', '')).not.toMatch(/\d/);
    }
  });
});
