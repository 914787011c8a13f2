import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measureOfArcp } from '../../../shared/indicators/training/training-measures';
import type { FilePreview } from '../../../shared/ipc/replies/imports';
import type { ArcpUnit } from '../../../shared/reference/outcomes-arcp';
import type { TrainingMeasureReport, TrainingReport } from '../../../shared/report/types/training-report.types';
import { faultsOfPages, openMadeUpTrust, rowsOf } from './made-up-trust';
import type { MadeUpTrust } from './made-up-trust';

/** What files of medical education, of requests and of the register get wrong, through the real services to what the pages say. */
const white = 'A White - British';
const bme = 'H Asian or Asian British - Indian';
const year = 2025;

let trust: MadeUpTrust;
beforeEach(() => {
  trust = openMadeUpTrust();
});
afterEach(() => {
  trust.remove();
});

const doctor = (at: number): number => 7_000_000 + at;
/** White doctors from 0 on, BME doctors from 100 on. */
const trainees = [
  ['GMC Number', 'Ethnic Origin', 'Country of PMQ', 'Training Grade'],
  ...rowsOf(20, (at) => [doctor(at), white, 'UK', 'ST3']),
  ...rowsOf(20, (at) => [doctor(100 + at), bme, 'UK', 'ST3']),
];
const reviewHeader = ['GMC Number', 'Review Date', 'Outcome'];
const examHeader = ['GMC Number', 'Exam', 'Exam Date', 'Pass/Fail', 'Attempt'];

const trainingOf = async (unit: ArcpUnit = 'outcomes'): Promise<TrainingReport> =>
  trust.services.handlers['report.training']({ year, version: 'restricted', window: 5, definition: 'regulator', unit });
const measureOf = ({ sections }: TrainingReport, wanted: string): TrainingMeasureReport => {
  const found = sections.flatMap(({ measures }) => measures).find(({ measure }) => measure === wanted);
  if (found === undefined) throw new Error(`no ${wanted}`);
  return found;
};
const pairsOf = ({ rows }: TrainingMeasureReport) => {
  const [all] = rows;
  return [all?.white.count, all?.white.of, all?.bme.count, all?.bme.of];
};
const previewOf = (previews: readonly FilePreview[], kind: string): FilePreview => {
  const found = previews.find((preview) => preview.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
};
const wordsOf = ({ problems }: FilePreview): string => problems.map(({ text }) => text).join(' ');

describe('outcomes of annual reviews', () => {
  it('as numbers, two on one day, and a 1 after a 5: outcomes are counted, 10.1 is not assessed', async () => {
    const on = '21/06/2025';
    const reviews = [
      ...rowsOf(12, (at) => [doctor(at), on, 1]),
      ...rowsOf(12, (at) => [doctor(100 + at), on, at < 6 ? 5 : 1]),
      ...rowsOf(6, (at) => [doctor(12 + at), on, 10.1]),
      // Six doctors with two outcomes on one day: both count.
      ...rowsOf(6, (at) => [doctor(at), on, 2]),
      // The six outcomes 5 are cleared five weeks later: two outcomes each.
      ...rowsOf(6, (at) => [doctor(100 + at), '30/07/2025', 1]),
    ];
    const previews = await trust.drop({ 'trainees-2025.csv': trainees, 'arcp-2025.csv': [reviewHeader, ...reviews] });
    expect(previewOf(previews, 'arcp')).toMatchObject({ rowsRead: 42, rowsAccepted: 42, quarantined: [] });
    const measure = measureOf(await trainingOf(), 'arcp_unsatisfactory');
    // An outcome 5, evidence that is missing, is satisfactory by the regulator's classes.
    expect(pairsOf(measure)).toEqual([6, 18, 0, 18]);
    expect(measure.sentence).toMatch(
      /^0\.0% of the outcomes of BME doctors and 33\.3% of those of White doctors were unsatisfactory/,
    );
    const ofTrainees = measureOf(await trainingOf('trainees'), measureOfArcp('regulator', 'trainees'));
    expect(pairsOf(ofTrainees)).toEqual([6, 12, 0, 12]);
    expect(await faultsOfPages(trust, year)).toEqual([]);
  });

  it('a plain 10 is asked about, and nothing is stored before it is answered', async () => {
    const reviews = rowsOf(12, (at) => [doctor(at), '21/06/2025', at === 0 ? 10 : 1]);
    await expect(
      trust.drop({ 'trainees-2025.csv': trainees, 'arcp-2025.csv': [reviewHeader, ...reviews] }),
    ).rejects.toThrow('arcp-2025.csv has questions to answer first. Nothing was imported.');
    expect(await trust.services.handlers['status.get']({})).toMatchObject({ years: [] });
  });
});

describe('examinations', () => {
  it('nobody knows, an attempt 0 and a trainee in two ethnicities are kept, counted once and said', async () => {
    const attempts = [
      ...rowsOf(12, (at) => [doctor(at), 'Diploma of nowhere', '21/06/2025', at < 6 ? 'Pass' : 'Fail', 1]),
      ...rowsOf(12, (at) => [doctor(100 + at), 'Diploma of nowhere', '21/06/2025', at < 6 ? 'Pass' : 'Fail', 1]),
      ...rowsOf(6, (at) => [doctor(at), 'Diploma of nowhere', '22/06/2025', 'Fail', 0]),
    ];
    const previews = await trust.drop({
      'trainees-2025.csv': [...trainees, [doctor(0), bme, 'UK', 'ST3']],
      'exams-2025.csv': [examHeader, ...attempts],
    });
    expect(wordsOf(previewOf(previews, 'trainees'))).toContain(
      '1 trainee is listed as White and as BME: the first row of each counts.',
    );
    expect(wordsOf(previewOf(previews, 'exams'))).toContain('6 rows have a number of the attempt that cannot be');
    const report = await trainingOf();
    // The first row of the doctor in two groups says White.
    expect(pairsOf(measureOf(report, 'exam_pass'))).toEqual([6, 18, 6, 12]);
    expect(pairsOf(measureOf(report, 'exam_pass_first_attempt'))).toEqual([6, 12, 6, 12]);
    const byExam = await trust.services.handlers['report.trainingCut']({
      year,
      version: 'restricted',
      window: 5,
      measure: 'exam_pass',
      cut: 'exam',
    });
    expect(byExam.summary).toMatch(/\.$/);
    expect(await faultsOfPages(trust, year)).toEqual([]);
  });
});

describe('learning requests', () => {
  const staff = [
    'Employee Number,Ethnic Origin,Staff Group,Grade,Assignment Category,Primary Assignment,Start Date'.split(','),
    ...rowsOf(60, (at) => [
      1000 + at,
      at < 30 ? white : bme,
      'Nursing and Midwifery Registered',
      'XR05',
      'Permanent',
      'Yes',
      '15/09/2020',
    ]),
  ];
  const header = 'Employee Number,Course title,Amount requested,Status,Date of request,Date joined'.split(',');

  it('of pounds below zero are set aside with the reason, and a date before joining is said', async () => {
    const request = (at: number, amount: string, status: string, on: string) => [
      1000 + at,
      'Leadership',
      amount,
      status,
      on,
      '15/09/2020',
    ];
    const previews = await trust.drop({
      'staff-in-post-2025-03-31.csv': staff,
      'cpd-2024-25.csv': [
        header,
        ...rowsOf(50, (at) => request(at, '£900', at % 2 === 0 ? 'Approved' : 'Refused', '2024-06-01')),
        request(55, '-£50', 'Refused', '2024-06-01'),
        request(56, '£900', 'Refused', '2019-06-01'),
      ],
    });
    const read = previewOf(previews, 'cpd_funding');
    expect(read.quarantined.map(({ reason }) => reason)).toEqual(['Amount requested: an amount cannot be below zero']);
    expect(wordsOf(read)).toContain('1 row of CPD funding requests cannot be read and is in no figure.');
    expect(wordsOf(read)).toMatch(/before (the person )?join/);
    const { learningRequests } = await trust.services.handlers['report.experts']({ year, version: 'restricted' });
    expect(learningRequests[0]?.groups).toMatchObject({
      white: { approved: { count: 15 }, refused: { count: 15 } },
      bme: { approved: { count: 10 }, refused: { count: 10 } },
    });
    expect(learningRequests[0]?.words.sentence).toContain('a gap of 0.0 percentage points');
    expect(await faultsOfPages(trust, year)).toEqual([]);
  });
});

describe('the register', () => {
  const header =
    'Employee Number,Consent to hold,Country of qualification,Languages,Years practised overseas,Overseas specialty,Skill used in current role,First UK band,Main barrier'.split(
      ',',
    );
  const row = (at: number, consent: string) => [
    8000 + at,
    consent,
    'India',
    'Hindi',
    4,
    'Surgery',
    'No',
    'Band 5',
    'Visa',
  ];
  const expertsOf = async () =>
    (await trust.services.handlers['report.experts']({ year, version: 'restricted' })).experts;
  const held = (): unknown => trust.services.raw.prepare('SELECT count(*) FROM expert').pluck().get();

  it('keeps nothing where consent is missing, and counts the row as no consent', async () => {
    const rows = [...rowsOf(12, (at) => row(at, 'Yes')), ...rowsOf(6, (at) => row(20 + at, ''))];
    const previews = await trust.drop({ 'register-2025.csv': [header, ...rows] });
    expect(previewOf(previews, 'experts').rowsLeftOut).toEqual({ 'no consent: not kept': 6 });
    expect(held()).toBe(12);
    expect(await expertsOf()).toMatchObject({ consented: { count: 12 }, rows: { count: 18 } });
    expect(await faultsOfPages(trust, year)).toEqual([]);
  });

  it('of which everybody has withdrawn holds nobody, and every part of the page says that there is nothing', async () => {
    await trust.drop({ 'register-2025.csv': [header, ...rowsOf(12, (at) => row(at, 'Yes'))] });
    expect(held()).toBe(12);
    const previews = await trust.drop({ 'register-2026.csv': [header, ...rowsOf(12, (at) => row(at, 'Withdrawn'))] });
    expect(wordsOf(previewOf(previews, 'experts'))).toContain('Nobody in this list has agreed to be held');
    expect(held()).toBe(0);
    const experts = await expertsOf();
    expect(experts).toMatchObject({ consented: { count: 0 }, withSkill: { count: 0 }, skillGaps: [] });
    expect(experts?.gap).toMatchObject({ count: 0, of: 0, percent: null, lower: null });
    expect(experts?.words.gap).toMatch(/\.$/);
    const found = await trust.services.handlers['report.findExperts']({
      year,
      version: 'restricted',
      first: { kind: 'specialty', name: 'Surgery' },
      second: null,
    });
    expect(JSON.stringify(found)).not.toContain('12');
    expect(await faultsOfPages(trust, year)).toEqual([]);
    expect(await faultsOfPages(trust, 2026)).toEqual([]);
  });
});
