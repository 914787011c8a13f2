import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cutIndicators } from '../../../shared/reference/cuts';
import type { CutPart } from '../../../shared/reference/cuts';
import type { BreakdownReport } from '../../../shared/report/types/breakdown-report.types';
import type { IndicatorReport, YearReport } from '../../../shared/report/types/year-report.types';
import { faultsOfPages, openMadeUpTrust, rowsOf } from './made-up-trust';
import type { MadeUpTrust } from './made-up-trust';

/** Years that are nearly empty, lopsided or enormous, through the real services: every page says a sentence, and none a number that is none. */
const white = 'A White - British';
const bme = 'H Asian or Asian British - Indian';
const unknown = 'Z Not Stated';
const staffHeader =
  'Employee Number,Ethnic Origin,Staff Group,Grade,Assignment Category,Primary Assignment,Directorate,Sex';
const applicantHeader = 'Applicant ID,Vacancy Reference,Ethnicity,Shortlisted,Appointed,Application Date';

let next: number;
const staff = (many: number, origin: string, grade = 'XR05', directorate = 'Surgery') =>
  rowsOf(many, () => {
    next += 1;
    return [next, origin, 'Nursing and Midwifery Registered', grade, 'Permanent', 'Yes', directorate, 'Female'];
  });
const applicants = (many: number, appointed: number, origin: string) =>
  rowsOf(many, (at) => {
    next += 1;
    return [`A${String(next)}`, 'V1', origin, 'Yes', at < appointed ? 'Yes' : 'No', '13/07/2024'];
  });

let trust: MadeUpTrust;
beforeEach(() => {
  next = 1000;
  trust = openMadeUpTrust();
});
afterEach(() => {
  trust.remove();
});

const dropStaff = (...rows: readonly (readonly (readonly (string | number)[])[])[]) =>
  trust.drop({ 'staff-in-post-2025-03-31.csv': [staffHeader.split(','), ...rows.flat()] });
const dropApplicants = (...rows: readonly (readonly (readonly (string | number)[])[])[]) =>
  trust.drop({ 'recruitment-2024-25.csv': [applicantHeader.split(','), ...rows.flat()] });

const year = 2025;
const reportOf = async (version: 'restricted' | 'public' = 'restricted'): Promise<YearReport> =>
  (await trust.services.handlers['report.year']({ year, version })).report;
const breakdownOf = async (indicator: 1 | 2 | 3 | 4, filter: CutPart | null = null): Promise<BreakdownReport> =>
  trust.services.handlers['report.breakdown']({ indicator, view: 'all', year, version: 'restricted', filter });
const pathOf = async () =>
  (await trust.services.handlers['report.progression']({ year, version: 'restricted' })).path?.bands ?? [];
const indicatorOf = ({ indicators }: YearReport, wanted: number): IndicatorReport => {
  const found = indicators.find(({ indicator }) => indicator === wanted);
  if (found === undefined) throw new Error('no such indicator');
  return found;
};

describe('a year with one indicator', () => {
  it('shows it, and says of each other one which file would give it', async () => {
    await dropApplicants(applicants(40, 20, white), applicants(40, 20, bme));
    const report = await reportOf();
    expect(report.headline).toBe(
      'The one indicator held is not worse for BME staff by more than chance would explain.',
    );
    expect(report.missing.map(({ indicator }) => indicator)).toEqual([1, 3, 4, 5, 6, 7, 8, 9]);
    for (const { sentence } of report.missing) expect(sentence).toMatch(/has no figures for this year\. Import .+\.$/);
    for (const indicator of cutIndicators.filter((one) => one !== 2)) {
      const { breakdowns, notes } = await breakdownOf(indicator);
      expect(breakdowns).toEqual([]);
      expect(notes[0]).toMatch(/^Breakdowns are counted from rows\. Import the .+\.$/);
    }
    const progression = await trust.services.handlers['report.progression']({ year, version: 'restricted' });
    expect(progression.isHeld).toBe(false);
    expect(progression.views.map(({ headline }) => headline)).toContain('No clinical pay bands are held for 2025.');
    expect(await faultsOfPages(trust, year)).toEqual([]);
  });
});

describe('groups of nobody, of one, and of which nothing is known', () => {
  it('a band with nobody has a share of nobody and no gap', async () => {
    await dropStaff(staff(40, white), staff(20, bme), staff(20, white, 'XR09'));
    const report = await reportOf();
    const empty = report.bands.filter(({ figure }) => figure.bme.of === 0);
    expect(empty.length).toBeGreaterThan(10);
    for (const { figure, words } of empty) {
      expect(figure).toMatchObject({ value: null, finding: 'not_calculable', bme: { count: 0, percent: null } });
      expect(words.sentence).toBe('Not calculable: there is nobody in one of the groups to compare with.');
    }
    expect((await pathOf()).find(({ band }) => band === '9')?.sentence).toBe('Nobody is in this band.');
    expect(await faultsOfPages(trust, year)).toEqual([]);
  });

  it('a group of one is nowhere told, and every page says that it is hidden', async () => {
    await dropStaff(staff(40, white, 'XR09'), staff(1, bme, 'XR09', 'Medicine'));
    for (const version of ['restricted', 'public'] as const) {
      const report = await reportOf(version);
      expect(report.workforce.bme).toMatchObject({ count: null, isHidden: true });
      expect(report.headline).toBe('The one indicator held is hidden to protect people.');
      expect(indicatorOf(report, 1).words.sentence).toMatch(/^Hidden: numbers from 1 to \d are hidden/);
    }
    const { whole, breakdowns } = await breakdownOf(1);
    expect(whole?.words.sentence).toMatch(/^Hidden: numbers from 1 to 4/);
    expect(breakdowns.length).toBeGreaterThan(3);
    for (const { sentence } of breakdowns) expect(sentence).toMatch(/^No figure can be shown for any of these/);
    expect(await faultsOfPages(trust, year)).toEqual([]);
  });

  it('where no ethnicity is known there is no gap to tell, rather than none', async () => {
    await dropStaff(staff(40, unknown), staff(40, unknown, 'XR09', 'Medicine'));
    await dropApplicants(applicants(40, 20, unknown));
    const report = await reportOf();
    expect(report.headline).toBe(
      'None of two indicators has a figure that can be judged. For two the files do not say enough to tell.',
    );
    expect(report.unknownSentence).toBe('Ethnicity is unknown for 100.0% of staff.');
    expect(indicatorOf(report, 1)).toMatchObject({
      figure: { value: null, lower: null, finding: 'not_calculable', shortfall: null, bounds: null },
      words: {
        sentence: 'Not calculable: of nobody in the workforce is the ethnicity known, so there is no gap to tell.',
      },
    });
    expect(indicatorOf(report, 2).words.sentence).toBe(
      'Not calculable: there is nobody in one of the groups to compare with.',
    );
    expect((await pathOf()).at(-1)?.sentence).toBe(
      'No BME staff are known in the workforce, so there is no share to reach.',
    );
    for (const { sentence } of (await breakdownOf(1)).breakdowns)
      expect(sentence).toMatch(/^No figure can be shown for any of these/);
    expect(await faultsOfPages(trust, year)).toEqual([]);
  });

  it('a rate of zero gives no ratio, and the counts that tell so much are in the sentence', async () => {
    await dropApplicants(applicants(40, 20, white), applicants(40, 0, bme));
    const report = await reportOf();
    expect(report.headline).toBe(
      'For the one indicator held there is no ratio, because the rate of one group is zero.',
    );
    const { figure, words } = indicatorOf(report, 2);
    expect(figure).toMatchObject({ value: null, lower: null, upper: null, finding: 'not_calculable' });
    expect(words.sentence).toContain('Counted: White 20 of 40, BME 0 of 40 shortlisted applicants.');
    expect(await faultsOfPages(trust, year)).toEqual([]);
  });

  it('a rate of zero above the line is a ratio of zero with a range', async () => {
    await dropApplicants(applicants(40, 0, white), applicants(40, 20, bme));
    const { figure, words } = indicatorOf(await reportOf(), 2);
    expect(figure).toMatchObject({ value: 0, lower: 0, method: 'koopman', isAdverse: false });
    expect(figure.upper).toBeLessThan(0.25);
    expect(words.sentence).toMatch(
      /^None of the White shortlisted applicants were appointed, against 50\.0% of the BME shortlisted applicants\./,
    );
    expect(await faultsOfPages(trust, year)).toEqual([]);
  });
});

describe('many parts with long names', () => {
  const nameOf = (at: number): string =>
    `Directorate ${String(at)} of integrated community, acute and specialist services `
      .padEnd(120, 'and their care ')
      .trim();

  it('400 directorates of 120 characters are compared, each by its whole name, and drawn as a funnel', async () => {
    await dropStaff(
      ...rowsOf(400, (at) => [
        ...staff(at === 0 ? 40 : 12, white, 'XR05', nameOf(at)),
        ...staff(8, bme, 'XR06', nameOf(at)),
      ]),
    );
    const { breakdowns, filters } = await breakdownOf(1);
    const directorates = breakdowns.find(({ cut }) => cut === 'directorate');
    expect(directorates?.rows).toHaveLength(400);
    expect(directorates?.funnel?.points).toHaveLength(400);
    expect(directorates?.sentence).toContain('400 directorates were compared, and that number was allowed for (Holm).');
    const longest = directorates?.rows.map(({ label }) => label.length) ?? [];
    expect(Math.max(...longest)).toBe(Math.max(...rowsOf(400, (at) => nameOf(at).length)));
    const parts = filters.find(({ cut }) => cut === 'directorate')?.parts ?? [];
    expect(parts).toHaveLength(400);
    const { whole } = await breakdownOf(1, { cut: 'directorate', part: nameOf(0) });
    expect(whole?.figure).toMatchObject({ bme: { count: 8, of: 48 } });
    expect(await faultsOfPages(trust, year)).toEqual([]);
  }, 60_000);
});

describe('a filter that leaves nothing', () => {
  it('says so on every indicator, and what else may be chosen stays', async () => {
    await dropStaff(staff(40, white), staff(20, bme), staff(20, white, 'XR09', 'Medicine'));
    await dropApplicants(applicants(40, 20, white), applicants(40, 20, bme));
    for (const indicator of cutIndicators) {
      const { whole, breakdowns, notes, filters } = await breakdownOf(indicator, { cut: 'directorate', part: 'Gone' });
      expect([whole, breakdowns]).toEqual([null, []]);
      expect(notes[0]).toMatch(/\.$/);
      if (indicator === 1) {
        expect(notes[0]).toContain('Nobody is in this part.');
        expect(filters.find(({ cut }) => cut === 'directorate')?.parts).toEqual(['Medicine', 'Surgery']);
      }
    }
  });
});
