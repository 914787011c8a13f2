import { bandSharePicture } from '../../../shared/charts/band-share-picture';
import { gapForestPicture } from '../../../shared/charts/gap-forest-picture';
import { ratioForestPicture } from '../../../shared/charts/ratio-forest-picture';
import { trendPicture } from '../../../shared/charts/trend-picture';
import { sectionLabels, sections } from '../../../shared/reference/bands';
import type { Section } from '../../../shared/reference/bands';
import type { Measure } from '../../../shared/reference/indicators';
import type { IndicatorReport, YearReport } from '../../../shared/report/types/year-report.types';
import { indicatorName } from '../words/figure-words';
import type { PictureRequest } from './picture';
import { pictureRequest } from './picture-request';

const hasFigure = (report: YearReport, measure: Measure): boolean =>
  report.indicators.some(({ figure }) => figure.measure === measure && figure.value !== null);

const forests = (report: YearReport): readonly PictureRequest[] => [
  ...(hasFigure(report, 'relative_likelihood')
    ? [pictureRequest('ratios', 'relative likelihoods', () => ratioForestPicture(report))]
    : []),
  ...(hasFigure(report, 'percentage_point_gap')
    ? [pictureRequest('gaps', 'gaps', () => gapForestPicture(report))]
    : []),
];

/** One point is not a trend: the table says it better. */
const trend = (item: IndicatorReport): readonly PictureRequest[] =>
  item.trend.filter((point) => point.value !== null).length < 2
    ? []
    : [
        pictureRequest(
          `trend:${String(item.indicator)}:${item.view}`,
          `${indicatorName(item.indicator, item.view)} by year`,
          () => trendPicture(item),
        ),
      ];

const bands = (report: YearReport, section: Section): readonly PictureRequest[] =>
  report.bands.some((band) => band.section === section && band.figure.bme.percent !== null)
    ? [pictureRequest(`bands:${section}`, `${sectionLabels[section]} bands`, () => bandSharePicture(report, section))]
    : [];

/** The pictures of the year's report. The scenes are the ones the screens draw. */
export const reportPictures = (report: YearReport): readonly PictureRequest[] => [
  ...forests(report),
  ...report.indicators.flatMap(trend),
  ...sections.flatMap((section) => bands(report, section)),
];
