import { describe, expect, it } from 'vitest';
import { recruitmentPath } from '../../../shared/indicators/recruitment-stages';
import type { RecruitmentStage, StageCounts } from '../../../shared/indicators/recruitment-stages';
import { noPeople } from '../../../shared/reference/groups';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { buildYearReport } from '../../../shared/report/build-year-report';
import { recruitmentApartSentence } from '../../../shared/narrative/specials/path-words';
import { tablesOfYear } from '../../../shared/releases/tables-of-year';
import { recruitmentApart } from '../../../shared/report/specials/recruitment-apart';
import { group, sampleYear } from '../sample-counts';

const stage = (name: RecruitmentStage, white: number, bme: number, unknown = 0, abroad = noPeople): StageCounts => ({
  stage: name,
  home: group(white, bme, unknown),
  abroad,
});

const published = [
  stage('applied', 1954, 591),
  stage('shortlisted', 1554, 415),
  stage('interviewed', 728, 111),
  stage('offered', 387, 63),
  stage('appointed', 224, 30),
];

const pathsOf = (stages: readonly StageCounts[], version: Version = 'restricted') => {
  const find = (name: RecruitmentStage) => stages.find((one) => one.stage === name);
  const sum = (name: RecruitmentStage) => {
    const found = find(name);
    return found === undefined
      ? noPeople
      : group(
          found.home.white + found.abroad.white,
          found.home.bme + found.abroad.bme,
          found.home.unknown + found.abroad.unknown,
        );
  };
  const hasAbroad = stages.some(({ abroad }) => abroad !== noPeople);
  const counts = sampleYear(2025, {
    source: 'extracts',
    recruitment: { shortlisted: sum('shortlisted'), appointed: sum('appointed') },
    recruitmentWithoutInternational: hasAbroad
      ? { shortlisted: find('shortlisted')?.home ?? noPeople, appointed: find('appointed')?.home ?? noPeople }
      : null,
    stages: recruitmentPath(stages),
  });
  return buildYearReport({ counts: [counts], year: 2025, version, settings: defaultSettings });
};

describe('the path of applications', () => {
  it('gives the published funnel: steps 1.13, 1.75, 0.94, 1.22, and 2.26 for the whole', () => {
    const [path] = pathsOf(published).specials.recruitmentPaths;
    const ratios = path?.steps.map(({ value }) => value ?? 0) ?? [];
    expect(ratios.map((ratio) => ratio.toFixed(4))).toEqual(['1.1326', '1.7515', '0.9366', '1.2155']);
    expect(ratios.reduce((product, ratio) => product * ratio, 1)).toBeCloseTo(path?.whole?.value ?? 0, 10);
    expect(path?.whole?.value).toBeCloseTo(2.258342, 6);
    expect(path?.product).toContain('1.13 × 1.75 × 0.94 × 1.22 = 2.26:');
  });

  it('has both views where some campaigns are international', () => {
    const abroad = published.map((one, index) => ({ ...one, abroad: group(100 - index * 20, 400 - index * 20, 0) }));
    const { specials } = pathsOf(abroad);
    expect(specials.recruitmentPaths.map(({ view }) => view)).toEqual(['all', 'without_international']);
    expect(specials.recruitmentPaths.map(({ stages }) => stages[0]?.counts.bme)).toEqual([991, 591]);
  });

  it('leaves out stages that a file does not tell, or tells so that they do not follow one another', () => {
    const kept = (stages: readonly StageCounts[]) => recruitmentPath(stages)?.stages.map((one) => one.stage);
    expect(kept([stage('shortlisted', 90, 80), stage('appointed', 9, 8)])).toEqual(['shortlisted', 'appointed']);
    expect(kept([stage('applied', 90, 80), stage('shortlisted', 90, 80), stage('appointed', 9, 8)])).toEqual([
      'shortlisted',
      'appointed',
    ]);
    expect(
      kept([
        stage('applied', 99, 99),
        stage('shortlisted', 90, 80),
        stage('interviewed', 91, 8),
        stage('appointed', 9, 8),
      ]),
    ).toEqual(['applied', 'shortlisted', 'appointed']);
    expect(recruitmentPath([stage('shortlisted', 9, 9), stage('appointed', 10, 1)])).toBeNull();
    expect(recruitmentPath([stage('shortlisted', 9, 9)])).toBeNull();
  });

  it('hides the stages between before it hides indicator 2, and everything computed from them', () => {
    const [, ...rest] = published;
    const report = pathsOf([
      stage('applied', 1956, 591),
      ...rest.slice(0, 1),
      stage('interviewed', 1551, 111),
      ...rest.slice(2),
    ]);
    const [path] = report.specials.recruitmentPaths;
    expect(path?.stages.find((one) => one.stage === 'interviewed')?.counts.white).toBeNull();
    expect(path?.steps.map(({ label }) => label)).toEqual([
      'Applied to shortlisted',
      'Shortlisted to offered a job',
      'Offered a job to appointed',
    ]);
    expect(path?.product).toContain('= 2.26:');
    expect(path?.hidden).toContain('hidden to protect people');
    expect(report.indicators.find(({ indicator }) => indicator === 2)?.figure.isHidden).toBe(false);
  });

  it('hides in the path what indicator 2 hides', () => {
    const few = [stage('applied', 900, 800), stage('shortlisted', 500, 400), stage('appointed', 90, 8)];
    const [path] = pathsOf(few, 'public').specials.recruitmentPaths;
    expect(path?.stages.at(-1)?.counts).toEqual({ white: 90, bme: null, unknown: 0 });
    expect(path).toMatchObject({
      whole: null,
      product: null,
      fromShortlisting: { value: null, finding: null, tag: 'Hidden' },
    });
    expect(path?.steps.map(({ label }) => label)).toEqual(['Applied to shortlisted']);
  });

  it('leaves a stage out rather than hide something of indicator 2', () => {
    const abroad = [20, 20, 18, 14, 14];
    const counts = [1954, 807, 731, 203, 203];
    const names = ['applied', 'shortlisted', 'interviewed', 'offered', 'appointed'] as const;
    const stages = names.map((name, index) =>
      stage(name, counts[index] ?? 0, 400 - 60 * index, 0, group(abroad[index] ?? 0, 90 - index * 10)),
    );
    const { indicators, specials } = pathsOf(stages);
    expect(indicators.filter(({ indicator }) => indicator === 2).map(({ figure }) => figure.isHidden)).toEqual([
      false,
      false,
    ]);
    const [all, home] = specials.recruitmentPaths;
    expect([all, home].map((path) => path?.stages[2]?.counts.white)).toEqual([null, null]);
    expect(home?.steps.map(({ label }) => label)).toContain('Shortlisted to offered a job');
  });
});

describe('recruitment without international campaigns, beside a return that holds all together', () => {
  const stages = [stage('shortlisted', 807, 808, 54, group(20, 433)), stage('appointed', 203, 166, 8, group(14, 249))];
  const reportOf = (source: 'return' | 'extracts', version: Version = 'restricted') => {
    const counts = sampleYear(2025, {
      source,
      recruitment: { shortlisted: group(827, 1241, 54), appointed: group(217, 415, 8) },
      recruitmentWithoutInternational:
        source === 'return' ? null : { shortlisted: group(807, 808, 54), appointed: group(203, 166, 8) },
      stages: recruitmentPath(stages),
    });
    return buildYearReport({ counts: [counts], year: 2025, version, settings: defaultSettings });
  };
  const apartOf = ({ indicators, specials }: ReturnType<typeof reportOf>) => recruitmentApart(indicators, specials);

  it('is said from the recruitment file, with its range, and in the first sentence of the year', () => {
    const report = reportOf('return');
    const apart = apartOf(report);
    expect(apart?.value).toBeCloseTo(1.224407, 6);
    expect(apart === null ? '' : recruitmentApartSentence(apart)).toBe(
      'Without international recruitment, by the recruitment file: White shortlisted applicants were 1.22 times as likely to be appointed as BME shortlisted applicants (White 203 of 807, BME 166 of 808). The true figure could lie between 1.02 and 1.47, so this is unlikely to be chance. The figure is not adjusted for anything and does not by itself show a cause.',
    );
    expect(report.headline).toContain('Without international recruitment, indicator 2 is worse for BME staff');
  });

  it('is entered among what has left, since the paper prints its counts', () => {
    const cells = tablesOfYear(reportOf('return'), true).flatMap((draft) => draft.cells);
    const own = cells.filter(({ population }) =>
      population.startsWith('2025 extracts indicator 2 without_international'),
    );
    expect(own.map(({ group: of, value }) => [of, value])).toEqual([
      ['white', 203],
      ['bme', 166],
      ['white', 807],
      ['bme', 808],
    ]);
  });

  it('is not said twice where the figures hold it, nor where the indicator is left out', () => {
    expect(apartOf(reportOf('extracts'))).toBeNull();
    const { indicators, specials } = reportOf('return');
    expect(
      recruitmentApart(
        indicators.filter(({ indicator }) => indicator !== 2),
        specials,
      ),
    ).toBeNull();
  });

  it('says that it is hidden where it is', () => {
    const hidden = { value: null, lower: null, upper: null, finding: null, tag: 'Hidden' };
    const apart = apartOf(reportOf('return'));
    expect(apart === null ? '' : recruitmentApartSentence({ ...apart, ...hidden })).toBe(
      'Without international recruitment, by the recruitment file: hidden.',
    );
  });
});
