import type { YearReport } from '../types/year-report.types';
import type { PathStep, Specials } from './specials.types';

/** Indicator 2 without international recruitment, where the figures are those of the return and only the recruitment file tells it. */
export const recruitmentApart = (
  indicators: readonly Pick<YearReport['indicators'][number], 'indicator' | 'view'>[],
  { recruitmentPaths }: Pick<Specials, 'recruitmentPaths'>,
): PathStep | null => {
  const views = indicators.filter(({ indicator }) => indicator === 2).map(({ view }) => view);
  // Also where the indicator is left out of a paper, nothing of it is said.
  if (!views.includes('all') || views.includes('without_international')) return null;
  return recruitmentPaths.find(({ view }) => view === 'without_international')?.fromShortlisting ?? null;
};
