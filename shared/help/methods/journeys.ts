import { journeyMeasureTitles } from '../../narrative/journeys/journey-labels';
import { journeyNotes } from '../../narrative/journeys/journey-notes';
import { countOf, invented } from '../example';
import type { MethodPage } from '../article';
import { sidesExample } from './sides-example';

const uk = { count: 24, of: 200 };
const international = { count: 33, of: 150 };

export const journeys: MethodPage = {
  id: 'journeys',
  answers: `What happens to internationally educated joiners in their first two years, beside UK-educated joiners? Three things are followed: ${Object.values(journeyMeasureTitles).join('; ').toLowerCase()}.`,
  working: [
    'Rate = joiners to whom it happened within two years ÷ joiners who can be followed for two years, whether or not they left.',
    'For a formal process and for leaving the ratio is internationally educated ÷ UK-educated. For learning it is the other way round. Above 1.00 is then always worse for the internationally educated.',
    'Like for like: joiners of the same starting band and the same year are compared, and those comparisons put together (Mantel–Haenszel). It is given from three such groups on.',
    journeyNotes[0] ?? '',
    journeyNotes[6] ?? '',
  ],
  example: sidesExample({
    isHigherWorse: true,
    white: uk,
    bme: international,
    names: { white: 'UK-educated', bme: 'Internationally educated' },
    happened: 'joiners left within two years',
    from: `${invented} In all, ${countOf({ count: uk.count + international.count, of: uk.of + international.of })} joiners left.`,
  }),
  reading: [
    'Where like for like tells another story than the plain figure, the page says so. Then the starting band, or the year, explains part of the difference.',
    'Rates over two years need files of three years in a row. A missing file leaves joiners out; the page names it.',
  ],
  direction: 'Above 1.00 is worse for internationally educated joiners.',
  notSaid: [
    'Why people left, and whether they wished to.',
    'Anything about ethnicity. Where somebody was educated and ethnic group are two different things.',
    'Those who came and went between two snapshots: they are in no file.',
  ],
  source:
    'Staff in post of several years, disciplinary cases and learning records, joined by a code made of the employee number.',
  related: ['time-to-a-higher-band', 'like-for-like', 'intervals', 'skills-recognised'],
  alsoKnownAs: 'international recruits joiners leavers retention IMG overseas nurses cohort',
};
