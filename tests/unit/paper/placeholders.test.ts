import { describe, expect, it } from 'vitest';
import { problemSentence, takenOutSentence } from '../../../shared/narrative/leaving/template-words';
import { placeholderOf, placeholders, typedPlaceholders } from '../../../shared/paper/placeholders';
import { sectionIds } from '../../../shared/paper/paper-sections';
import type { TemplateProblem } from '../../../shared/paper/template-problem';

describe('placeholders of a house template', () => {
  it('have names of their own, and every section of the paper has one', () => {
    expect(new Set(placeholders.map(({ name }) => name)).size).toBe(placeholders.length);
    const sections = placeholders.flatMap(({ filling }) => (filling.kind === 'section' ? [filling.section] : []));
    expect([...sections].sort()).toEqual([...sectionIds].sort());
  });

  it('are found by what was typed, capitals and spaces apart', () => {
    for (const placeholder of placeholders) {
      expect(placeholderOf(placeholder.name)).toBe(placeholder);
      expect(placeholderOf(`  ${placeholder.name.toUpperCase().replace(' ', '\u00a0 ')} `)).toBe(placeholder);
    }
    expect(placeholderOf('sumary')).toBeNull();
    expect(placeholderOf('')).toBeNull();
  });

  it('stand between double curly brackets', () => {
    expect(typedPlaceholders('a {{year}} b {{ Action plan }} {{}} {x} {{{title}}} {{open')).toEqual([
      'year',
      ' Action plan ',
      'title',
    ]);
  });
});

describe('what does not fit', () => {
  const problems: readonly TemplateProblem[] = [
    { kind: 'unknown', name: 'sumary' },
    { kind: 'not_alone', name: 'summary' },
    { kind: 'too_narrow', name: 'pay bands' },
    { kind: 'edge', name: 'ledger' },
    { kind: 'no_place', section: 'actions' },
    { kind: 'no_place_for_indicators', indicators: [1, 9] },
    { kind: 'not_chosen', section: 'training' },
    { kind: 'hidden_at_the_end' },
    { kind: 'version_at_the_top' },
    { kind: 'no_style', style: 'heading 2' },
  ];

  it('is said in a sentence of its own each', () => {
    const sentences = problems.map(problemSentence);
    expect(new Set(sentences).size).toBe(problems.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[“A-Z{].*\.$/);
  });

  it('is silent where nothing was taken out', () => {
    expect(takenOutSentence([])).toBeNull();
    expect(takenOutSentence(['a', 'b'])).toContain('a; b.');
  });
});
