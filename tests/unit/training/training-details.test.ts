import { describe, expect, it } from 'vitest';
import { cutForest } from '../../../shared/charts/cut-forest';
import { discloseReasons } from '../../../shared/disclosure/figures/disclose-reasons';
import { compareTraining, oddsOf, stratify } from '../../../shared/indicators/training/compare-training';
import type { ReasonCount } from '../../../shared/indicators/training/training-counts';
import { cutPartName, cutSummary } from '../../../shared/narrative/training/training-cut-words';
import {
  nationalExamSentence,
  oddsSentence,
  twoStoriesSentence,
} from '../../../shared/narrative/training/training-detail-words';

const policy = { version: 'restricted', threshold: 5, isBoardShown: true } as const;
const uk = { white: { count: 720, of: 800 }, bme: { count: 180, of: 200 } };
const elsewhere = { white: { count: 100, of: 200 }, bme: { count: 400, of: 800 } };
const all = { white: { count: 820, of: 1000 }, bme: { count: 580, of: 1000 } };

describe('detail beside a gap', () => {
  it('says where all together and like with like tell different stories, and nothing where they agree', () => {
    const crude = compareTraining('exam_pass', all);
    expect(twoStoriesSentence(crude, stratify('exam_pass', [uk, elsewhere]))).toMatch(
      /^The two tell different stories\. All together there is a gap that is worse for BME doctors .* there is no gap that can be told from chance\./,
    );
    expect(twoStoriesSentence(crude, stratify('exam_pass', [all]))).toBeNull();
    expect(twoStoriesSentence(crude, null)).toBeNull();
  });

  it('has the odds ratio, turned like the ratio', () => {
    const sides = { white: { count: 56, of: 70 }, bme: { count: 48, of: 80 } };
    expect(oddsOf('exam_pass', sides).value).toBeCloseTo(2.666667, 6);
    expect(oddsOf('arcp_unsatisfactory', sides).value).toBeCloseTo(1 / 2.666667, 6);
    expect(oddsSentence('exam_pass', oddsOf('exam_pass', sides))).toMatch(
      /White to BME doctors: 2\.67 \(1\.28 to 5\.57\)/,
    );
    expect(oddsSentence('exam_pass', null)).toBeNull();
  });

  it('has the published pass rates with their source', () => {
    expect(nationalExamSentence()).toContain('White 79%, Mixed 74%, Asian 68%, Black 62%');
  });
});

describe('reasons for unsatisfactory outcomes', () => {
  const reasons = (exam: number, other: number, unsaid: number): readonly ReasonCount[] => [
    { group: 'bme', outcome: '3', reason: 'exam_failure', count: exam },
    { group: 'bme', outcome: '2', reason: 'other', count: other },
    { group: 'bme', outcome: '4', reason: 'not_said', count: unsaid },
    { group: 'bme', outcome: '1', reason: 'other', count: 50 },
  ];

  it('count unsatisfactory outcomes only, and hide a second where one is small', () => {
    expect(discloseReasons(reasons(20, 10, 6), 'bme', 36, policy)).toEqual({
      exam_failure: 20,
      other: 10,
      not_said: 6,
    });
    const small = discloseReasons(reasons(20, 10, 2), 'bme', 32, policy);
    expect(small.not_said).toBeNull();
    expect(Object.values(small).filter((count) => count === null)).toHaveLength(2);
  });

  it('are not shown where their total is not', () => {
    expect(discloseReasons(reasons(20, 10, 6), 'bme', null, policy)).toEqual({
      exam_failure: null,
      other: null,
      not_said: null,
    });
  });
});

describe('a cut in words and as a picture', () => {
  const rows = [
    { name: 'Medicine', comparison: compareTraining('exam_pass', all), tag: 'Unlikely to be chance' },
    { name: 'Surgery', comparison: compareTraining('exam_pass', uk), tag: 'Not distinguishable' },
    { name: 'Others', comparison: null, tag: 'Hidden' },
  ];

  it('names its parts and says where a gap is unlikely to be chance', () => {
    expect(cutPartName('diet', '2024-05')).toBe('May 2024');
    expect(cutPartName('less_than_full_time', '0')).toBe('Full time');
    expect(cutPartName('specialty', '')).toBe('Not stated');
    expect(cutSummary('specialty', rows)).toBe(
      '2 of 3 specialties or groups of them can be compared. The gap is worse for BME doctors and unlikely to be chance in: Medicine.',
    );
  });

  it('draws every part on one axis and says it in words', () => {
    const scene = cutForest('Passed', rows);
    expect(scene.shapes.filter(({ kind }) => kind === 'circle')).toHaveLength(2);
    expect(scene.description).toContain('Medicine: −24.0, could be −27.8 to −20.1. Unlikely to be chance.');
    expect(scene.description).toContain('Others: No figure to draw. Hidden.');
  });
});
