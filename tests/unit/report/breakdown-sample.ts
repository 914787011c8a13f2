import { likelihoodIndicator } from '../../../shared/indicators/likelihood-indicator';
import { figureWords } from '../../../shared/narrative/figure-words';
import type { BreakdownReport, BreakdownRow } from '../../../shared/report/types/breakdown-report.types';
import { group } from '../sample-counts';

type Applicants = readonly [whiteHits: number, whiteOf: number, bmeHits: number, bmeOf: number];

/** Recruitment by directorate, as counted: nothing here is hidden. */
export const recruitmentRow = (
  part: string,
  [whiteHits, whiteOf, bmeHits, bmeOf]: Applicants,
  change: Partial<BreakdownRow['figure']> = {},
): BreakdownRow => {
  const figure = {
    ...likelihoodIndicator({
      indicator: 2,
      view: 'all',
      year: 2025,
      source: 'extracts',
      hits: group(whiteHits, bmeHits),
      of: group(whiteOf, bmeOf),
    }),
    ...change,
  };
  return { part, label: part === '' ? 'No directorate given' : part, figure, words: figureWords(figure, 5) };
};

export const breakdown = (rows: readonly BreakdownRow[], change: Partial<BreakdownReport> = {}): BreakdownReport => ({
  indicator: 2,
  view: 'all',
  year: 2025,
  version: 'restricted',
  filter: null,
  filterLabel: null,
  whole: null,
  breakdowns: [
    { cut: 'directorate', label: 'Directorate', rows, funnel: null, sentence: 'No directorate is clear.' },
    { cut: 'five_groups', label: 'Five ethnic groups', rows, funnel: null, sentence: 'No group is clear.' },
  ],
  combinations: [],
  filters: [],
  notes: ['The rows are those of the extracts.'],
  hidden: [],
  ...change,
});
