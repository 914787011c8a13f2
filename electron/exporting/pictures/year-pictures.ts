import { assertNever } from '../../../shared/assert-never';
import { bandSharePicture, bandsInOrder } from '../../../shared/charts/band-share-picture';
import { figurePicture, overviewPicture } from '../../../shared/charts/overview-picture';
import { rowTitle } from '../../../shared/charts/report-rows';
import {
  boardSets,
  pooledYears,
  recruitmentSteps,
  recruitmentViews,
  specialPicture,
} from '../../../shared/charts/special-forests';
import type { SpecialForest } from '../../../shared/charts/special-forests';
import { trendPicture } from '../../../shared/charts/trend-picture';
import { isPictureOf } from '../../../shared/ipc/picture-wanted';
import type { PictureOf } from '../../../shared/ipc/picture-wanted';
import { figureSources, rowFilesSource } from '../../../shared/narrative/leaving/picture-source';
import type { IndicatorNumber, IndicatorView } from '../../../shared/reference/indicators';
import type { IndicatorReport, YearReport } from '../../../shared/report/types/year-report.types';
import { namedPicture } from './named-picture';
import type { NamedPicture } from './named-picture';

const kinds = [
  'overview',
  'figure',
  'trend',
  'bands',
  'recruitment_views',
  'recruitment_path',
  'pooled_years',
  'board',
] as const;
export type YearPicture = PictureOf<(typeof kinds)[number]>;
export const isYearPicture = isPictureOf(kinds);

const find = (report: YearReport, indicator: IndicatorNumber, view: IndicatorView): IndicatorReport | undefined =>
  report.indicators.find((row) => row.indicator === indicator && row.view === view);

const special = (forest: SpecialForest | null | undefined, indicator: string, source: string): NamedPicture | null => {
  if (forest === null || forest === undefined) return null;
  const title = `${indicator}: ${forest.caption.charAt(0).toLowerCase()}${forest.caption.slice(1)}`;
  return namedPicture(specialPicture(forest, title), { source });
};

const figureOf = (report: YearReport, wanted: PictureOf<'figure' | 'trend'>): NamedPicture | null => {
  const found = find(report, wanted.indicator, wanted.view);
  const source = figureSources[report.source];
  if (found === undefined) return null;
  const title = rowTitle(found, report.indicators);
  if (wanted.kind === 'figure') return namedPicture(figurePicture(report, found), { title, source });
  return found.trend.length === 0 ? null : namedPicture(trendPicture(found), { title: `${title}, by year`, source });
};

/** The pictures that are drawn from the report of a year. */
export const yearPicture = (report: YearReport, wanted: YearPicture): NamedPicture | null => {
  const source = figureSources[report.source];
  switch (wanted.kind) {
    case 'overview':
      return namedPicture(overviewPicture(report, wanted.measure), { source });
    case 'figure':
    case 'trend':
      return figureOf(report, wanted);
    case 'bands':
      return bandsInOrder(report, wanted.section).length === 0
        ? null
        : namedPicture(bandSharePicture(report, wanted.section), { source });
    case 'recruitment_views':
      return special(recruitmentViews(report), 'Appointed from shortlisting', `${source}; recruitment applications`);
    case 'recruitment_path': {
      const path = report.specials.recruitmentPaths.find(({ view }) => view === wanted.view);
      const forest = path === undefined ? null : recruitmentSteps(path);
      return special(forest, 'From application to appointment', rowFilesSource);
    }
    case 'pooled_years': {
      const shown = find(report, 3, wanted.view);
      const forest = shown === undefined ? null : pooledYears(report, shown);
      return special(forest, 'Entering the formal disciplinary process', source);
    }
    case 'board':
      return special(boardSets(report), 'Board, against the workforce', source);
    default:
      return assertNever(wanted);
  }
};
