import { noShareWords, whyNoShare } from '../narrative/band-share';
import { formatCount, formatPercent } from '../narrative/format';
import { bandLabel, bandsOf, sectionLabels } from '../reference/bands';
import { legend, legendItems } from './legend';
import { line, rect, text } from './shapes';
import type { Section } from '../reference/bands';
import type { BandReport, YearReport } from '../report/types/year-report.types';
import type { Scene, Shape } from './scene';

const documentWidth = 680;
const [labelWidth, barStart, rowHeight, headHeight] = [190, 200, 24, 24] as const;
/** Numbers stand in a column of their own, so that the line of the workforce never runs through them. */
const wordsWidth = 154;
const wordsGap = 16;

interface Scale {
  /** The percentage at the end of the bars. */
  readonly end: number;
  readonly barWidth: number;
}

const xOf = ({ end, barWidth }: Scale, percent: number): number => barStart + (percent / end) * barWidth;

/** The bands of a section that the report has, in the order of the annual return. */
export const bandsInOrder = (report: YearReport, section: Section): readonly BandReport[] =>
  bandsOf(section).flatMap((band) => report.bands.filter((row) => row.section === section && row.band === band));

/** A round end for the axis, so that differences between low shares can be seen: 20, 40, 60, 80 or 100 per cent. */
export const axisEnd = (percents: readonly number[]): number =>
  Math.min(100, Math.ceil((Math.max(10, ...percents) + 2) / 20) * 20);

const shareWords = (band: BandReport): string => {
  const { bme } = band.figure;
  const why = whyNoShare(band.figure);
  if (why !== null) return noShareWords[why].long;
  return `${formatPercent(bme.percent)} (${formatCount(bme.count)} of ${formatCount(bme.of)})`;
};

const isShown = (band: BandReport): boolean => whyNoShare(band.figure) === null;

const bar = (band: BandReport, top: number, scale: Scale): readonly Shape[] => {
  const length = isShown(band) ? xOf(scale, band.figure.bme.percent ?? 0) - barStart : 0;
  return [
    text('label', labelWidth, top + 16, bandLabel(band.band), 13, 'end'),
    rect('bar-bme', barStart, top + 5, length, rowHeight - 10),
    text('label', barStart + scale.barWidth + wordsGap, top + 16, shareWords(band), 12),
  ];
};

const grid = (scale: Scale, bottom: number): readonly Shape[] =>
  [0, 1, 2, 3, 4].flatMap((quarter) => {
    const tick = (scale.end * quarter) / 4;
    const x = xOf(scale, tick);
    return [line('grid', x, headHeight, x, bottom), text('note', x, headHeight - 8, `${String(tick)}%`, 12, 'middle')];
  });

/** The whole workforce's line stands over the bars; its label is in the legend, so that it never collides with a bar's numbers. */
const workforceLine = (percent: number | null, scale: Scale, bottom: number): readonly Shape[] => {
  if (percent === null) return [];
  const x = xOf(scale, percent);
  return [line('halo', x, headHeight, x, bottom), line('reference', x, headHeight, x, bottom)];
};

/**
 * BME share of staff in each band of a section, beside the share in the whole workforce (indicator 1). For documents and screens; `width`
 * is in pixels.
 */
export const bandSharePicture = (report: YearReport, section: Section, width = documentWidth): Scene => {
  const bands = bandsInOrder(report, section);
  const workforce = report.workforce.bme.isHidden ? null : report.workforce.bme.percent;
  const end = axisEnd([workforce ?? 0, ...bands.filter(isShown).map((band) => band.figure.bme.percent ?? 0)]);
  const scale: Scale = { end, barWidth: width - barStart - wordsGap - wordsWidth };
  const bottom = headHeight + bands.length * rowHeight;
  const words = `${legendItems.workforce.words}: ${formatPercent(workforce)}`;
  const key =
    workforce === null
      ? { shapes: [], height: 0 }
      : legend([{ ...legendItems.workforce, words }], barStart, bottom + 10, width - barStart);
  const spoken = bands.map((band) => `${bandLabel(band.band)}: ${shareWords(band)}.`).join(' ');
  return {
    width,
    height: bottom + 12 + key.height,
    title: `BME share of staff by band, ${sectionLabels[section].toLowerCase()}`,
    description: workforce === null ? spoken : `${words}. ${spoken}`,
    shapes: [
      ...grid(scale, bottom),
      ...bands.flatMap((band, index) => bar(band, headHeight + index * rowHeight, scale)),
      ...workforceLine(workforce, scale, bottom),
      ...key.shapes,
    ],
  };
};
