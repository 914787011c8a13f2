import { bandPath } from '../../indicators/progression/model-employer-path';
import { modelEmployer as reference } from '../../reference/model-employer';
import { countOf, invented, rateLine } from '../example';
import type { MethodPage } from '../article';
import { noCause } from './common-words';

const band = { count: 10, of: 100 };
const workforce = { count: 300, of: 1000 };
const year = 2025;
const path = bandPath(band, workforce, year);
const to = String(reference.to);

export const modelEmployer: MethodPage = {
  id: 'model-employer',
  answers: `For each band from 8a on: how many BME staff are missing if leadership is to mirror the workforce by ${to}, and how many more a year is that?`,
  working: [
    'Target = BME share of the whole workforce × staff in the band, rounded to whole people.',
    'Gap = target − BME staff in the band, and never below 0.',
    `More a year = gap ÷ years left until ${to}, rounded up.`,
    `The line: where a straight line from ${String(reference.from)} to the target stands in a year, where a file of ${String(reference.from)} is held.`,
    'To begin with, the baseline is not fixed: the share and the headcount are those of the year shown, so the target moves when the workforce does. The Settings page can fix the share at that of the first year, and set other years for the path.',
  ],
  example: {
    given: `A band with ${countOf(band)} BME, in a workforce with ${countOf(workforce)} BME, in ${String(year)}. ${invented}`,
    lines: [
      rateLine('BME share of the workforce', workforce),
      { what: 'Target', unit: 'count', value: path.target },
      { what: 'Gap', unit: 'count', value: path.gap },
      { what: 'Years left', unit: 'count', value: path.yearsLeft },
      { what: 'More a year', unit: 'count', value: path.aYear },
    ],
    sentence: null,
  },
  reading: [
    'Compare “more a year” with the posts that fall vacant in a year. If more are needed than there are posts, the path cannot be kept by recruitment alone.',
    'A gap of 0 in one band with a large gap in the next one is a step that is not taken.',
  ],
  direction:
    'A gap above 0 means that BME staff are missing in the band. 0 means that the band has reached the share, or passed it.',
  notSaid: [noCause, 'What will happen. It is a target divided by years, not a forecast.'],
  source: `${reference.source}.`,
  related: ['what-would-it-take', 'race-disparity', 'indicator-1'],
  alsoKnownAs: 'aspiration target leadership 2028 trajectory senior bands representation',
};
