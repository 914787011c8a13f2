import { describe, expect, it } from 'vitest';
import { actionTags } from '../../../shared/actions/action';
import { fillForm, filledBy } from '../../../shared/actions/fill-template';
import { actionTemplates, templateIds, templatesFor } from '../../../shared/actions/templates';
import { templateBaseline } from '../../../shared/narrative/template-baseline';
import { emptyExpertsReport, expertsReport } from '../../renderer/samples/experts';

const nothing = { figure: null, experts: null, training: null };
const skills = actionTemplates.find(({ id }) => id === 'skills_gap') ?? actionTemplates[0]!;

describe('action templates', () => {
  it('stand for each gap, hold no number, and promise nothing', () => {
    expect(actionTemplates.map(({ id }) => id)).toEqual([...templateIds]);
    for (const { issue, change, why, measure, tags, highImpactActions } of actionTemplates) {
      expect(`${issue} ${change} ${why}`).not.toMatch(/\d/);
      expect(measure.replace(/Indicator \d/, '')).not.toMatch(/\d/);
      expect(why).toContain('Whether it does will be seen');
      expect(tags.every((tag) => actionTags.includes(tag)) && tags.length > 0 && highImpactActions.length > 0).toBe(
        true,
      );
    }
  });

  it('come with the indicator they are about first, and never with another', () => {
    expect(
      templatesFor(3)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['disciplinary', 'training_gap']);
    expect(templatesFor(7).map(({ indicators }) => indicators)).toEqual([[], [], [], [], []]);
  });

  it('keep what a person has typed, and take back what another template wrote', () => {
    const blank = { issue: 'As it began', change: '', why: '', measureOfSuccess: 'As it began' };
    const [one, two] = [filledBy(skills, 'B.'), filledBy(actionTemplates[0]!, 'B.')];
    const typed = { ...blank, why: 'My own reason' };
    expect(fillForm(typed, one, [blank])).toEqual({ ...one, why: 'My own reason' });
    expect(fillForm({ ...one, change: 'My change' }, two, [blank, one, two])).toEqual({ ...two, change: 'My change' });
  });

  it('put a baseline behind the measure that may be published, or say that there is none', () => {
    const baseline = (id: (typeof templateIds)[number], experts = expertsReport('public')) =>
      templateBaseline(id, 2025, { ...nothing, experts });
    expect(baseline('skills_gap')).toBe('Baseline, 2025: 52.8% (43.4% to 62.1%).');
    expect(baseline('induction')).toMatch(/^Baseline, 2025: induction 69\.2% .*, mentor 38\.5% /);
    expect(baseline('learning_requests')).toMatch(/CPD funding requests: −30\.0 points/);
    const none = 'Baseline, 2025: not a figure that may be published; write down where it can be read.';
    for (const id of templateIds) expect(baseline(id, emptyExpertsReport)).toBe(none);
  });
});
