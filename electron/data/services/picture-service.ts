import { sceneToSvg } from '../../../shared/charts/scene-to-svg';
import type { PictureWanted, Requests } from '../../../shared/ipc/contract';
import { wantedPicture } from '../../exporting/pictures/wanted-picture';
import { svgToPng } from '../../exporting/svg-to-png';
import { WorkbenchFailure } from '../../ipc/failure';
import type { DataHandlers } from './handlers';

/** A picture on its way to the clipboard. `png` is null where only the drawing was asked for. */
export interface CopiedPicture {
  readonly title: string;
  readonly svg: string;
  readonly png: Uint8Array | null;
}

type Reports = Pick<DataHandlers, 'report.year' | 'report.breakdown'>;

const isBrokenDown = (wanted: PictureWanted): wanted is Extract<PictureWanted, { kind: 'breakdown' | 'funnel' }> =>
  wanted.kind === 'breakdown' || wanted.kind === 'funnel';

/** Draws from the reports that the screens show, so that nothing can be copied that may not be seen. */
export const drawPicture = async (
  handlers: Reports,
  { picture, as }: Requests['copy.picture'],
): Promise<CopiedPicture> => {
  const { year, version } = picture;
  const { report } = await handlers['report.year']({ year, version });
  const breakdown = isBrokenDown(picture) ? await handlers['report.breakdown'](breakdownOf(picture)) : null;
  const drawn = wantedPicture({ year: report, breakdown }, picture);
  if (drawn === null)
    throw new WorkbenchFailure('not_found', 'There is no such picture: its figures are no longer there.');
  const svg = sceneToSvg(drawn.scene);
  return { title: drawn.title, svg, png: as === 'png' ? svgToPng(svg, scaleFor(drawn.scene.height)) : null };
};

/** Hundreds of directorates make a tall picture; at twice its size it could be too large for a clipboard. */
const mostPixels = 16_000;
const scaleFor = (height: number): number => Math.min(2, mostPixels / height);

const breakdownOf = ({
  indicator,
  view,
  year,
  version,
  filter,
}: Extract<PictureWanted, { kind: 'breakdown' | 'funnel' }>): Requests['report.breakdown'] => ({
  indicator,
  view,
  year,
  version,
  filter,
});
