import { describe, expect, it } from 'vitest';
import { discloseReasonsOfSpan, discloseSpans } from '../../../shared/disclosure/figures/disclose-span';
import { discloseTraining } from '../../../shared/disclosure/figures/disclose-training';
import type { OutcomeCount, ReasonCount, TrainingCounts } from '../../../shared/indicators/training/training-counts';
import { splitsTo } from '../../../shared/indicators/training/training-spans';

const policy = { version: 'restricted', threshold: 5, isBoardShown: true } as const;
const row = (place: OutcomeCount['place'], outcome: '1' | '3', count: number): OutcomeCount => ({
  group: 'bme',
  place,
  outcome,
  count,
  worst: count,
});
const countsOf = (
  arcp: readonly OutcomeCount[],
  years: readonly number[],
  reasons: readonly ReasonCount[] = [],
): TrainingCounts => ({
  arcp,
  exams: [],
  applications: [],
  reasons,
  years: { arcp: years, exams: [], applications: [] },
});

const shownOf = (own: TrainingCounts, other: TrainingCounts, place: string) => {
  const whole = countsOf([...own.arcp, ...other.arcp], [...other.years.arcp, ...own.years.arcp]);
  const spans = discloseSpans({ counts: own, splits: [{ whole, own, other }] }, policy);
  const [longer, shorter] = spans.map((figures) =>
    figures.find((each) => each.measure === 'arcp_unsatisfactory' && each.group === 'bme' && each.pmq === place),
  );
  return { longer: longer?.count, shorter: shorter?.count };
};

describe('a window of training years beside a longer one', () => {
  const newer = countsOf([row('UK', '3', 20), row('UK', '1', 80)], [2023, 2024, 2025]);

  it('is hidden where the longer one less it would be a few, though each by itself may be shown', () => {
    const older = countsOf([row('UK', '3', 3), row('UK', '1', 40)], [2021, 2022]);
    const alone = discloseTraining(newer, policy).find(({ group, pmq }) => group === 'bme' && pmq === 'all');
    expect(alone?.count).toBe(20);
    expect(shownOf(newer, older, 'all')).toEqual({ longer: 23, shorter: null });
    expect(shownOf(older, newer, 'all')).toEqual({ longer: 23, shorter: null });
  });

  it('is shown where neither it nor the rest is a few', () => {
    const older = countsOf([row('UK', '3', 9), row('UK', '1', 40)], [2021, 2022]);
    expect(shownOf(newer, older, 'all')).toEqual({ longer: 29, shorter: 20 });
  });

  it('is what the longer one is where the other years hold nothing', () => {
    expect(shownOf(newer, countsOf([], []), 'all')).toEqual({ longer: 20, shorter: 20 });
  });

  it('hides a second place beside one that is small in the other years only', () => {
    const three = [
      row('UK', '3', 20),
      row('UK', '1', 80),
      row('EEA', '3', 10),
      row('EEA', '1', 30),
      row('IMG', '3', 30),
      row('IMG', '1', 60),
    ];
    const two = [
      row('UK', '3', 2),
      row('UK', '1', 80),
      row('EEA', '3', 10),
      row('EEA', '1', 30),
      row('IMG', '3', 30),
      row('IMG', '1', 60),
    ];
    const own = countsOf(three, [2023, 2024, 2025]);
    const other = countsOf(two, [2021, 2022]);
    expect(shownOf(own, other, 'all').shorter).toBe(60);
    expect(shownOf(own, other, 'UK')).toEqual({ longer: 22, shorter: null });
    expect(shownOf(own, other, 'EEA')).toEqual({ longer: 20, shorter: null });
    expect(shownOf(own, other, 'IMG')).toEqual({ longer: 60, shorter: 30 });
  });

  it('shows no reason that a longer window would give away', () => {
    const reasons = (exam: number, other: number): readonly ReasonCount[] => [
      { group: 'bme', outcome: '3', reason: 'exam_failure', count: exam },
      { group: 'bme', outcome: '3', reason: 'other', count: other },
    ];
    const own = countsOf([row('UK', '3', 20), row('UK', '1', 80)], [2025], reasons(12, 8));
    const other = countsOf([row('UK', '3', 20), row('UK', '1', 80)], [2024], reasons(17, 3));
    const whole = countsOf([...own.arcp, ...other.arcp], [2024, 2025], [...own.reasons, ...other.reasons]);
    const span = { counts: own, splits: [{ whole, own, other }] };
    const found = discloseReasonsOfSpan(span, 'bme', discloseSpans(span, policy), policy);
    expect(found).toEqual({ total: 20, counts: { exam_failure: null, other: null, not_said: 0 } });
  });
});

describe('the newest five years', () => {
  it('are divided into three and two, and those into single years, so that no two spans overlap', () => {
    expect(splitsTo(2025, { last: 2025, years: 5 })).toEqual([]);
    expect(splitsTo(2025, { last: 2021, years: 1 })).toEqual([
      { whole: { last: 2025, years: 5 }, own: { last: 2022, years: 2 }, other: { last: 2025, years: 3 } },
      { whole: { last: 2022, years: 2 }, own: { last: 2021, years: 1 }, other: { last: 2022, years: 1 } },
    ]);
    expect(splitsTo(2025, { last: 2024, years: 1 }).map(({ own }) => own)).toEqual([
      { last: 2025, years: 3 },
      { last: 2024, years: 2 },
      { last: 2024, years: 1 },
    ]);
    expect(splitsTo(2025, { last: 2020, years: 1 })).toEqual([]);
  });
});
