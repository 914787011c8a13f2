import { describe, expect, it } from 'vitest';
import { pipelinePicture } from '../../../shared/charts/pipeline-picture';
import { buildProgression } from '../../../shared/report/progression/build-progression';
import type { ProgressionViewReport } from '../../../shared/report/types/progression-report.types';
import { defaultSettings } from '../../../shared/reference/settings';
import type { BandCounts } from '../../../shared/indicators/counts';
import { group, sampleYear } from '../sample-counts';

const band = (name: BandCounts['band'], white: number, bme: number): BandCounts => ({
  section: 'clinical',
  band: name,
  counts: group(white, bme),
});

const viewOf = (...years: readonly (readonly BandCounts[])[]): ProgressionViewReport =>
  buildProgression({
    organisation: 'Sample',
    counts: years.map((bands, at) => sampleYear(2026 - years.length + at, { bands })),
    year: 2025,
    version: 'restricted',
    settings: defaultSettings,
  }).views[0]!;

const textsOf = (view: ProgressionViewReport) =>
  pipelinePicture(view, { year: 2025, workforce: 30 }).shapes.flatMap((shape) =>
    shape.kind === 'text' ? [shape.text] : [],
  );

const before = [band('5', 700, 300), band('6', 80, 20), band('8a', 90, 10)];
const now = [band('5', 600, 400), band('6', 70, 30), band('8a', 4, 2)];
const allShown = [band('5', 600, 400), band('6', 70, 30), band('8a', 80, 20), band('VSM', 0, 0)];

describe('the picture of the ladder', () => {
  it('puts the highest band at the top and leaves out a band that holds nobody', () => {
    const labels = textsOf(viewOf(before, allShown)).filter((words) => /^(Band|VSM)/.test(words));
    expect(labels).toEqual(['Band 8a', 'Band 6', 'Band 5']);
  });

  it('draws the chosen year with its interval, and earlier years as small marks', () => {
    const { shapes } = pipelinePicture(viewOf(before, allShown), { year: 2025, workforce: null });
    const roles = (role: string) => shapes.filter((shape) => shape.role === role).length;
    // Three bands in both years, and one more of each mark in the legend.
    expect([roles('series-latest'), roles('series-point'), roles('interval')]).toEqual([4, 4, 4]);
    expect(roles('reference')).toBe(0);
  });

  it('draws nothing of what is hidden, and says so', () => {
    const scene = pipelinePicture(viewOf(before, now), { year: 2025, workforce: 30 });
    expect(scene.description).toContain('Band 8a: * hidden; 2024: 10.0% (10 of 100).');
    expect(scene.description).toContain('Band 5: 40.0% (400 of 1,000); 2024: 30.0% (300 of 1,000).');
    expect(textsOf(viewOf(before, now))).toContain('* hidden');
  });

  it('stays inside its frame with many years', () => {
    const scene = pipelinePicture(viewOf(before, before, before, before, before, before, now), {
      year: 2025,
      workforce: 30,
    });
    for (const shape of scene.shapes) {
      if (shape.kind !== 'circle') continue;
      expect(shape.cx).toBeGreaterThanOrEqual(0);
      expect(shape.cy).toBeLessThanOrEqual(scene.height);
    }
    expect(scene.shapes.filter(({ role }) => role === 'series-point')).toHaveLength(3 * 4 + 1);
  });
});
