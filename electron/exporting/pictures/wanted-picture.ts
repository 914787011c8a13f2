import { bandSharePicture, bandsInOrder } from '../../../shared/charts/band-share-picture';
import { breakdownPicture, breakdownTitle } from '../../../shared/charts/breakdown-picture';
import { funnelPicture, funnelTitle } from '../../../shared/charts/funnel-picture';
import { rowTitle } from '../../../shared/charts/report-rows';
import type { Scene } from '../../../shared/charts/scene';
import { titledPicture } from '../../../shared/charts/titled-picture';
import { trendPicture } from '../../../shared/charts/trend-picture';
import type { PictureWanted } from '../../../shared/ipc/contract';
import { figureOrigin } from '../../../shared/narrative/figure-title';
import { sectionLabels } from '../../../shared/reference/bands';
import type { BreakdownReport } from '../../../shared/report/breakdown-report.types';
import type { YearReport } from '../../../shared/report/year-report.types';

/** The same reports as the screens show, after disclosure. The breakdown is null for pictures that do not need it. */
export interface PictureReports {
  readonly year: YearReport;
  readonly breakdown: BreakdownReport | null;
}

/** A picture and what it shows, without whose figure it is. */
export interface NamedPicture {
  readonly scene: Scene;
  readonly title: string;
}

const trendOf = (report: YearReport, wanted: Extract<PictureWanted, { kind: 'trend' }>): NamedPicture | null => {
  const found = report.indicators.find((row) => row.indicator === wanted.indicator && row.view === wanted.view);
  if (found === undefined || found.trend.length === 0) return null;
  return { scene: trendPicture(found), title: `${rowTitle(found, report.indicators)}, by year` };
};

const bandsOf = (report: YearReport, { section }: Extract<PictureWanted, { kind: 'bands' }>): NamedPicture | null =>
  bandsInOrder(report, section).length === 0
    ? null
    : {
        scene: bandSharePicture(report, section),
        title: `BME share of staff by band, ${sectionLabels[section].toLowerCase()}`,
      };

const cutOf = (
  report: BreakdownReport | null,
  { kind, cut }: Extract<PictureWanted, { kind: 'breakdown' | 'funnel' }>,
): NamedPicture | null => {
  const breakdown = report?.breakdowns.find((each) => each.cut === cut);
  if (report === null || breakdown === undefined) return null;
  if (kind === 'breakdown')
    return { scene: breakdownPicture(report, breakdown), title: breakdownTitle(report, breakdown) };
  const scene = funnelPicture(report, breakdown);
  return scene === null ? null : { scene, title: funnelTitle(report, breakdown) };
};

const named = ({ year, breakdown }: PictureReports, wanted: PictureWanted): NamedPicture | null => {
  switch (wanted.kind) {
    case 'trend':
      return trendOf(year, wanted);
    case 'bands':
      return bandsOf(year, wanted);
    case 'breakdown':
    case 'funnel':
      return cutOf(breakdown, wanted);
  }
};

/** The picture that a page asked for, with its title, organisation, year and version written on it. Null where there is none. */
export const wantedPicture = (reports: PictureReports, wanted: PictureWanted): NamedPicture | null => {
  const found = named(reports, wanted);
  if (found === null) return null;
  const { organisation, year, version } = reports.year;
  const origin = figureOrigin({ what: '', filterLabel: null, organisation, year, version });
  return { title: found.title, scene: titledPicture(found.scene, found.title, origin) };
};
