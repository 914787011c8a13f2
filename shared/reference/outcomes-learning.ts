/**
 * What became of a place on a course. Indicator 4 counts people with a completed or attended non-mandatory item; a refused
 * request is kept too, since it matters as much (domain notes on training, 2025).
 */
export const learningStatuses = [
  'completed',
  'attended',
  'in_progress',
  'booked',
  'requested',
  'approved',
  'refused',
  'cancelled',
  'withdrawn',
  'did_not_attend',
] as const;
export type LearningStatus = (typeof learningStatuses)[number];

export const learningStatusLabels: Readonly<Record<LearningStatus, string>> = {
  completed: 'completed',
  attended: 'attended',
  in_progress: 'started and not finished',
  booked: 'booked',
  requested: 'asked for',
  approved: 'approved',
  refused: 'refused',
  cancelled: 'cancelled',
  withdrawn: 'withdrawn',
  did_not_attend: 'did not attend',
};

/** True where the person accessed the training: indicator 4. */
export const isAccess = (status: LearningStatus): boolean => status === 'completed' || status === 'attended';
