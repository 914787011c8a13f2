import { assertNever } from '../../../shared/assert-never';
import { disparityPicture, disparityYearsPicture } from '../../../shared/charts/disparity-picture';
import { modelEmployerPicture } from '../../../shared/charts/model-employer-picture';
import { pipelinePicture } from '../../../shared/charts/pipeline-picture';
import { projectionPicture } from '../../../shared/charts/projection-picture';
import { isPictureOf } from '../../../shared/ipc/picture-wanted';
import type { PictureOf } from '../../../shared/ipc/picture-wanted';
import { bandsSource } from '../../../shared/narrative/leaving/picture-source';
import type { ProgressionReport } from '../../../shared/report/types/progression-report.types';
import type { Scene } from '../../../shared/charts/scene';
import { namedPicture } from './named-picture';
import type { NamedPicture } from './named-picture';

const kinds = ['pipeline', 'disparity', 'disparity_years', 'model_employer', 'projection'] as const;
export type ProgressionPicture = PictureOf<(typeof kinds)[number]>;
export const isProgressionPicture = isPictureOf(kinds);

const ofPart = (
  report: ProgressionReport,
  { kind, part }: PictureOf<'pipeline' | 'disparity' | 'disparity_years'>,
): Scene | null => {
  const view = report.views.find((one) => one.view === part);
  const now = view?.disparity.find(({ year }) => year === report.year);
  if (view === undefined || now === undefined) return null;
  if (kind === 'disparity') return disparityPicture(view, now);
  if (kind === 'disparity_years') return disparityYearsPicture(view);
  return pipelinePicture(view, { year: report.year, workforce: report.path?.workforceBme.percent ?? null });
};

const sceneOf = (report: ProgressionReport, wanted: ProgressionPicture): Scene | null => {
  switch (wanted.kind) {
    case 'pipeline':
    case 'disparity':
    case 'disparity_years':
      return ofPart(report, wanted);
    case 'model_employer':
      return report.path === null ? null : modelEmployerPicture(report.path);
    case 'projection': {
      const { band, appointments, bmePercent, leavers } = wanted;
      const suppose = { appointments, bmePercent, leavers };
      return report.path === null ? null : projectionPicture(report.path, { band, suppose });
    }
    default:
      return assertNever(wanted);
  }
};

/** The pictures of the progression page. A projection starts from counts that are shown; only what is supposed comes from the page. */
export const progressionPicture = (report: ProgressionReport, wanted: ProgressionPicture): NamedPicture | null =>
  namedPicture(sceneOf(report, wanted), { source: bandsSource });
