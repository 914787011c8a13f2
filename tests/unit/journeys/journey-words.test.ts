import { describe, expect, it } from 'vitest';
import { promotionCurves } from '../../../shared/charts/promotion-curves';
import { sceneToSvg } from '../../../shared/charts/scene-to-svg';
import {
  cohortsNote,
  curveCutSentence,
  missingSnapshotsSentence,
} from '../../../shared/narrative/journeys/journey-notes';
import {
  alikeSentence,
  logRankSentence,
  promotionRatioSentence,
} from '../../../shared/narrative/journeys/promotion-sentence';
import { shareSentence } from '../../../shared/narrative/journeys/share-sentence';
import { compareShares } from '../../../shared/indicators/journeys/compare-journeys';
import { groupFigure } from '../../../shared/indicators/group-figure';
import { journeysReport, sampleRecords } from '../../renderer/samples/journeys';

const report = journeysReport('restricted', 2025);
const comparison = {
  ratio: { value: 1.794, lower: 1.549, upper: 2.078, method: 'mantel-haenszel' },
  pValue: 0.0004,
  finding: 'unlikely_chance',
  isAdverse: true,
  hasLowNumbers: false,
  lastTime: 4,
} as const;

describe('the words of journeys', () => {
  it('say the yearly ratio with its range, and blame nobody', () => {
    expect(promotionRatioSentence(comparison)).toBe(
      'In any one year a UK-educated joiner was 1.79 times as likely to move up as an internationally educated one (1.55 to 2.08), so this is unlikely to be chance. The figure is not adjusted for anything and does not by itself show a cause.',
    );
  });

  it('say why there is no ratio: hidden, few, or nobody moved up', () => {
    const none = { value: null, lower: null, upper: null, method: null };
    expect(promotionRatioSentence(null)).toContain('nobody can be followed');
    const abroad = sampleRecords.people.filter(({ education }) => education === 'international');
    const home = sampleRecords.people.filter(({ education }) => education === 'uk');
    const sentenceOf = (people: typeof home): string =>
      journeysReport('restricted', 2025, { ...sampleRecords, people }).promotion.sentence;
    expect(sentenceOf(home)).toContain('nobody can be followed');
    expect(sentenceOf([...home, ...abroad.slice(0, 3)])).toContain('numbers from 1 to 4 are hidden');
    expect(promotionRatioSentence({ ...comparison, ratio: none, finding: 'too_few' })).toContain('Too few to say');
    expect(promotionRatioSentence({ ...comparison, ratio: none, finding: 'not_calculable' })).toContain(
      'nobody moved to a higher band',
    );
  });

  it('say whether like for like tells another story', () => {
    const alike = {
      ratio: { value: 1.02, lower: 0.9, upper: 1.2, method: 'mantel-haenszel' },
      finding: 'not_distinguishable',
      isDifferent: true,
    } as const;
    expect(alikeSentence(alike, comparison)).toContain(
      'the ratio is 1.02 (0.90 to 1.20), not distinguishable from chance',
    );
    expect(alikeSentence(alike, comparison)).toContain('The two tell different stories');
    expect(alikeSentence({ ...alike, isDifferent: false }, comparison)).toContain('The two tell the same story.');
    expect(alikeSentence(null, comparison)).toContain('too few bands and years');
    expect(alikeSentence(alike, null)).toBeNull();
  });

  it('give the p of the curves no more digits than it has', () => {
    expect(logRankSentence(comparison)).toBe('Log-rank test of the two curves: p below 0.001.');
    expect(logRankSentence({ ...comparison, pValue: 0.0312 })).toBe('Log-rank test of the two curves: p = 0.031.');
    expect(logRankSentence(null)).toBeNull();
  });

  it('say a share, which way it points and how sure it is', () => {
    const groups = { uk: groupFigure(83, 2161), international: groupFigure(47, 777) };
    const words = shareSentence(
      'formal_process',
      groups,
      compareShares('formal_process', groups.uk, groups.international),
      5,
    );
    expect(words).toContain('6.0% of internationally educated joiners and 3.8% of UK-educated joiners entered');
    expect(words).toContain('2.2 percentage points worse for the internationally educated');
    expect(words).toContain('An internationally educated joiner was 1.57 times as likely to enter a formal process');
    expect(shareSentence('leaving', groups, null, 10)).toContain('numbers from 1 to 9 are hidden');
  });

  it('name years, and what a missing one does', () => {
    expect(cohortsNote([2021])).toBe('Joined in the year to March 2021, whether or not they left since.');
    expect(cohortsNote([2021, 2022, 2023])).toContain('years to March 2021, 2022 and 2023');
    expect(missingSnapshotsSentence([2023])).toContain('There is no staff in post of 2023');
    expect(missingSnapshotsSentence([])).toBeNull();
    expect(curveCutSentence(10)).toContain('numbers from 1 to 9');
    expect(curveCutSentence(0)).not.toContain('hidden');
    const gap = { ...sampleRecords, years: { ...sampleRecords.years, staff: [2021, 2022, 2023, 2024, 2025, 2027] } };
    expect(journeysReport('restricted', 2027, gap).notes[0]).toContain('2026');
  });
});

describe('the picture of journeys', () => {
  it('draws both curves with their ranges and the people still followed, and says them in words', () => {
    const scene = promotionCurves(report.groups);
    const roles = scene.shapes.map(({ role }) => role);
    for (const role of ['curve-uk', 'curve-uk-range', 'curve-international', 'curve-international-range'])
      expect(roles).toContain(role);
    const texts = scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toContain(String(report.groups[0]?.steps[0]?.atRisk));
    expect(scene.description).toMatch(
      /UK-educated: after 1 year \d+\.\d% \(\d+\.\d% to \d+\.\d%\), \d+ still followed/,
    );
    expect(sceneToSvg(scene)).toContain('<svg');
  });

  it('draws and says nothing of a group that may not be shown', () => {
    const scene = promotionCurves(report.groups.map((group) => ({ ...group, steps: [] })));
    expect(scene.shapes.map(({ role }) => role).filter((role) => role.endsWith('-range')).length).toBe(2);
    expect(scene.description).toContain('UK-educated: nothing may be shown.');
  });

  it('draws inside its own edges', () => {
    const { width, height, shapes } = promotionCurves(report.groups);
    for (const shape of shapes) {
      if (shape.kind !== 'text') continue;
      expect(shape.x).toBeLessThanOrEqual(width);
      expect(shape.y).toBeLessThanOrEqual(height);
    }
  });
});
