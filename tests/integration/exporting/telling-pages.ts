import type { PaperPages } from '../../../electron/exporting/paper-pages';
import { policyOf } from '../../../shared/disclosure/figures/policy';
import { discloseLikelihoodCuts } from '../../../shared/disclosure/cuts/disclose-likelihood-cuts';
import { noExpertDetails } from '../../../shared/indicators/experts/expert-counts';
import { noRequests } from '../../../shared/indicators/experts/request-counts';
import type { RequestCounts } from '../../../shared/indicators/experts/request-counts';
import type { Tally } from '../../../shared/indicators/cuts/profile';
import type { Education, JourneyRecords, PersonRecord } from '../../../shared/indicators/journeys/journey-records';
import type { TrainingCounts } from '../../../shared/indicators/training/training-counts';
import type { EthnicGroup } from '../../../shared/reference/groups';
import type { Settings, Version } from '../../../shared/reference/settings';
import { buildBreakdown } from '../../../shared/report/breakdown/build-breakdown';
import { buildExpertsReport } from '../../../shared/report/experts/build-experts-report';
import { countJourneys } from '../../../shared/indicators/journeys/journey-counts';
import { buildJourneys } from '../../../shared/report/build-journeys';
import { buildLookFirst } from '../../../shared/report/build-look-first';
import { buildProgression } from '../../../shared/report/progression/build-progression';
import { buildTrainingReport } from '../../../shared/report/training/build-training-report';
import { sampleYear } from '../../unit/sample-counts';

const year = 2025;

/** On every page 377 of 3,690 stand against 3 of 1,380, and so does the ratio 47.00: 3 is below both thresholds. */
export const telling = { white: { count: 377, of: 3690 }, bme: { count: 3, of: 1380 } } as const;

const sides = (['white', 'bme'] as const).map((group) => ({ group, ...telling[group] }));

const training: TrainingCounts = {
  arcp: [],
  exams: sides.map(({ group, count, of }) => ({
    group,
    place: 'UK',
    attempts: of,
    passed: count,
    firstAttempts: of,
    firstPassed: count,
    pairs: of,
    pairsPassed: count,
  })),
  applications: sides.map(({ group, count, of }) => ({
    group,
    place: 'UK',
    applied: of,
    reached: {
      longlisted: null,
      shortlisted: null,
      interviewed: null,
      appointable: null,
      offered: null,
      accepted: count,
    },
  })),
  reasons: [],
  years: { arcp: [], exams: [year], applications: [year] },
};

const requests = ({ count, of }: { readonly count: number; readonly of: number }): RequestCounts => ({
  ...noRequests,
  asked: of,
  approved: count,
  refused: of - count,
});

const joiners = (education: Education, learned: number, all: number): readonly PersonRecord[] =>
  Array.from({ length: all }, (_, at) => ({
    education,
    startOn: '2022-06-01',
    sightings: [2023, 2024, 2025].map((seen) => ({ year: seen, band: '5' as const })),
    formalOn: [],
    learnedOn: at < learned ? ['2023-02-01'] : [],
  }));

const journeys: JourneyRecords = {
  people: [
    ...joiners('uk', telling.white.count, telling.white.of),
    ...joiners('international', telling.bme.count, telling.bme.of),
  ],
  years: { staff: [2023, 2024, 2025], formal: [2023, 2024, 2025], learning: [2023, 2024, 2025] },
};

const tally = (directorate: string, group: EthnicGroup, hits: number, of: number): Tally => ({
  places: { section: '', band: '', staff_group: '', directorate, site: '', sex: '' },
  group,
  code: null,
  hits,
  of,
});

const tallies: readonly Tally[] = [
  tally('Surgery', 'white', telling.white.count, telling.white.of),
  tally('Surgery', 'bme', telling.bme.count, telling.bme.of),
  tally('Medicine', 'white', 500, 3000),
  tally('Medicine', 'bme', 100, 1500),
  tally('Estates', 'white', 450, 2900),
  tally('Estates', 'bme', 90, 1400),
];

const bands = [
  { section: 'non-clinical', band: '5', counts: { white: telling.white.of, bme: telling.bme.of, unknown: 0 } },
  { section: 'non-clinical', band: '6', counts: { white: 1500, bme: 700, unknown: 0 } },
  { section: 'non-clinical', band: '8a', counts: { white: telling.white.count, bme: telling.bme.count, unknown: 0 } },
] as const;

/** Pages through the whole engine, each with a small number on it. */
export const tellingPages = (version: Version, settings: Settings): PaperPages => {
  const policy = policyOf(version, settings);
  const cuts = discloseLikelihoodCuts(
    { indicator: 2, view: 'all', year, all: tallies, withoutInternational: null, international: [], staff: null },
    policy,
  );
  return {
    lookFirst: buildLookFirst({ year, version, figures: [], cuts: [cuts] }),
    breakdowns: [
      buildBreakdown({
        indicator: 2,
        view: 'all',
        year,
        version,
        threshold: policy.threshold,
        filter: null,
        cuts,
        areViewsApart: false,
        stated: null,
      }),
    ],
    progression: buildProgression({
      organisation: 'Riverbank',
      counts: [sampleYear(year, { bands })],
      year,
      version,
      settings,
    }),
    training: buildTrainingReport({
      organisation: 'Riverbank',
      counts: training,
      year,
      window: 5,
      definition: 'regulator',
      unit: 'outcomes',
      version,
      settings,
    }),
    experts: buildExpertsReport({
      year,
      version,
      settings,
      experts: {
        ...noExpertDetails,
        rows: 1400,
        consented: telling.bme.of,
        withSkill: telling.bme.of,
        skillUsed: telling.bme.of - telling.bme.count,
        skillNotUsed: telling.bme.count,
        specialties: [{ name: 'Paediatrics', count: telling.bme.of }],
        skillUse: [{ name: 'Paediatrics', yes: telling.bme.of - telling.bme.count, no: telling.bme.count }],
        countries: [],
        firstBands: [],
        languages: [],
        barriers: [],
      },
      access: null,
      requests: [
        {
          kind: 'study_leave',
          groups: { white: requests(telling.white), bme: requests(telling.bme), unknown: noRequests },
        },
      ],
    }),
    journeys: buildJourneys({ counts: countJourneys(journeys), year, version, settings }),
    keeperSentence: '',
  };
};
