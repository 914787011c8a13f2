import type { PaperPages } from '../../../electron/exporting/paper-pages';
import { keeperSentence } from '../../../shared/narrative/experts/found-sentence';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { buildExpertsReport } from '../../../shared/report/experts/build-experts-report';
import { countJourneys } from '../../../shared/indicators/journeys/journey-counts';
import { buildJourneys } from '../../../shared/report/build-journeys';
import { buildLookFirst } from '../../../shared/report/build-look-first';
import { buildProgression } from '../../../shared/report/progression/build-progression';
import { buildTrainingReport } from '../../../shared/report/training/build-training-report';

const settings = defaultSettings;

/** The pages of a trust that holds nothing besides its return. */
export const emptyPages = (version: Version, year = 2025): PaperPages => ({
  lookFirst: buildLookFirst({ year, version, figures: [], cuts: [] }),
  breakdowns: [],
  progression: buildProgression({ organisation: 'Riverbank', counts: [], year, version, settings }),
  training: buildTrainingReport({
    organisation: 'Riverbank',
    counts: { arcp: [], exams: [], applications: [], reasons: [], years: { arcp: [], exams: [], applications: [] } },
    year,
    window: 5,
    definition: 'regulator',
    unit: 'outcomes',
    version,
    settings,
  }),
  experts: buildExpertsReport({ year, version, settings, experts: null, access: null, requests: [] }),
  journeys: buildJourneys({
    counts: countJourneys({ people: [], years: { staff: [], formal: [], learning: [] } }),
    year,
    version,
    settings,
  }),
  keeperSentence: keeperSentence({ role: '', contact: '' }),
});
