import { indicatorDefinitions } from '../reference/indicators';
import type { IndicatorNumber } from '../reference/indicators';
import type { HelpId } from './help-ids';

export interface HelpName {
  readonly title: string;
  /** What a link beside a figure says, by itself and out of its place. */
  readonly link: string;
}

const indicator = (number: IndicatorNumber): HelpName => ({
  title: `Indicator ${String(number)}: ${indicatorDefinitions[number].title}`,
  link: `How indicator ${String(number)} is worked out`,
});

const guide = (title: string): HelpName => ({ title, link: title });

/** Titles apart from the pages themselves: every screen has links, and only the help has the words. */
export const helpNames: Readonly<Record<HelpId, HelpName>> = {
  'indicator-1': indicator(1),
  'indicator-2': indicator(2),
  'indicator-3': indicator(3),
  'indicator-4': indicator(4),
  'indicator-5': indicator(5),
  'indicator-6': indicator(6),
  'indicator-7': indicator(7),
  'indicator-8': indicator(8),
  'indicator-9': indicator(9),
  'race-disparity': { title: 'Race disparity ratios', link: 'How race disparity ratios are worked out' },
  'model-employer': { title: 'Model Employer path', link: 'How the Model Employer path is worked out' },
  'what-would-it-take': { title: 'What would it take?', link: 'How “What would it take?” is worked out' },
  'arcp-outcomes': { title: 'ARCP outcomes', link: 'How ARCP outcomes are worked out' },
  examinations: { title: 'Examinations', link: 'How examination figures are worked out' },
  applications: { title: 'Applications, stage by stage', link: 'How stages of applications are worked out' },
  'learning-requests': { title: 'Learning requests', link: 'How learning requests are worked out' },
  journeys: { title: 'Journeys: the first two years', link: 'How the first two years are worked out' },
  'time-to-a-higher-band': {
    title: 'Journeys: time to a higher band',
    link: 'How the time to a higher band is worked out',
  },
  'skills-recognised': { title: 'Skills recognised', link: 'How the skills-recognised gap is worked out' },
  'find-expertise': { title: 'The register and Find expertise', link: 'How the register is counted' },
  breakdowns: { title: 'Breakdowns, and Look here first', link: 'How breakdowns are worked out' },
  'funnel-plot': { title: 'Funnel plot', link: 'How a funnel plot is worked out' },
  compare: { title: 'Changes and comparisons', link: 'How comparisons are worked out' },
  'quick-comparison': { title: 'Quick comparison', link: 'How the quick comparison is worked out' },
  findings: { title: 'What the numbers support', link: 'What “what the numbers support” means' },
  intervals: { title: '95% intervals', link: 'How 95% intervals are worked out' },
  'exact-test': { title: 'Fisher’s exact test and mid-P', link: 'How the exact test is worked out' },
  'like-for-like': { title: 'Like for like', link: 'How like-for-like ratios are worked out' },
  shortfall: { title: 'Shortfall in people', link: 'How the shortfall in people is worked out' },
  'unknown-ethnicity': { title: 'Unknown ethnicity', link: 'How unknown ethnicity is treated' },
  disclosure: { title: 'Hidden numbers', link: 'How it is decided what is hidden' },
  'first-import': guide('Your first import'),
  'first-paper': guide('Your first board paper'),
  'small-numbers': guide('Small numbers'),
  'next-year': guide('Next year’s file'),
  'locking-a-year': guide('Locking a year'),
  'handing-over': guide('Handing over and several organisations'),
  'protecting-data': guide('How your data are protected'),
  'restricted-and-public': guide('Restricted and public versions'),
  'figures-look-wrong': guide('When figures look wrong'),
  glossary: guide('Glossary'),
};
