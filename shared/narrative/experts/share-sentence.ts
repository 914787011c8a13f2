import type { Share } from '../../indicators/experts/share';
import { formatCount, formatPercent } from '../format';
import { hiddenRule } from '../hidden-sentence';

interface ShareWords {
  /** "colleagues who answered". */
  readonly who: string;
  /** "had an induction". */
  readonly what: string;
  /** "who had an induction": completes "The register does not say". */
  readonly notKnown: string;
}

const words = {
  globalHealth: {
    who: 'colleagues of whom it is known',
    what: 'take part in global health work',
    notKnown: 'who takes part in global health work',
  },
  leave: {
    who: 'colleagues whose leave for global health work was decided',
    what: 'had it approved',
    notKnown: 'what became of leave for global health work',
  },
  induction: { who: 'colleagues of whom it is known', what: 'had an induction', notKnown: 'who had an induction' },
  mentor: { who: 'colleagues of whom it is known', what: 'had a mentor', notKnown: 'who had a mentor' },
} as const satisfies Record<string, ShareWords>;

export type ShareTopic = keyof typeof words;

/**
 * A share of the register in words.
 * @example "62 of 147 colleagues of whom it is known (42.2%) take part in global health work. The true share could lie between …"
 */
export const shareSentence = (topic: ShareTopic, share: Share, threshold: number): string => {
  const { who, what, notKnown } = words[topic];
  if (share.isHidden || share.count === null || share.of === null)
    return `Hidden: ${hiddenRule(threshold)}, with whatever would give them away.`;
  if (share.of === 0) return `The register does not say ${notKnown}.`;
  const lead = `${formatCount(share.count)} of ${formatCount(share.of)} ${who}`;
  if (share.percent === null || share.lower === null || share.upper === null)
    return `${lead} ${what}. Too few to say what share that is.`;
  return `${lead} (${formatPercent(share.percent)}) ${what}. The true share could lie between ${formatPercent(share.lower)} and ${formatPercent(share.upper)}.`;
};
