import { guideIds } from './help-ids';
import type { HelpId } from './help-ids';

export interface HelpGroup {
  readonly title: string;
  readonly pages: readonly HelpId[];
}

/** The front page of the help: every page once. */
export const helpContents: readonly HelpGroup[] = [
  { title: 'Short guides', pages: [...guideIds, 'glossary'] },
  {
    title: 'The nine indicators',
    pages: [
      'indicator-1',
      'indicator-2',
      'indicator-3',
      'indicator-4',
      'indicator-5',
      'indicator-6',
      'indicator-7',
      'indicator-8',
      'indicator-9',
    ],
  },
  { title: 'Where the gap is', pages: ['breakdowns', 'funnel-plot', 'shortfall', 'unknown-ethnicity', 'compare'] },
  { title: 'Progression', pages: ['race-disparity', 'model-employer', 'what-would-it-take'] },
  {
    title: 'Training and learning',
    pages: ['arcp-outcomes', 'examinations', 'applications', 'learning-requests'],
  },
  {
    title: 'Internationally educated staff',
    pages: ['time-to-a-higher-band', 'journeys', 'skills-recognised', 'find-expertise'],
  },
  {
    title: 'How sure, and what is hidden',
    pages: ['findings', 'intervals', 'exact-test', 'like-for-like', 'quick-comparison', 'disclosure'],
  },
];
