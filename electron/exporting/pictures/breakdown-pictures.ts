import { breakdownPicture } from '../../../shared/charts/breakdown-picture';
import { funnelPicture } from '../../../shared/charts/funnel-picture';
import type { PictureOf } from '../../../shared/ipc/picture-wanted';
import { rowFilesSource } from '../../../shared/narrative/leaving/picture-source';
import type { BreakdownReport } from '../../../shared/report/types/breakdown-report.types';
import { namedPicture } from './named-picture';
import type { NamedPicture } from './named-picture';

/** The parts of a cut, or its funnel. The filter that they are narrowed to is in the title. */
export const cutPicture = (
  report: BreakdownReport,
  { kind, cut }: PictureOf<'breakdown' | 'funnel'>,
): NamedPicture | null => {
  const breakdown = report.breakdowns.find((each) => each.cut === cut);
  if (breakdown === undefined) return null;
  const draw = kind === 'breakdown' ? breakdownPicture : funnelPicture;
  return namedPicture(draw(report, breakdown), { source: rowFilesSource });
};
