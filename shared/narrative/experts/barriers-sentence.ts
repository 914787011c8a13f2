import type { ShownList } from '../../disclosure/experts/disclose-experts';
import { formatCount } from '../format';
import { hiddenRule } from '../hidden-sentence';

const most = 3;

/**
 * What most people in the register say stands in the way. People may name several things, so the counts do not add up.
 * @example "Most often named: Nobody asked (60), Visa or immigration rules (20)."
 */
export const barriersSentence = ({ items, dropped }: ShownList, threshold: number): string => {
  const shown = items.filter(({ isHidden }) => !isHidden).slice(0, most);
  if (shown.length > 0)
    return `Most often named: ${shown.map(({ name, count }) => `${name} (${formatCount(count)})`).join(', ')}.`;
  return items.length + dropped === 0
    ? 'The register names no barriers.'
    : `Hidden: ${hiddenRule(threshold)}, with whatever would give them away.`;
};
