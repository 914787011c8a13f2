import { describe, expect, it } from 'vitest';
import { actionTags } from '../../../shared/actions/action';
import { fillForm, filledBy } from '../../../shared/actions/fill-template';
import { actionTemplates, templateIds, templatesFor } from '../../../shared/actions/templates';
import type { MeasureRef } from '../../../shared/measures/measure-ref';

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

  it('come with the figure they are about, and never with another', () => {
    const idsFor = (ref: MeasureRef) => templatesFor(ref).map(({ id }) => id);
    expect(idsFor({ kind: 'indicator', indicator: 3, view: 'all' })).toEqual(['disciplinary']);
    expect(idsFor({ kind: 'part', indicator: 2, view: 'all', cut: 'site', part: 'A', filter: null })).toEqual([
      'shortlisting',
    ]);
    expect(idsFor({ kind: 'indicator', indicator: 7, view: 'all' })).toEqual([]);
    expect(idsFor({ kind: 'experts', share: 'mentor' })).toEqual(['induction']);
    expect(idsFor({ kind: 'training_alike', measure: 'exam_pass', window: 3 })).toEqual(['training_gap']);
    for (const template of actionTemplates) expect(idsFor(template.ref)).toContain(template.id);
  });

  it('keep what a person has typed, and take back what another template wrote', () => {
    const blank = { issue: 'As it began', change: '', why: '', measureOfSuccess: 'As it began' };
    const [one, two] = [filledBy(skills), filledBy(actionTemplates[0]!)];
    const typed = { ...blank, why: 'My own reason' };
    expect(fillForm(typed, one, [blank])).toEqual({ ...one, why: 'My own reason' });
    expect(fillForm({ ...one, change: 'My change' }, two, [blank, one, two])).toEqual({ ...two, change: 'My change' });
  });
});
