import { keeperSentence } from '../../../../shared/narrative/experts/found-sentence';
import { cutIndicators } from '../../../../shared/reference/cuts';
import { defaultArcpUnit } from '../../../../shared/reference/outcomes-arcp';
import type { Settings, Version } from '../../../../shared/reference/settings';
import { defaultTrainingWindow } from '../../../../shared/reference/training-year';
import type { YearReport } from '../../../../shared/report/types/year-report.types';
import type { PaperPages } from '../../../exporting/paper-pages';
import type { ReadableDb } from '../../connection';
import { readSettings } from '../../queries/settings';
import { breakdownReport } from '../reports/breakdown-service';
import { expertsReport } from '../reports/experts-service';
import { journeysReport } from '../reports/journeys-service';
import { lookFirstReport } from '../reports/look-first-service';
import { progressionReport } from '../reports/progression-service';
import { trainingReport } from '../reports/training-service';

/** A public paper names the role and leaves out how to reach it: the contact is typed text, and the paper stands on a website. */
const keeperOf = ({ registerKeeper }: Settings, version: Version): string => {
  if (version === 'restricted') return keeperSentence(registerKeeper);
  return registerKeeper.role.trim() === '' ? '' : keeperSentence({ ...registerKeeper, contact: '' });
};

/**
 * The reports of the pages for the documents of a year and version: the same objects as on screen. Of medical education one span of years and
 * one definition, since two that are both printed could be taken from one another.
 */
export const paperPages = (db: ReadableDb, { year, version }: Pick<YearReport, 'year' | 'version'>): PaperPages => ({
  lookFirst: lookFirstReport(db, year, version),
  // Recruitment without international campaigns, where there are any, compares like with like.
  breakdowns: cutIndicators.map((indicator) =>
    breakdownReport(db, {
      indicator,
      view: indicator === 2 ? 'without_international' : 'all',
      year,
      version,
      filter: null,
    }),
  ),
  progression: progressionReport(db, year, version),
  training: trainingReport(db, {
    year,
    version,
    window: defaultTrainingWindow,
    definition: 'regulator',
    unit: defaultArcpUnit,
  }),
  experts: expertsReport(db, year, version),
  journeys: journeysReport(db, year, version),
  keeperSentence: keeperOf(readSettings(db), version),
});
