import type { RefusalReason } from '../../../reference/outcomes-requests';
import { refusalReasonLabels, refusalReasons } from '../../../reference/outcomes-requests';
import { cleanText } from '../clean-text';
import type { RawValue } from '../translation';

const hints: readonly (readonly [RegExp, RefusalReason])[] = [
  [/\b(budget|funding|funds?|money|costs?|expensive|financ\w*|afford\w*)\b/i, 'no_budget'],
  [/\b(staff\w*|service|cover|rota|capacity|clinical need\w*|release\w*|operational|vacanc\w*)\b/i, 'staffing'],
  [/\b(relevan\w*|role|pdp|appraisal|not required|not needed|essential)\b/i, 'not_relevant'],
  [/\b(allowance|entitlement|limit|quota|already|used up|exceed\w*)\b/i, 'allowance_used'],
  [/\b(late|deadline|incomplete|missing|notice|form|paperwork|evidence)\b/i, 'late_or_incomplete'],
  [/\b(eligib\w*|ineligib\w*|probation\w*|length of service|contract|bank)\b/i, 'not_eligible'],
];

/**
 * The kind of a reason for refusal. The words themselves are never kept: "other" where they fit none.
 * @example refusalReason('No budget left this year') // 'no_budget'
 */
export const refusalReason = (raw: RawValue): RefusalReason | null => {
  const text = cleanText(raw);
  if (text === '' || /^(n\/?a|none|-|–)$/i.test(text)) return null;
  const named = Object.entries(refusalReasonLabels).find(
    ([, label]) => label.toLowerCase() === text.toLowerCase(),
  )?.[0];
  if (named !== undefined) return reasonNamed(named);
  return hints.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
};

const reasonNamed = (name: string): RefusalReason => refusalReasons.find((reason) => reason === name) ?? 'other';
