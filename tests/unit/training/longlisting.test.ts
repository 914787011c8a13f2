import { describe, expect, it } from 'vitest';
import type { ApplicationStageCount, TrainingCounts } from '../../../shared/indicators/training/training-counts';
import { defaultSettings } from '../../../shared/reference/settings';
import { buildTrainingReport } from '../../../shared/report/training/build-training-report';

const row = (group: 'white' | 'bme', longlisted: number | null, shortlisted: number): ApplicationStageCount => ({
  group,
  place: 'UK',
  applied: 200,
  reached: { longlisted, shortlisted, interviewed: 60, appointable: 50, offered: 40, accepted: 30 },
});
const reportOf = (applications: readonly ApplicationStageCount[]) => {
  const counts: TrainingCounts = {
    arcp: [],
    exams: [],
    applications,
    reasons: [],
    years: { arcp: [], exams: [], applications: [2025] },
  };
  return buildTrainingReport({
    organisation: 'Trust',
    counts,
    year: 2025,
    window: 5,
    definition: 'regulator',
    unit: 'outcomes',
    version: 'restricted',
    settings: defaultSettings,
  });
};
const measuresOf = (report: ReturnType<typeof reportOf>) =>
  report.sections.find(({ section }) => section === 'applications')?.measures ?? [];
const apart = reportOf([row('white', 160, 100), row('bme', 120, 80)]);
const together = reportOf([row('white', null, 100), row('bme', null, 80)]);

describe('longlisting apart from shortlisting', () => {
  it('is a measure and a stage of its own, and the stages multiply to the whole', () => {
    expect(measuresOf(apart).map(({ title }) => title)).toEqual([
      'Longlisted',
      'Shortlisted',
      'Interviewed',
      'Found appointable',
      'Offered a post',
      'Accepted the offer',
    ]);
    const [all] = apart.stages;
    expect(all?.stages.map(({ label, white, bme }) => [label, white, bme]).slice(0, 3)).toEqual([
      ['Applied', 200, 200],
      ['Longlisted', 160, 120],
      ['Shortlisted', 100, 80],
    ]);
    const product = (all?.stages ?? []).reduce((so, { step }) => so * (step?.ratio.value ?? 1), 1);
    expect(product).toBeCloseTo(all?.overall?.ratio.value ?? 0, 9);
    expect(all?.note).not.toContain('are one stage');
    expect(measuresOf(apart)[1]?.sentence).toContain('were shortlisted');
    expect(measuresOf(apart)[1]?.sentence).not.toContain('longlisted');
  });

  it('changes nothing where a file has one stage for both, nor is it said to be missing', () => {
    const [first] = measuresOf(together);
    expect(first?.title).toBe('Longlisted or shortlisted');
    expect(first?.sentence).toContain('were longlisted or shortlisted');
    expect(together.stages[0]?.stages).toHaveLength(6);
    expect(together.stages[0]?.note).toContain('Longlisting and shortlisting are one stage.');
    expect(together.sections.find(({ section }) => section === 'applications')?.notes).toEqual([]);
  });

  it('is not shown for a window in which some file does not tell it', () => {
    const mixed = measuresOf(reportOf([row('white', null, 100), row('bme', 120, 80)]));
    expect(mixed.map(({ measure }) => measure)).not.toContain('application_longlisted');
    expect(mixed[0]?.title).toBe('Longlisted or shortlisted');
  });
});
