import { shareIndicator } from '../../indicators/share-indicator';
import { figureWords } from '../../narrative/figure-words';
import { formatCount } from '../../narrative/format';
import { defaultSettings } from '../../reference/settings';
import { estimateLine, rateLine } from '../example';
import type { MethodPage } from '../article';
import { gapDirection, noCause, standardSource } from './common-words';

/** A trust's return of 2025, as published. */
const workforce = { white: 6307, bme: 990, unknown: 125 };
const staff = workforce.white + workforce.bme + workforce.unknown;
/** Invented: the published paper does not give it. */
const set = { white: 540, bme: 42, unknown: 8 };
const seniors = set.white + set.bme + set.unknown;

const figure = shareIndicator({ indicator: 1, view: '8a-and-above', year: 2025, source: 'return', set, workforce });

export const indicator1: MethodPage = {
  id: 'indicator-1',
  answers:
    'In each pay band and medical grade, what share of the staff is BME, and is that more or less than in the whole workforce? The figure of the overview is that of band 8a and above with very senior managers.',
  working: [
    'BME share of a band = BME staff in the band ÷ all staff in the band, those of unknown ethnicity included.',
    'BME share of the workforce = BME staff ÷ all staff, worked out in the same way.',
    'Gap = BME share of the band − BME share of the workforce, in percentage points. The interval is Newcombe’s.',
    'Staff are counted by headcount on 31 March. A person with two assignments counts once. Bank, honorary and non-executive assignments are left out, unless the Settings page says otherwise.',
    'Non-clinical, clinical, and medical and dental staff are shown apart, so that a gap in one part cannot hide behind another.',
  ],
  example: {
    given: `A workforce of ${formatCount(staff)}: ${formatCount(workforce.white)} White, ${formatCount(workforce.bme)} BME, ${formatCount(workforce.unknown)} unknown (a trust’s published return, 2025). In band 8a and above, ${formatCount(set.bme)} of ${formatCount(seniors)} are BME (invented).`,
    lines: [
      rateLine('BME share of the workforce', { count: workforce.bme, of: staff }),
      rateLine('White share of the workforce', { count: workforce.white, of: staff }),
      rateLine('Unknown', { count: workforce.unknown, of: staff }),
      rateLine('BME share of band 8a and above', { count: set.bme, of: seniors }),
      estimateLine('Gap', 'points', figure),
      { what: 'More BME staff at this level would match the workforce', unit: 'people', value: figure.shortfall },
    ],
    sentence: figureWords(figure, defaultSettings.thresholds.restricted).sentence,
  },
  reading: [
    'Read the bands as a ladder. A share that falls step by step shows where progression stops; a low share in one band alone may be recruitment to that band.',
    'A band of few people swings a great deal from year to year. Look at the interval before you look at the gap.',
  ],
  direction: gapDirection,
  notSaid: [
    noCause,
    'Whether anybody was passed over. It compares who is there on one day, not who applied or moved.',
    'The interval treats the band and the workforce as two independent groups. The band is part of the workforce, so the interval is a little too wide.',
  ],
  source: standardSource,
  related: ['race-disparity', 'model-employer', 'breakdowns', 'shortfall', 'unknown-ethnicity'],
  alsoKnownAs:
    'pay bands AfC grade senior leadership representation percentage share VSM consultants medical headcount denominator',
};
