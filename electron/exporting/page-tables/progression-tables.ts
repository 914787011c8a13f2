import { whyNoShare, noShareWords } from '../../../shared/narrative/band-share';
import { formatPercent } from '../../../shared/narrative/format';
import type {
  DisparityReport,
  ModelEmployerReport,
  PathReport,
  PipelineBand,
  PipelinePoint,
  ProgressionReport,
  ProgressionViewReport,
} from '../../../shared/report/types/progression-report.types';
import { percentCell } from '../cells/typed-cells';
import { estimateColumn, numberColumn, tagColumn, wordsColumn } from './columns';
import { count, countOrStar, estimate, nothing, tag, words, year as yearEntry } from './entries';
import type { Entry, PageTable } from './page-table';

const ratioEntries = (ratio: DisparityReport): readonly Entry[] => [
  words(ratio.label),
  estimate('ratio', ratio, ratio.isHidden),
  tag(ratio.tag, ratio),
  words(ratio.change?.tag ?? 'No earlier year'),
];

/** The race disparity ratios of the years wanted, part by part of the workforce. */
export const disparityTable = (
  views: readonly ProgressionViewReport[],
  years: readonly number[],
  title: string,
): PageTable => ({
  title,
  columns: [
    wordsColumn('Staff', 20),
    numberColumn('Year', 9),
    wordsColumn('From tier to tier', 26, 44),
    estimateColumn('Ratio', 16),
    tagColumn(20),
    wordsColumn('Against the year before', 20),
  ],
  rows: views.flatMap(({ label, disparity }) =>
    disparity
      .filter(({ year }) => years.includes(year))
      .flatMap(({ year, ratios }) => ratios.map((ratio) => [words(label), yearEntry(year), ...ratioEntries(ratio)])),
  ),
});

/** The people of the three tiers that the ratios are made of. */
export const tiersTable = (views: readonly ProgressionViewReport[], year: number): PageTable => ({
  title: `Staff in each tier, ${String(year)}`,
  columns: [
    wordsColumn('Staff', 28),
    wordsColumn('Tier', 32, 44),
    ...['White', 'BME', 'Unknown'].map((title) => numberColumn(title, 13)),
  ],
  rows: views.flatMap(({ label, disparity }) =>
    disparity
      .filter((one) => one.year === year)
      .flatMap(({ tiers }) =>
        tiers.map((tier) => [words(label), words(tier.label), count(tier.white), count(tier.bme), count(tier.unknown)]),
      ),
  ),
});

const shareOf = (point: PipelinePoint): Entry => {
  const why = whyNoShare(point);
  const { lower, upper } = point;
  if (why === null) {
    const found = estimate('percent', { value: point.bme.percent, lower, upper });
    return point.hasLowNumbers ? { ...found, text: `${found.text}\nlow numbers` } : found;
  }
  const isHidden = why === 'hidden';
  return {
    text: isHidden ? formatPercent(null, true) : noShareWords[why].short,
    cells: [percentCell(null, isHidden), { value: null }, { value: null }],
  };
};

const bandRows = (label: string, { label: band, points }: PipelineBand): readonly (readonly Entry[])[] =>
  [...points]
    .reverse()
    .map((point) => [
      words(label),
      words(band),
      yearEntry(point.year),
      count(point.white),
      count(point.bme),
      count(point.unknown),
      countOrStar(point.bme.of),
      shareOf(point),
    ]);

const ofYears = (band: PipelineBand, years: readonly number[]): PipelineBand => ({
  ...band,
  points: band.points.filter(({ year }) => years.includes(year)),
});

/** Every band with the three groups, the highest band first as in the picture. */
export const pipelineTable = (
  views: readonly ProgressionViewReport[],
  years: readonly number[],
  title: string,
): PageTable => ({
  title,
  columns: [
    wordsColumn('Staff', 22),
    wordsColumn('Band', 20, 20),
    numberColumn('Year', 9),
    ...['White', 'BME', 'Unknown', 'All'].map((name) => numberColumn(name, 12)),
    estimateColumn('BME share', 20),
  ],
  rows: views.flatMap(({ label, pipeline }) =>
    [...pipeline].reverse().flatMap((band) => bandRows(label, ofYears(band, years))),
  ),
});

const aYear = ({ gap, aYear: more }: PathReport): Entry => {
  if (gap === null) return countOrStar(null);
  return more === null ? nothing() : countOrStar(more);
};

const onLine = ({ onLine: value }: PathReport): Entry => (value === null ? nothing() : countOrStar(Math.round(value)));

/** Each senior band on its way to mirror the workforce. */
export const pathTable = ({ to, bands }: ModelEmployerReport): PageTable => {
  const hasLine = bands.some((band) => band.onLine !== null);
  return {
    title: `Model Employer path to ${String(to)}, clinical and non-clinical together`,
    columns: [
      wordsColumn('Band', 18, 26),
      ...['Staff', 'BME staff', 'Target', ...(hasLine ? ['On the line'] : []), 'Gap', 'More a year'].map((name) =>
        numberColumn(name, 11),
      ),
      wordsColumn('In words', 34, 60),
    ],
    rows: bands.map((row) => [
      words(row.label),
      countOrStar(row.bme.of),
      count(row.bme),
      countOrStar(row.target),
      ...(hasLine ? [onLine(row)] : []),
      countOrStar(row.gap),
      aYear(row),
      words(row.sentence),
    ]),
  };
};

/** The ratios, tiers and path of a year, and the ladder over all years held: what the workbook has of progression. */
export const progressionTables = (
  report: ProgressionReport,
): { readonly disparity: readonly PageTable[]; readonly pipeline: PageTable; readonly path: readonly PageTable[] } => ({
  disparity: [
    disparityTable(report.views, report.years, 'Race disparity ratios'),
    tiersTable(report.views, report.year),
  ],
  pipeline: pipelineTable(report.views, report.years, 'Staff by band and year'),
  path: report.path === null ? [] : [pathTable(report.path)],
});
