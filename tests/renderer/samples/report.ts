import { bandsOf, sections, upperBands } from '../../../shared/reference/bands';
import { board, executiveBoard, senior, surveys, votingBoard } from './gaps';
import { figure, group, hiddenGroup, words } from './figures';
import { appointed, appointedAtHome, discipline, training } from './ratios';
import { noSpecials } from '../../unit/no-specials';
import type { Band, Section } from '../../../shared/reference/bands';
import type { BandReport, YearReport } from '../../../shared/report/types/year-report.types';

const size: Readonly<Record<Section, number>> = { 'non-clinical': 60, clinical: 130, medical: 210 };

const band = (section: Section, name: Band, index: number): BandReport => {
  const workforceBme = group(1812, 7234);
  const of = size[section] + ((index * 37) % 90);
  const isUpper = upperBands.some((upper) => upper === name);
  const count = Math.round(of * (isUpper ? 0.14 : 0.22 + ((index * 7) % 11) / 60));
  if (name === '9' || (name === 'VSM' && section === 'clinical'))
    return {
      section,
      band: name,
      figure: figure({
        indicator: 1,
        white: hiddenGroup,
        bme: hiddenGroup,
        unknown: hiddenGroup,
        workforceBme,
        finding: 'not_calculable',
        isHidden: true,
      }),
      words: words('Not calculable', 'This band is hidden.', {
        hidden:
          'Hidden: Numbers from 1 to 4 are hidden to protect people, and so is every figure worked out from them or that would give them away.',
      }),
    };
  const value = (count / of) * 100 - (1812 / 7234) * 100;
  const isClear = Math.abs(value) > 7;
  return {
    section,
    band: name,
    figure: figure({
      indicator: 1,
      white: group(of - count - 4, of),
      bme: group(count, of),
      unknown: group(0, of),
      workforceBme,
      value,
      lower: value - 7,
      upper: value + 7,
      finding: isClear ? 'unlikely_chance' : 'not_distinguishable',
      shortfall: value < 0 ? (-value / 100) * of : null,
    }),
    words: words(isClear ? 'Unlikely to be chance' : 'Not distinguishable', 'A sentence about this band.'),
  };
};

export const sampleReport: YearReport = {
  organisation: 'Northmoor University Hospitals',
  year: 2025,
  version: 'restricted',
  threshold: 5,
  source: 'return',
  countedAssignments: [],
  years: [2021, 2022, 2023, 2024, 2025],
  workforce: { white: group(5120, 7234), bme: group(1812, 7234), unknown: group(302, 7234) },
  headline: 'Five of eight indicators differ by more than chance would explain. Two have too few cases to say.',
  unknownSentence: 'Ethnicity is unknown for 302 of 7,234 staff (4.2%).',
  indicators: [
    senior,
    appointed,
    appointedAtHome,
    discipline,
    training,
    ...surveys,
    board,
    votingBoard,
    executiveBoard,
  ],
  bands: sections.flatMap((section) => bandsOf(section).map((name, index) => band(section, name, index))),
  hidden: [
    { place: 'Indicator 1, clinical, band 9', reason: 'Fewer than 5 people in a group.' },
    { place: 'Indicator 1, clinical, VSM', reason: 'Hidden so that band 9 cannot be worked out from the total.' },
    { place: 'Indicator 9, voting members', reason: 'Fewer than 5 people in a group.' },
  ],
  lookFirst: [
    {
      indicator: 2,
      view: 'all',
      filter: null,
      people: 96,
      sentence: '96 more BME applicants would have been appointed at the White rate.',
    },
    {
      indicator: 1,
      view: '8a-and-above',
      filter: null,
      people: 56,
      sentence: '56 more BME staff would be at band 8a and above at the workforce’s share.',
    },
    {
      indicator: 3,
      view: 'all',
      filter: null,
      people: 7,
      sentence: '7 fewer BME staff would have entered the formal process at the White rate.',
    },
  ],
  lookedAt: 6,
  otherCounts: [],
  specials: noSpecials,
  missing: [],
};

/** A year for which only part of the return was filled in. */
export const thinReport: YearReport = {
  ...sampleReport,
  indicators: [senior, appointed],
  lookFirst: [],
  hidden: [],
  missing: [
    { indicator: 5, sentence: 'Indicator 5 needs the staff survey rows of the annual return for 2025.' },
    { indicator: 9, sentence: 'Indicator 9 needs the board rows of the annual return for 2025.' },
  ],
};

export const publicReport: YearReport = {
  ...sampleReport,
  version: 'public',
  threshold: 10,
  indicators: [senior, appointed, appointedAtHome, training, ...surveys, votingBoard],
};
