import type { RequestStep } from '../../indicators/experts/request-steps';
import type { Quartiles } from '../../statistics/quartiles';
import { refusalReasonLabels } from '../../reference/outcomes-requests';
import type { RefusalReason } from '../../reference/outcomes-requests';
import { formatCount } from '../format';

export const requestStepLabels: Readonly<Record<RequestStep, string>> = {
  approved: 'Asked → approved',
  funded: 'Approved → funded',
  attended: 'Approved → attended',
  whole: 'Asked → attended, the whole way',
};

export const reasonLabel = (reason: RefusalReason | null): string =>
  reason === null ? 'No reason given' : refusalReasonLabels[reason];

/** How a wait is written: the middle, and the middle half. @example "9 days (5 to 14)" */
export const daysWords = (days: Quartiles | null): string =>
  days === null
    ? '\u2013'
    : `${formatCount(days.median)} ${days.median === 1 ? 'day' : 'days'} (${formatCount(days.lower)} to ${formatCount(days.upper)})`;
