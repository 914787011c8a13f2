/** Pages that say how a figure is worked out. */
export const methodIds = [
  'indicator-1',
  'indicator-2',
  'indicator-3',
  'indicator-4',
  'indicator-5',
  'indicator-6',
  'indicator-7',
  'indicator-8',
  'indicator-9',
  'race-disparity',
  'model-employer',
  'what-would-it-take',
  'arcp-outcomes',
  'examinations',
  'applications',
  'learning-requests',
  'journeys',
  'time-to-a-higher-band',
  'skills-recognised',
  'find-expertise',
  'breakdowns',
  'funnel-plot',
  'compare',
  'quick-comparison',
  'findings',
  'intervals',
  'exact-test',
  'like-for-like',
  'shortfall',
  'unknown-ethnicity',
  'disclosure',
] as const;
export type MethodId = (typeof methodIds)[number];

/** Short guides to a task. */
export const guideIds = [
  'first-import',
  'first-paper',
  'small-numbers',
  'next-year',
  'locking-a-year',
  'handing-over',
  'protecting-data',
  'restricted-and-public',
  'figures-look-wrong',
] as const;
export type GuideId = (typeof guideIds)[number];

export type HelpId = MethodId | GuideId | 'glossary';
export const helpIds: readonly HelpId[] = [...guideIds, ...methodIds, 'glossary'];

/** @example helpPath('indicator-2') // "/help/indicator-2" */
export const helpPath = (id: HelpId): string => `/help/${id}`;

/** The page of a path's last part; null for one that does not exist. */
export const helpIdOf = (text: string): HelpId | null => helpIds.find((id) => id === text) ?? null;
