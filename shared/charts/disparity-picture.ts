import { figuresPicture } from './figure-line';
import type { DisparityReport, DisparityYear, ProgressionViewReport } from '../report/types/progression-report.types';
import type { LineFigure } from './figure-line';
import type { Scene } from './scene';

const figureOf = (ratio: DisparityReport, label: string): LineFigure => ({
  label,
  value: ratio.value,
  lower: ratio.lower,
  upper: ratio.upper,
  finding: ratio.finding,
  tag: ratio.tag,
  isHidden: ratio.isHidden,
});

const draw = (title: string, figures: readonly LineFigure[]): Scene =>
  figuresPicture({
    title,
    nameHeading: 'From tier to tier',
    measure: 'relative_likelihood',
    figures,
    // A disparity ratio compares where people are, not how likely something was to happen to them.
    hasScreen: false,
  });

const disparityTitle = ({ label }: ProgressionViewReport, year: number): string =>
  `Race disparity ratios, ${label.toLowerCase()}, ${String(year)}. Above 1, White staff are better represented further up`;

/** The three race disparity ratios of a year. */
export const disparityPicture = (view: ProgressionViewReport, { year, ratios }: DisparityYear): Scene =>
  draw(
    disparityTitle(view, year),
    ratios.map((ratio) => figureOf(ratio, ratio.label)),
  );

const disparityYearsTitle = ({ label }: ProgressionViewReport): string =>
  `Race disparity ratios by year, ${label.toLowerCase()}. Above 1, White staff are better represented further up`;

/** Each ratio over the years held, the newest first; null where there is one year only. */
export const disparityYearsPicture = (view: ProgressionViewReport): Scene | null => {
  const years = [...view.disparity].reverse();
  const steps = years[0]?.ratios.map(({ step }) => step) ?? [];
  if (years.length < 2) return null;
  const figures = steps.flatMap((step) =>
    years.flatMap(({ year, ratios }) =>
      ratios.filter((ratio) => ratio.step === step).map((ratio) => figureOf(ratio, `${ratio.label}, ${String(year)}`)),
    ),
  );
  return draw(disparityYearsTitle(view), figures);
};
