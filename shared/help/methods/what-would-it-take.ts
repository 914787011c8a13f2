import { percentNeeded, project } from '../../indicators/progression/projection';
import { projectionFormula } from '../../narrative/progression/projection-words';
import { modelEmployer } from '../../reference/model-employer';
import { countOf, invented } from '../example';
import type { MethodPage } from '../article';

const now = { year: 2025, bme: 10, of: 100 };
const targetPercent = 20;
const suppose = { appointments: 10, bmePercent: 50, leavers: 10 };
const projection = project(now, targetPercent, suppose);
const next = projection.years[1];

export const whatWouldItTake: MethodPage = {
  id: 'what-would-it-take',
  answers:
    'If so many people join a band each year, and so many leave, in which year does it reach the BME share of the workforce?',
  working: [
    ...projectionFormula(),
    'The sum is made year by year until the share is reached, for 30 years at most. People may be parts of people: it is an average.',
  ],
  example: {
    given: `A band with ${countOf({ count: now.bme, of: now.of })} BME in ${String(now.year)}; target ${String(targetPercent)}%; ${String(suppose.appointments)} appointments a year, ${String(suppose.bmePercent)}% of them BME, and ${String(suppose.leavers)} leavers a year. ${invented}`,
    lines: [
      { what: 'BME staff a year later', unit: 'count', value: next?.bme ?? null },
      { what: 'The share is reached in', unit: 'year', value: projection.reachedIn },
      {
        what: `BME share of appointments that would reach it by ${String(modelEmployer.to)}`,
        unit: 'percent',
        value: percentNeeded(now, targetPercent, suppose, modelEmployer.to),
      },
    ],
    sentence: null,
  },
  reading: [
    'Start with the real numbers of appointments and leavers of last year, then move one slider at a time.',
    'If even 100% would not reach the target in time, the plan has to change something else: internal promotion, or how many stay.',
  ],
  direction: 'An earlier year is better.',
  notSaid: [
    'That appointments should be made by ethnicity. It shows what a fairer result would come to in people; how to get there lawfully is for the plan.',
    'What will happen. Nothing else is taken to move.',
  ],
  source: 'Arithmetic of this product.',
  related: ['model-employer', 'race-disparity', 'indicator-2'],
  alsoKnownAs: 'projection sliders scenario forecast appointments leavers target',
};
