import type { Requests } from '../../../shared/ipc/contract';
import type { PictureWanted } from '../../../shared/ipc/picture-wanted';
import { joinDrafts } from '../../../shared/releases/draft-tables';
import type { DraftTables } from '../../../shared/releases/draft-tables';
import { tablesOfBreakdown } from '../../../shared/releases/tables-of-breakdown';
import { tablesOfLadder } from '../../../shared/releases/tables-of-ladder';
import { tablesOfTraining } from '../../../shared/releases/tables-of-training';
import { tablesOfBands } from '../../../shared/releases/tables-of-year';
import { readSettings } from '../queries/settings';
import type { ServiceContext } from './context';
import { drawPicture } from './picture-service';
import type { CopiedPicture, PictureReports } from './picture-service';
import { enterRelease } from './release-service';

/** The counts that a picture draws, or whose shares it draws. Forests of ratios and gaps draw none. */
const draftsOf = async (
  { db }: ServiceContext,
  reports: PictureReports,
  wanted: PictureWanted,
): Promise<readonly DraftTables[]> => {
  const { year, version } = wanted;
  switch (wanted.kind) {
    case 'bands':
      return [tablesOfBands((await reports['report.year']({ year, version })).report)];
    case 'breakdown':
    case 'funnel': {
      const { indicator, view, filter, cut } = wanted;
      const report = await reports['report.breakdown']({ indicator, view, filter, year, version });
      return tablesOfBreakdown({ ...report, breakdowns: report.breakdowns.filter((one) => one.cut === cut) });
    }
    case 'pipeline':
    case 'disparity':
      return tablesOfLadder(await reports['report.progression']({ year, version }), readSettings(db).tiers);
    case 'training': {
      const { window, definition, unit } = wanted;
      return tablesOfTraining(await reports['report.training']({ year, version, window, definition, unit }));
    }
    default:
      return [];
  }
};

/** Draws a picture and enters it among what has left; one whose counts could be subtracted from earlier releases is not drawn. */
export const releasePicture = async (
  context: ServiceContext,
  reports: PictureReports,
  request: Requests['copy.picture'],
): Promise<CopiedPicture> => {
  const drawn = await drawPicture(reports, request);
  const { year, version } = request.picture;
  const tables = joinDrafts(await draftsOf(context, reports, request.picture));
  enterRelease(context, tables, { form: 'picture', version, year, name: drawn.title });
  return drawn;
};
