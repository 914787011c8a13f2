import type { MethodPage } from './article';
import type { MethodId } from './help-ids';
import { applications } from './methods/applications';
import { arcpOutcomes } from './methods/arcp-outcomes';
import { breakdowns } from './methods/breakdowns';
import { compare } from './methods/compare';
import { disclosure } from './methods/disclosure';
import { exactTest } from './methods/exact-test';
import { examinations } from './methods/examinations';
import { findExpertise } from './methods/find-expertise';
import { findings } from './methods/findings';
import { funnelPlot } from './methods/funnel-plot';
import { indicator1 } from './methods/indicator-1';
import { indicator2 } from './methods/indicator-2';
import { indicator3 } from './methods/indicator-3';
import { indicator4 } from './methods/indicator-4';
import { indicator9 } from './methods/indicator-9';
import { intervals } from './methods/intervals';
import { journeys } from './methods/journeys';
import { learningRequests } from './methods/learning-requests';
import { likeForLike } from './methods/like-for-like';
import { modelEmployer } from './methods/model-employer';
import { quickComparison } from './methods/quick-comparison';
import { raceDisparity } from './methods/race-disparity';
import { shortfall } from './methods/shortfall';
import { skillsRecognised } from './methods/skills-recognised';
import { indicator5, indicator6, indicator7, indicator8 } from './methods/survey-indicators';
import { timeToAHigherBand } from './methods/time-to-a-higher-band';
import { unknownEthnicity } from './methods/unknown-ethnicity';
import { whatWouldItTake } from './methods/what-would-it-take';

export const methodPages: Readonly<Record<MethodId, MethodPage>> = {
  'indicator-1': indicator1,
  'indicator-2': indicator2,
  'indicator-3': indicator3,
  'indicator-4': indicator4,
  'indicator-5': indicator5,
  'indicator-6': indicator6,
  'indicator-7': indicator7,
  'indicator-8': indicator8,
  'indicator-9': indicator9,
  'race-disparity': raceDisparity,
  'model-employer': modelEmployer,
  'what-would-it-take': whatWouldItTake,
  'arcp-outcomes': arcpOutcomes,
  examinations,
  applications,
  'learning-requests': learningRequests,
  journeys,
  'time-to-a-higher-band': timeToAHigherBand,
  'skills-recognised': skillsRecognised,
  'find-expertise': findExpertise,
  breakdowns,
  'funnel-plot': funnelPlot,
  compare,
  'quick-comparison': quickComparison,
  findings,
  intervals,
  'exact-test': exactTest,
  'like-for-like': likeForLike,
  shortfall,
  'unknown-ethnicity': unknownEthnicity,
  disclosure,
};
