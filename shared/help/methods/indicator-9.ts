import { onePersonGaps } from '../../indicators/one-person';
import { shareIndicator } from '../../indicators/share-indicator';
import { figureWords } from '../../narrative/figure-words';
import { formatCount } from '../../narrative/format';
import { defaultSettings } from '../../reference/settings';
import { estimateLine, invented, rateLine } from '../example';
import type { MethodPage } from '../article';
import { gapDirection, noCause, standardSource } from './common-words';

const set = { white: 10, bme: 3, unknown: 0 };
const workforce = { white: 2849, bme: 2006, unknown: 211 };
const members = set.white + set.bme + set.unknown;
const staff = workforce.white + workforce.bme + workforce.unknown;

const figure = shareIndicator({ indicator: 9, view: 'total', year: 2025, source: 'return', set, workforce });
const onePerson = onePersonGaps(figure);

export const indicator9: MethodPage = {
  id: 'indicator-9',
  answers: 'What share of the board is BME, and is that more or less than in the workforce it leads?',
  working: [
    'BME share of the board = BME members ÷ all members. BME share of the workforce = BME staff ÷ all staff, unknown ethnicity included in both.',
    'Gap = share of the board − share of the workforce, in percentage points. It is worked out for the whole board, for voting members and for executive members.',
    'One person more or fewer: the gap worked out again as if one seat were held by somebody else. The size of the board stays.',
    'The interval is Newcombe’s. Fewer than ten members: too few to say.',
  ],
  example: {
    given: `A board of ${formatCount(members)}, of whom ${formatCount(set.bme)} are BME; a workforce of ${formatCount(staff)}, of whom ${formatCount(workforce.bme)} are BME. ${invented}`,
    lines: [
      rateLine('BME share of the board', { count: set.bme, of: members }),
      rateLine('BME share of the workforce', { count: workforce.bme, of: staff }),
      estimateLine('Gap', 'points', figure),
      { what: 'With one more BME member', unit: 'points', value: onePerson?.oneMore ?? null },
      { what: 'With one fewer', unit: 'points', value: onePerson?.oneFewer ?? null },
      { what: 'More BME members would match the workforce', unit: 'people', value: figure.shortfall },
    ],
    sentence: figureWords(figure, defaultSettings.thresholds.restricted).sentence,
  },
  reading: [
    'Read the members, not the percentage. On a board of about a dozen, one appointment moves the gap by seven or eight points.',
    'The interval treats the board as if it were a sample. A board is whoever sits on it; the range says how little so few seats can show.',
  ],
  direction: gapDirection,
  notSaid: [
    noCause,
    'Whether the board listens. Presence is counted, influence is not.',
    'In the public version small numbers of members are hidden. In the restricted version they are shown, because members of a board are named in public.',
  ],
  source: standardSource,
  related: ['small-numbers', 'restricted-and-public', 'shortfall', 'intervals'],
  alsoKnownAs: 'board directors executive voting non-executive members one person sensitivity',
};
