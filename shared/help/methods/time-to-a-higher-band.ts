import { journeyNotes } from '../../narrative/journeys/journey-notes';
import { kaplanMeier } from '../../statistics/kaplan-meier';
import { estimateLine, invented } from '../example';
import type { ExampleLine } from '../example';
import type { MethodPage } from '../article';

const followed = [
  { time: 1, atRisk: 40, events: 6 },
  { time: 2, atRisk: 30, events: 6 },
  { time: 3, atRisk: 20, events: 5 },
];

const yearLine = (step: ReturnType<typeof kaplanMeier>[number]): ExampleLine =>
  estimateLine(
    `Moved up by year ${String(step.time)}`,
    'percent',
    { value: 1 - step.survival, lower: 1 - step.upper, upper: 1 - step.lower },
    100,
  );

export const timeToAHigherBand: MethodPage = {
  id: 'time-to-a-higher-band',
  answers: 'How long do internationally educated joiners wait for a higher band, beside UK-educated joiners?',
  working: [
    'Each year: share that did not move up = (still followed − moved up) ÷ still followed.',
    'Still waiting after three years = the shares of the three years multiplied. Moved up = 1 − that. This is the Kaplan–Meier estimate; people who leave count for as long as they were there.',
    'The interval is Greenwood’s on a log–log scale. A curve ends where fewer than ten are still followed, or where a number may not be shown.',
    'One ratio for all years: how much likelier a UK-educated joiner was to move up in any one year than an internationally educated one who still waited (Mantel–Haenszel over the years). The log-rank test compares the two curves.',
    journeyNotes[1] ?? '',
    journeyNotes[3] ?? '',
  ],
  example: {
    given: `${followed.map(({ time, atRisk, events }) => `Year ${String(time)}: ${String(atRisk)} still followed, ${String(events)} of them moved up`).join('. ')}. ${invented}`,
    lines: kaplanMeier(followed).map(yearLine),
    sentence: null,
  },
  reading: [
    'Follow one year on both curves: the distance is the difference in those who have moved up by then.',
    'The curves are less sure further to the right, where fewer people are still followed. Their number stands under the picture.',
  ],
  direction: 'A ratio above 1.00 is worse for internationally educated joiners: they wait longer.',
  notSaid: [
    'Who applied for a higher band, or wanted one.',
    'That leavers would have done as those who stayed did. The method takes it so.',
    'Doctors and very senior managers: medical grades are not in the order of pay bands.',
  ],
  source: 'Kaplan and Meier, 1958; Greenwood, 1926; log-rank: Mantel, 1966.',
  related: ['journeys', 'like-for-like', 'race-disparity', 'intervals'],
  alsoKnownAs: 'Kaplan-Meier survival curve promotion log-rank censoring months to first promotion',
};
