import { assertNever } from '../../../../shared/assert-never';
import type { Requests } from '../../../../shared/ipc/contract';
import type { CountsWanted } from '../../../../shared/ipc/counts-wanted';
import { joinDrafts } from '../../../../shared/releases/draft-tables';
import type { DraftTables } from '../../../../shared/releases/draft-tables';
import { tablesOfBreakdown } from '../../../../shared/releases/tables-of-breakdown';
import { tablesOfCombination, tablesOfTrainingCut } from '../../../../shared/releases/tables-of-cuts-together';
import { tablesOfJourneys } from '../../../../shared/releases/tables-of-journeys';
import { tablesOfLadder } from '../../../../shared/releases/tables-of-ladder';
import { tablesOfRegister } from '../../../../shared/releases/tables-of-register';
import { tablesOfRequests } from '../../../../shared/releases/tables-of-requests';
import { tablesOfTraining } from '../../../../shared/releases/tables-of-training';
import { tablesOfBands, tablesOfIndicators } from '../../../../shared/releases/tables-of-year';
import type { Version } from '../../../../shared/reference/settings';
import { readSettings } from '../../queries/settings';
import type { ServiceContext } from '../context';
import type { PictureReports } from './picture-service';
import { enterRelease } from './release-service';

interface Dated {
  readonly year: number;
  readonly version: Version;
}

const yearDrafts = async (
  { db }: ServiceContext,
  reports: PictureReports,
  counts: Extract<CountsWanted, { kind: 'indicators' | 'bands' }>,
  dated: Dated,
): Promise<readonly DraftTables[]> => {
  const { report } = await reports['report.year'](dated);
  if (counts.kind === 'bands') return [tablesOfBands(report)];
  const indicators = report.indicators.filter(({ indicator, view }) =>
    counts.figures.some((one) => one.indicator === indicator && one.view === view),
  );
  return tablesOfIndicators({ ...report, indicators }, readSettings(db).boardShownBelowThreshold[dated.version]);
};

const cutDrafts = async (
  reports: PictureReports,
  counts: Extract<CountsWanted, { kind: 'breakdown' | 'combination' }>,
  dated: Dated,
): Promise<readonly DraftTables[]> => {
  const { indicator, view } = counts;
  const filter = counts.kind === 'breakdown' ? counts.filter : null;
  const report = await reports['report.breakdown']({ indicator, view, filter, ...dated });
  if (counts.kind === 'breakdown')
    return tablesOfBreakdown({ ...report, breakdowns: report.breakdowns.filter(({ cut }) => cut === counts.cut) });
  return report.combinations
    .filter(({ first, second }) => first === counts.first && second === counts.second)
    .flatMap((one) => tablesOfCombination(report, one));
};

/** The counts that leave with a copy, from the report that the page shows. */
export const draftsOfCounts = async (
  context: ServiceContext,
  reports: PictureReports,
  counts: CountsWanted,
  dated: Dated,
): Promise<readonly DraftTables[]> => {
  switch (counts.kind) {
    case 'indicators':
    case 'bands':
      return yearDrafts(context, reports, counts, dated);
    case 'breakdown':
    case 'combination':
      return cutDrafts(reports, counts, dated);
    case 'ladder':
      return tablesOfLadder(await reports['report.progression'](dated), readSettings(context.db).tiers);
    case 'training': {
      const { window, definition, unit } = counts;
      return tablesOfTraining(await reports['report.training']({ window, definition, unit, ...dated }));
    }
    case 'training_cut': {
      const { window, measure, cut } = counts;
      return tablesOfTrainingCut(await reports['report.trainingCut']({ window, measure, cut, ...dated }));
    }
    case 'requests':
      return tablesOfRequests(await reports['report.experts'](dated));
    case 'register':
      return tablesOfRegister(await reports['report.experts'](dated));
    case 'journeys':
      return tablesOfJourneys(await reports['report.journeys'](dated));
    default:
      return assertNever(counts);
  }
};

/** What main asks before it puts a table on the clipboard. */
export type TableToCopy = Pick<Requests['copy.table'], 'title' | 'year' | 'version' | 'counts'>;

/**
 * Enters a table that is about to be copied, where the trust chose that copies are remembered.
 * @throws WorkbenchFailure release_refused where its counts could be subtracted from what has left
 */
export const releaseTable = async (
  context: ServiceContext,
  reports: PictureReports,
  { title, year, version, counts }: TableToCopy,
): Promise<{ readonly isRemembered: boolean }> => {
  if (year === null || !readSettings(context.db).remembersCopies) return { isRemembered: false };
  const drafts = counts === null ? [] : await draftsOfCounts(context, reports, counts, { year, version });
  enterRelease(context, joinDrafts(drafts), { form: 'table', version, year, name: title });
  return { isRemembered: true };
};
