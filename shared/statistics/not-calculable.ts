import type { NotCalculableEstimate, NotCalculableReason } from './types';

/** The estimate that is not there, with its reason: shown in words, never as 0 or infinity. */
export function notCalculable(reason: NotCalculableReason): NotCalculableEstimate {
  return { value: null, lower: null, upper: null, method: 'none', reason };
}
