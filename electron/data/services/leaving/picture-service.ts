import { assertNever } from '../../../../shared/assert-never';
import { comparisonPicture } from '../../../../shared/charts/comparison-picture';
import { sceneToSvg } from '../../../../shared/charts/scene-to-svg';
import { titledPicture } from '../../../../shared/charts/titled-picture';
import type { Requests } from '../../../../shared/ipc/contract';
import type { PictureWanted } from '../../../../shared/ipc/picture-wanted';
import { comparisonSource } from '../../../../shared/narrative/comparison/comparison-words';
import { figureOrigin } from '../../../../shared/narrative/figure-title';
import { cutPicture } from '../../../exporting/pictures/breakdown-pictures';
import { namedPicture } from '../../../exporting/pictures/named-picture';
import type { NamedPicture } from '../../../exporting/pictures/named-picture';
import { journeysPicture, registerPicture } from '../../../exporting/pictures/people-pictures';
import { isProgressionPicture, progressionPicture } from '../../../exporting/pictures/progression-pictures';
import { trainingCutPicture, trainingPicture } from '../../../exporting/pictures/training-pictures';
import { isYearPicture, yearPicture } from '../../../exporting/pictures/year-pictures';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { DataHandlers } from '../handlers';

/** A picture on its way to the clipboard. `png` is null where only the drawing was asked for. */
export interface CopiedPicture {
  readonly title: string;
  readonly svg: string;
  readonly png: Uint8Array | null;
}

/** The reports that the screens show: nothing can be copied that may not be seen. */
export type PictureReports = Pick<
  DataHandlers,
  | 'status.get'
  | 'report.year'
  | 'report.breakdown'
  | 'report.progression'
  | 'report.compare'
  | 'report.training'
  | 'report.trainingCut'
  | 'report.journeys'
  | 'report.experts'
>;

const find = async (reports: PictureReports, wanted: PictureWanted): Promise<NamedPicture | null> => {
  const { year, version } = wanted;
  if (isYearPicture(wanted)) return yearPicture((await reports['report.year']({ year, version })).report, wanted);
  if (isProgressionPicture(wanted))
    return progressionPicture(await reports['report.progression']({ year, version }), wanted);
  switch (wanted.kind) {
    case 'breakdown':
    case 'funnel': {
      const { indicator, view, filter } = wanted;
      return cutPicture(await reports['report.breakdown']({ indicator, view, filter, year, version }), wanted);
    }
    case 'comparison': {
      const report = await reports['report.compare']({ year, version, with: wanted.with });
      const rows = report.rows.filter(({ measure }) => measure === wanted.measure);
      return namedPicture(comparisonPicture(report, wanted.measure), { source: comparisonSource(rows) });
    }
    case 'training':
    case 'training_stages': {
      const { window, definition, unit } = wanted;
      return trainingPicture(await reports['report.training']({ year, version, window, definition, unit }), wanted);
    }
    case 'training_cut': {
      const { window, measure, cut } = wanted;
      return trainingCutPicture(await reports['report.trainingCut']({ year, version, window, measure, cut }));
    }
    case 'promotion':
    case 'first_two_years':
      return journeysPicture(await reports['report.journeys']({ year, version }), wanted);
    case 'register':
      return registerPicture(await reports['report.experts']({ year, version }), wanted);
    default:
      return assertNever(wanted);
  }
};

/** Draws what a page asked for, with its title, organisation, year, version and source written on it. */
export const drawPicture = async (
  reports: PictureReports,
  { picture, as }: Requests['copy.picture'],
): Promise<CopiedPicture> => {
  const found = await find(reports, picture);
  if (found === null)
    throw new WorkbenchFailure('not_found', 'There is no such picture: its figures are no longer there.');
  const { organisation } = await reports['status.get']({});
  const { year, version } = picture;
  const { source, span } = found;
  const origin = figureOrigin({ organisation: organisation ?? 'Your organisation', year, version, source, span });
  const scene = titledPicture(found.scene, found.title, origin);
  const svg = sceneToSvg(scene);
  if (as !== 'png') return { title: found.title, svg, png: null };
  // What draws pictures is large, and is loaded when the first is wanted.
  const { svgToPng } = await import('../../../exporting/svg-to-png');
  return { title: found.title, svg, png: svgToPng(svg, scaleFor(scene.height)) };
};

/** Hundreds of directorates make a tall picture; at twice its size it could be too large for a clipboard. */
const mostPixels = 16_000;
const scaleFor = (height: number): number => Math.min(2, mostPixels / height);
