import type { DisclosedLine, DisclosedProgression } from '../../disclosure/figures/disclose-progression';
import { areLowNumbers } from '../../indicators/group-figure';
import { pipelineSentence } from '../../narrative/progression/progression-words';
import { bandLabel, payBands } from '../../reference/bands';
import type { PayBand } from '../../reference/bands';
import type { ProgressionView, Rung } from '../../reference/tiers';
import { wilsonInterval } from '../../statistics/wilson';
import type { PipelineBand, PipelinePoint } from '../types/progression-report.types';

/** The line of a rung in a part of the workforce; null where the year has none. */
export const lineOf = (year: DisclosedProgression, view: ProgressionView, rung: Rung): DisclosedLine | null =>
  year.lines.find((line) => line.view === view && line.rung === rung) ?? null;

/** The interval of the BME share, where there is a share. */
const shareRange = ({ bme }: DisclosedLine): { readonly lower: number | null; readonly upper: number | null } => {
  if (bme.count === null || bme.of === null || bme.percent === null) return { lower: null, upper: null };
  const { lower, upper } = wilsonInterval({ count: bme.count, of: bme.of });
  return { lower: lower * 100, upper: upper * 100 };
};

const toPoint = (year: number, line: DisclosedLine): PipelinePoint => ({
  year,
  white: line.white,
  bme: line.bme,
  unknown: line.unknown,
  ...shareRange(line),
  hasLowNumbers: line.bme.percent !== null && line.bme.of !== null && areLowNumbers([line.bme.of]),
  isHidden: line.bme.isHidden || line.bme.of === null,
});

const bandOf = (view: ProgressionView, band: PayBand, years: readonly DisclosedProgression[]): PipelineBand => ({
  band,
  label: bandLabel(band),
  points: years.flatMap((year) => {
    const line = lineOf(year, view, band);
    return line === null ? [] : [toPoint(year.year, line)];
  }),
});

const isEmpty = ({ points }: PipelineBand): boolean => points.every(({ bme }) => bme.of === 0);

/** The ladder of one part of the workforce, bands upwards, every year of each; bands with nobody in them are left out. */
export const pipelineOf = (view: ProgressionView, years: readonly DisclosedProgression[]): readonly PipelineBand[] =>
  payBands.map((band) => bandOf(view, band, years)).filter((band) => !isEmpty(band));

/** Where on the ladder the BME share of a year is highest and lowest. */
export const pipelineWords = (pipeline: readonly PipelineBand[], year: number): string => {
  const shown = pipeline
    .flatMap(({ label, points }) =>
      points.filter((point) => point.year === year && point.bme.percent !== null).map(({ bme }) => ({ label, bme })),
    )
    .sort((a, b) => (b.bme.percent ?? 0) - (a.bme.percent ?? 0));
  return pipelineSentence(shown[0] ?? null, shown.at(-1) ?? null);
};
