import type { Cut } from '../reference/cuts';
import type { IndicatorNumber } from '../reference/indicators';
import type { TrainingSection } from '../indicators/training/training-measures';
import type { JourneyMeasure } from '../indicators/journeys/first-two-years';
import type { EstimateMethod } from '../statistics/types';
import type { HelpId, MethodId } from './help-ids';

/** Where each kind of figure is explained. A new kind without a page does not compile. */
export const indicatorHelp: Readonly<Record<IndicatorNumber, MethodId>> = {
  1: 'indicator-1',
  2: 'indicator-2',
  3: 'indicator-3',
  4: 'indicator-4',
  5: 'indicator-5',
  6: 'indicator-6',
  7: 'indicator-7',
  8: 'indicator-8',
  9: 'indicator-9',
};

export const trainingHelp: Readonly<Record<TrainingSection, MethodId>> = {
  arcp: 'arcp-outcomes',
  exams: 'examinations',
  applications: 'applications',
};

export const journeyHelp: Readonly<Record<JourneyMeasure, MethodId>> = {
  formal_process: 'journeys',
  learning: 'journeys',
  leaving: 'journeys',
};

export const cutHelp: Readonly<Record<Cut, MethodId>> = {
  section: 'breakdowns',
  band: 'breakdowns',
  staff_group: 'breakdowns',
  directorate: 'breakdowns',
  site: 'breakdowns',
  sex: 'breakdowns',
  five_groups: 'breakdowns',
  sixteen_groups: 'breakdowns',
};

export const intervalHelp: Readonly<Record<EstimateMethod, MethodId>> = {
  wilson: 'intervals',
  newcombe: 'intervals',
  katz: 'intervals',
  koopman: 'intervals',
  woolf: 'intervals',
  'mantel-haenszel': 'like-for-like',
  'square-and-add': 'compare',
  'square-and-add-log': 'compare',
};

/** The first part of a page's path, and the article that helps there. */
const screens: Readonly<Record<string, HelpId>> = {
  '': 'findings',
  import: 'first-import',
  translator: 'first-import',
  data: 'figures-look-wrong',
  indicators: 'findings',
  progression: 'race-disparity',
  compare: 'compare',
  training: 'arcp-outcomes',
  journeys: 'time-to-a-higher-band',
  experts: 'find-expertise',
  learning: 'learning-requests',
  year: 'locking-a-year',
  organisation: 'handing-over',
  handover: 'handing-over',
  'board-paper': 'first-paper',
  'quick-comparison': 'quick-comparison',
  settings: 'restricted-and-public',
  protection: 'protecting-data',
};

/**
 * What F1 opens on a page; null where no article is about it.
 * @example helpOfScreen('/indicators/2/all') // "indicator-2"
 */
export const helpOfScreen = (path: string): HelpId | null => {
  const [, first = '', second = ''] = path.split('/');
  const indicator =
    first === 'indicators' ? Object.entries(indicatorHelp).find(([number]) => number === second) : undefined;
  return indicator?.[1] ?? screens[first] ?? null;
};
