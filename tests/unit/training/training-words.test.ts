import { describe, expect, it } from 'vitest';
import type { TrainingCounts } from '../../../shared/indicators/training/training-counts';
import { defaultSettings } from '../../../shared/reference/settings';
import { buildTrainingReport } from '../../../shared/report/training/build-training-report';
import type { TrainingMeasureReport, TrainingReport } from '../../../shared/report/types/training-report.types';
import { definitionLabel, windowLabel } from '../../../shared/narrative/training/training-words';

const none: TrainingCounts = {
  arcp: [],
  exams: [],
  applications: [],
  reasons: [],
  years: { arcp: [], exams: [], applications: [] },
};
const report = (counts: Partial<TrainingCounts>, over: Partial<TrainingReport> = {}): TrainingReport =>
  buildTrainingReport({
    organisation: 'Sample',
    counts: { ...none, ...counts },
    year: 2025,
    window: 5,
    definition: over.definition ?? 'regulator',
    unit: over.unit ?? 'outcomes',
    version: over.version ?? 'restricted',
    settings: defaultSettings,
  });
const first = (from: TrainingReport): TrainingMeasureReport => {
  const [measure] = from.sections.flatMap(({ measures }) => measures);
  if (measure === undefined) throw new Error('no measure');
  return measure;
};
const outcomes = (white: readonly [number, number], bme: readonly [number, number]): TrainingCounts['arcp'] => [
  { group: 'white', place: 'UK', outcome: '3', count: white[0], worst: 0 },
  { group: 'white', place: 'UK', outcome: '1', count: white[1], worst: 0 },
  { group: 'bme', place: 'UK', outcome: '3', count: bme[0], worst: 0 },
  { group: 'bme', place: 'UK', outcome: '1', count: bme[1], worst: 0 },
];

describe('words about medical education', () => {
  it('put the gap with its interval first, then the ratio, what is short, and like with like', () => {
    const found = first(report({ arcp: outcomes([9, 175], [28, 215]) }));
    expect(found.sentence).toBe(
      '11.5% of the outcomes of BME doctors and 4.9% of those of White doctors were unsatisfactory: 6.6 percentage points worse for BME doctors. The true figure could lie between −11.8 and −1.3 points, so this is unlikely to be chance. The figure is not adjusted for anything and does not by itself show a cause.',
    );
    expect(found.ratioSentence).toMatch(
      /^An outcome of a BME doctor was 2\.36 times as likely to be unsatisfactory as one of a White doctor \(1\.14 to 4\.87\)\. At the White rate 17 fewer outcomes of BME doctors would have been unsatisfactory\. On these few cases, 14 fewer would bring the ratio inside/,
    );
    expect(found.stratifiedSentence).toMatch(/the ratio is 2\.36 \(1\.14 to 4\.8\d\), unlikely to be chance\.$/);
    expect(found.unknownSentence).toBeNull();
    expect(found.hiddenSentence).toBeNull();
  });

  it('say the bounds of the unknown, and too few where there are', () => {
    const unknown = [
      { group: 'unknown', place: 'UK', outcome: '1', count: 20, worst: 0 },
      { group: 'unknown', place: 'UK', outcome: '3', count: 10, worst: 0 },
    ] as const;
    const found = first(report({ arcp: [...outcomes([20, 180], [20, 180]), ...unknown] }));
    expect(found.sentence).toContain('were unsatisfactory: no gap.');
    expect(found.sentence).toContain('not distinguishable from chance — which is not evidence of fairness');
    expect(found.unknownSentence).toBe(
      'The ethnic group is unknown for 30 outcomes; they are in no gap. If all were White the gap would be +3.0 points; if all were BME, −3.0.',
    );
    const few = first(report({ arcp: outcomes([5, 0], [20, 180]) }));
    expect(few.sentence).toBe('Too few to say: fewer than ten outcomes in one of the groups.');
    expect(few.rows[0]?.tag).toBe('Too few to say');
    const nobody = first(report({ arcp: outcomes([0, 0], [20, 180]) }));
    expect(nobody.sentence).toBe('Nothing to compare: one of the groups has no outcomes.');
  });

  it('say that a number is hidden, and nothing that follows from it', () => {
    const found = first(report({ arcp: outcomes([3, 200], [20, 180]) }));
    expect(found.sentence).toBe('Hidden to protect people: a number is small, or would give a small one away.');
    expect(found.ratioSentence).toBeNull();
    expect(found.stratified).toBeNull();
    expect(found.rows[0]).toMatchObject({ white: { count: null, isHidden: true }, comparison: null, tag: 'Hidden' });
    expect(found.hiddenSentence).toMatch(/numbers from 1 to 4/);
    expect(JSON.stringify(found)).not.toMatch(/\b3\b(?!\s*years)/);
  });

  it('name the window and the definition', () => {
    expect(windowLabel([2025])).toBe('Training year 2025 (7 August 2024 to 5 August 2025)');
    // The first Wednesday of August 2018 was the 1st, so the year before it ended in July.
    expect(windowLabel([2018])).toBe('Training year 2018 (2 August 2017 to 31 July 2018)');
    expect(windowLabel([2023, 2024, 2025])).toBe(
      'Training years 2023 to 2025 together (3 August 2022 to 5 August 2025)',
    );
    expect(definitionLabel('extension')).toBe(
      'Extension or release: 3, 4, 7.3 against 1, 2, 5, 6, 7, 7.1, 7.2, 7.4, 8',
    );
    expect(
      report({ arcp: outcomes([9, 175], [28, 215]) }, { definition: 'extension' }).sections[0]?.measures,
    ).toMatchObject([{ measure: 'arcp_extension', title: 'Extension of training, or release from it' }]);
  });

  it('say what to import where there is nothing', () => {
    expect(report({}).sections.map(({ measures, notes }) => [measures.length, notes.length])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
  });
});
