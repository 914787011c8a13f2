import { describe, expect, it } from 'vitest';
import { discloseExperts } from '../../../shared/disclosure/experts/disclose-experts';
import { approvalGap } from '../../../shared/indicators/experts/approval-gap';
import { noExpertDetails } from '../../../shared/indicators/experts/expert-counts';
import { noRequests } from '../../../shared/indicators/experts/request-counts';
import type { RequestCounts } from '../../../shared/indicators/experts/request-counts';
import { hiddenSkillsGap, skillsGap } from '../../../shared/indicators/experts/skills-gap';
import { consentSentence, droppedSentence } from '../../../shared/narrative/experts/consent-sentence';
import { skillsGapSentence } from '../../../shared/narrative/experts/skills-gap-sentence';
import { formatPounds } from '../../../shared/narrative/format-pounds';
import { defaultSettings } from '../../../shared/reference/settings';
import { buildExpertsReport } from '../../../shared/report/experts/build-experts-report';

const decided = (approved: number, refused: number): RequestCounts => ({
  ...noRequests,
  asked: approved + refused,
  approved,
  refused,
});

describe('the skills-recognised gap', () => {
  // Wilson, worked out apart from the product.
  it('is the share whose role does not use the skill, with its interval', () => {
    const gap = skillsGap({ used: 50, notUsed: 56 });
    expect([gap.count, gap.of, gap.method, gap.hasLowNumbers]).toEqual([56, 106, 'wilson', false]);
    expect(gap.percent).toBeCloseTo(52.830189, 5);
    expect(gap.lower).toBeCloseTo(43.395173, 5);
    expect(gap.upper).toBeCloseTo(62.067245, 5);
  });

  it('gives no share of fewer than ten, and none of nobody', () => {
    expect(skillsGap({ used: 4, notUsed: 5 }).percent).toBeNull();
    expect(skillsGap({ used: 5, notUsed: 5 })).toMatchObject({ percent: 50, hasLowNumbers: true });
    expect(skillsGapSentence(skillsGap({ used: 4, notUsed: 5 }), 5)).toBe(
      '5 of 9 colleagues with a specialist skill from overseas work in a role that does not use it. Too few to say what share that is.',
    );
    expect(skillsGapSentence(skillsGap({ used: 0, notUsed: 0 }), 5)).toMatch(/nobody with a specialist skill/);
    expect(skillsGapSentence(hiddenSkillsGap, 10)).toMatch(/numbers from 1 to 9 are hidden/);
  });
});

describe('the gap in approvals', () => {
  // Newcombe and Katz, worked out apart from the product.
  it('is negative where fewer requests of BME staff are approved, with a ratio above 1', () => {
    const { gap, ratio, finding } = approvalGap(decided(45, 5), decided(20, 10));
    expect(finding).toBe('unlikely_chance');
    expect(gap.value).toBeCloseTo(-23.333333, 5);
    expect(gap.lower).toBeCloseTo(-42.091822, 5);
    expect(gap.upper).toBeCloseTo(-5.224087, 5);
    expect(ratio.value).toBeCloseTo(1.35, 10);
    expect(ratio.lower).toBeCloseTo(1.03121, 5);
    expect(ratio.upper).toBeCloseTo(1.767341, 5);
  });

  it('says nothing of fewer than ten, and cannot be worked out without decisions', () => {
    expect(approvalGap(decided(45, 5), decided(5, 4)).finding).toBe('too_few');
    expect(approvalGap(decided(45, 5), decided(0, 0)).finding).toBe('not_calculable');
    expect(approvalGap(decided(100, 0), decided(40, 0))).toMatchObject({
      finding: 'not_distinguishable',
      gap: { value: 0 },
    });
  });
});

describe('the words', () => {
  const counts = (rows: number, consented: number) => ({
    ...noExpertDetails,
    rows,
    consented,
    withSkill: 0,
    skillUsed: 0,
    skillNotUsed: 0,
    specialties: [],
    countries: [],
    firstBands: [],
    languages: [],
    barriers: [],
  });
  const policy = { version: 'restricted', threshold: 5, isBoardShown: true } as const;
  const said = (rows: number, consented: number) => consentSentence(discloseExperts(counts(rows, consented), policy));

  it('say who agreed, and never how many did not where they are few', () => {
    expect(said(155, 147)).toBe(
      '147 colleagues of 155 rows in the file agreed to be held. Nothing of the other rows was kept.',
    );
    expect(said(150, 147)).toBe('147 colleagues agreed to be held. Nothing of anybody else was kept.');
    expect(said(12, 12)).toBe('12 colleagues agreed to be held.');
    expect(said(12, 0)).toBe('Nobody in the file has agreed to be held: nothing of it was kept.');
  });

  it('say how many small names are left away', () => {
    expect(droppedSentence('languages', 0, 5)).toBeNull();
    expect(droppedSentence('languages', 1, 5)).toBe('1 more language has fewer than 5 people and is not shown.');
    expect(droppedSentence('barriers', 3, 10)).toBe(
      '3 more barriers have fewer than 10 people each and are not shown.',
    );
    expect(formatPounds(36_020.5)).toBe('£36,021');
    expect(formatPounds(null, true)).toBe('*');
  });

  it('say nothing that is hidden', () => {
    const groups = { white: decided(45, 2), bme: decided(20, 10), unknown: decided(0, 0) };
    const report = buildExpertsReport({
      year: 2025,
      version: 'restricted',
      settings: defaultSettings,
      experts: null,
      access: null,
      requests: [{ kind: 'study_leave', groups }],
    });
    expect(report.learningRequests[0]?.words).toEqual({
      tag: 'Too few to say',
      sentence:
        'Hidden: numbers from 1 to 4 are hidden to protect people, with whatever is worked out from them or would give them away.',
    });
    expect(JSON.stringify(report)).not.toMatch(/95\.7|\b45\b/);
  });
});
