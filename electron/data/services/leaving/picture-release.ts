import type { Requests } from '../../../../shared/ipc/contract';
import type { CountsWanted } from '../../../../shared/ipc/counts-wanted';
import type { PictureWanted } from '../../../../shared/ipc/picture-wanted';
import { joinDrafts } from '../../../../shared/releases/draft-tables';
import { readSettings } from '../../queries/settings';
import type { ServiceContext } from '../context';
import { draftsOfCounts } from './copy-release';
import { drawPicture } from './picture-service';
import type { CopiedPicture, PictureReports } from './picture-service';
import { enterRelease } from './release-service';

/** The counts that a picture draws, or whose shares it draws. Forests of ratios and gaps draw none. */
const countsOf = (wanted: PictureWanted): CountsWanted | null => {
  switch (wanted.kind) {
    case 'bands':
      return { kind: 'bands' };
    case 'breakdown':
    case 'funnel': {
      const { indicator, view, filter, cut } = wanted;
      return { kind: 'breakdown', indicator, view, filter, cut };
    }
    case 'pipeline':
    case 'disparity':
      return { kind: 'ladder' };
    case 'training': {
      const { window, definition, unit } = wanted;
      return { kind: 'training', window, definition, unit };
    }
    case 'training_cut': {
      const { window, measure, cut } = wanted;
      return { kind: 'training_cut', window, measure, cut };
    }
    case 'register':
      return { kind: 'register' };
    case 'promotion':
    case 'first_two_years':
      return { kind: 'journeys' };
    default:
      return null;
  }
};

/**
 * Draws a picture and, where the trust chose that copies are remembered, enters it among what has left; then one whose counts could be
 * subtracted from earlier releases is not given.
 */
export const releasePicture = async (
  context: ServiceContext,
  reports: PictureReports,
  request: Requests['copy.picture'],
): Promise<CopiedPicture> => {
  const drawn = await drawPicture(reports, request);
  if (!readSettings(context.db).remembersCopies) return drawn;
  const { year, version } = request.picture;
  const counts = countsOf(request.picture);
  const drafts = counts === null ? [] : await draftsOfCounts(context, reports, counts, { year, version });
  enterRelease(context, joinDrafts(drafts), { form: 'picture', version, year, name: drawn.title });
  return drawn;
};
