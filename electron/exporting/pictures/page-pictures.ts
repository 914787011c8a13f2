import { breakdownPicture } from '../../../shared/charts/breakdown-picture';
import { cutForest } from '../../../shared/charts/cut-forest';
import { pipelinePicture } from '../../../shared/charts/pipeline-picture';
import { promotionCurves } from '../../../shared/charts/promotion-curves';
import { paperPartTitles } from '../../../shared/narrative/leaving/paper-words';
import { cutsInFull } from '../../../shared/report/breakdown/cuts-in-full';
import type { Breakdown, BreakdownReport } from '../../../shared/report/types/breakdown-report.types';
import type { JourneysReport } from '../../../shared/report/types/journeys-report.types';
import type { ProgressionReport } from '../../../shared/report/types/progression-report.types';
import type { TrainingReport } from '../../../shared/report/types/training-report.types';
import { breakdownName } from '../page-tables/breakdown-tables';
import type { PaperPages } from '../paper-pages';
import type { PictureRequest } from './picture';
import { pictureRequest } from './picture-request';

export const breakdownKey = ({ indicator }: BreakdownReport, { cut }: Breakdown): string =>
  `breakdown:${String(indicator)}:${cut}`;

/** Of each indicator one picture, of its first cut in which a part is clear of chance. */
const breakdown = (report: BreakdownReport): readonly PictureRequest[] =>
  cutsInFull(report)
    .slice(0, 1)
    .map((one) =>
      pictureRequest(breakdownKey(report, one), breakdownName(report, one), () => breakdownPicture(report, one)),
    );

/** The gaps of all measures on one axis. */
const training = ({ sections }: TrainingReport): readonly PictureRequest[] => {
  const rows = sections.flatMap(({ measures }) =>
    measures.flatMap(({ title, rows: places }) =>
      places.filter(({ pmq }) => pmq === 'all').map(({ comparison, tag }) => ({ name: title, comparison, tag })),
    ),
  );
  if (rows.every(({ comparison }) => comparison === null || comparison.gap.value === null)) return [];
  return [pictureRequest('training', 'attainment', () => cutForest(paperPartTitles.training, rows))];
};

const pipeline = ({ year, views, path, isHeld }: ProgressionReport): readonly PictureRequest[] => {
  const overall = views.find(({ view }) => view === 'overall');
  if (!isHeld || overall === undefined) return [];
  const workforce = path?.workforceBme.percent ?? null;
  return [pictureRequest('pipeline', 'the pipeline', () => pipelinePicture(overall, { year, workforce }))];
};

const journeys = ({ missing, promotion, groups }: JourneysReport): readonly PictureRequest[] =>
  missing === null && promotion.lead !== null
    ? [pictureRequest('journeys', 'time to a higher band', () => promotionCurves(groups))]
    : [];

/** The pictures of the parts that come from other pages. The scenes are the ones the screens draw. */
export const pagePictures = (pages: PaperPages): readonly PictureRequest[] => [
  ...pages.breakdowns.flatMap(breakdown),
  ...pipeline(pages.progression),
  ...training(pages.training),
  ...journeys(pages.journeys),
];
