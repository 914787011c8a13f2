import { bandsOf, sections } from '../../../shared/reference/bands';
import type { Section } from '../../../shared/reference/bands';
import type { BandReport } from '../../../shared/report/types/year-report.types';
import { figure, hiddenGroup, part, workforce } from './sample-figures';

const quiet = { unknown: null, smallNumbers: null, hidden: null } as const;

const hiddenBand = (section: Section, band: BandReport['band']): BandReport => ({
  section,
  band,
  figure: figure(1, 'all', {
    white: hiddenGroup,
    bme: hiddenGroup,
    unknown: hiddenGroup,
    workforceBme: workforce.bme,
    isHidden: true,
  }),
  words: {
    ...quiet,
    tag: 'Hidden',
    sentence: 'Hidden: numbers from 1 to 4 are hidden to protect people.',
    hidden: 'Hidden: numbers from 1 to 4 are hidden to protect people.',
  },
});

const shownBand = (section: Section, band: BandReport['band'], index: number): BandReport => {
  const white = 60 + index * 11;
  const bme = 70 - index * 4;
  const total = white + bme + 6;
  const gap = (bme / total) * 100 - 39.597;
  const isClear = Math.abs(gap) > 9;
  return {
    section,
    band,
    figure: figure(1, 'all', {
      white: part(white, total),
      bme: part(bme, total),
      unknown: part(6, total),
      workforceBme: workforce.bme,
      value: gap,
      lower: gap - 8.2,
      upper: gap + 8.6,
      method: 'newcombe',
      finding: isClear ? 'unlikely_chance' : 'not_distinguishable',
      isAdverse: gap < 0,
    }),
    words: {
      ...quiet,
      tag: isClear ? 'Unlikely to be chance' : 'Not distinguishable',
      sentence: `${((bme / total) * 100).toFixed(1)}% of staff in this band are BME, and 39.6% of the workforce.`,
    },
  };
};

const isKept = (section: Section, band: BandReport['band']): boolean =>
  (section === 'clinical' && band === 'Under 1') || band === 'VSM' || (section === 'non-clinical' && band === '9');

export const sampleBands: readonly BandReport[] = sections.flatMap((section) =>
  bandsOf(section).map((band, index) =>
    isKept(section, band) ? hiddenBand(section, band) : shownBand(section, band, index),
  ),
);
