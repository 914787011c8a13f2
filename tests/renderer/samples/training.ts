import type { Requests } from '../../../shared/ipc/contract';
import type { OutcomeCount, Place, TrainingCounts } from '../../../shared/indicators/training/training-counts';
import { defaultSettings } from '../../../shared/reference/settings';
import { buildTrainingCutReport } from '../../../shared/report/training/build-training-cut-report';
import type { TrainingCutReport } from '../../../shared/report/types/training-cut-report.types';
import { buildTrainingReport } from '../../../shared/report/training/build-training-report';
import type { TrainingReport } from '../../../shared/report/types/training-report.types';

/** As if every trainee had one outcome a year. */
const withWorst = (rows: readonly Omit<OutcomeCount, 'worst'>[]): readonly OutcomeCount[] =>
  rows.map((row) => ({ ...row, worst: row.count }));

/** Invented counts: ARCP outcomes and applications by place of qualification, no examinations. */
const sampleTrainingCounts: TrainingCounts = {
  arcp: withWorst([
    { group: 'white', place: 'UK', outcome: '1', count: 300 },
    { group: 'white', place: 'UK', outcome: '2', count: 12 },
    { group: 'white', place: 'UK', outcome: '3', count: 10 },
    { group: 'white', place: 'IMG', outcome: '1', count: 60 },
    { group: 'white', place: 'IMG', outcome: '3', count: 8 },
    { group: 'bme', place: 'UK', outcome: '1', count: 280 },
    { group: 'bme', place: 'UK', outcome: '2', count: 15 },
    { group: 'bme', place: 'UK', outcome: '3', count: 25 },
    { group: 'bme', place: 'IMG', outcome: '1', count: 100 },
    { group: 'bme', place: 'IMG', outcome: '3', count: 30 },
    { group: 'bme', place: 'EEA', outcome: '3', count: 2 },
    { group: 'bme', place: 'EEA', outcome: '1', count: 11 },
    { group: 'unknown', place: 'UK', outcome: '1', count: 15 },
    { group: 'unknown', place: 'UK', outcome: '10.1', count: 40 },
  ]),
  exams: [],
  applications: (['white', 'bme'] as const).map((group) => ({
    group,
    place: 'UK',
    applied: 100,
    reached: {
      longlisted: null,
      shortlisted: 80,
      interviewed: null,
      appointable: 60,
      offered: group === 'white' ? 50 : 30,
      accepted: 20,
    },
  })),
  reasons: [
    { group: 'white', outcome: '3', reason: 'exam_failure', count: 10 },
    { group: 'white', outcome: '2', reason: 'other', count: 12 },
    { group: 'white', outcome: '3', reason: 'not_said', count: 8 },
    { group: 'bme', outcome: '3', reason: 'exam_failure', count: 40 },
    { group: 'bme', outcome: '2', reason: 'other', count: 15 },
    { group: 'bme', outcome: '3', reason: 'not_said', count: 17 },
  ],
  years: { arcp: [2024, 2025], exams: [], applications: [2025] },
};

export const sampleTraining = (
  request: Requests['report.training'],
  counts: TrainingCounts = sampleTrainingCounts,
): TrainingReport => buildTrainingReport({ ...request, organisation: 'Northmoor', counts, settings: defaultSettings });

/** The same outcomes, as if those of UK graduates were of Medicine and all others of three other specialties. */
const specialtyOf: Readonly<Record<Place, string>> = {
  UK: 'Medicine',
  IMG: 'Surgery',
  EEA: 'Pathology',
  not_known: '',
};

export const sampleTrainingCut = (request: Requests['report.trainingCut']): TrainingCutReport =>
  buildTrainingCutReport({
    ...request,
    counts: sampleTrainingCounts,
    cutCounts: {
      arcp: sampleTrainingCounts.arcp.map((row) => ({ ...row, place: specialtyOf[row.place] })),
      exams: [],
      applications: sampleTrainingCounts.applications.map((row) => ({ ...row, place: '' })),
    },
    settings: defaultSettings,
  });

export const noTrainingCounts: TrainingCounts = {
  arcp: [],
  exams: [],
  applications: [],
  reasons: [],
  years: { arcp: [], exams: [], applications: [] },
};
