import { assertNever } from '../../assert-never';
import type { SanityFinding, VanishedOf } from '../../dataset/sanity';
import { fiveGroupLabels, fiveGroups } from '../../reference/ethnicity';
import { ethnicGroups, groupLabels } from '../../reference/groups';
import { formatCount, formatPercent, formatPoints } from '../format';

export interface SanityWords {
  readonly year: number;
  /** "people in the workforce", "rows of learning records". */
  readonly what: string;
  /** "the return", where the year before is known from it only. */
  readonly against: string;
}

const nounOf: Readonly<Record<VanishedOf, readonly [one: string, more: string]>> = {
  group: ['ethnic group', 'ethnic groups'],
  five_group: ['of the five ethnic groups', 'of the five ethnic groups'],
  band: ['band or grade', 'bands or grades'],
  staff_group: ['staff group', 'staff groups'],
  directorate: ['directorate', 'directorates'],
  measure: ['measure or stage', 'measures or stages'],
};

const mostNames = 8;

const labelOf = (name: string): string => {
  const five = fiveGroups.find((each) => each === name);
  const group = ethnicGroups.find((each) => each === name);
  return group !== undefined ? groupLabels[group] : five !== undefined ? fiveGroupLabels[five] : name;
};

const listOf = (of: VanishedOf, names: readonly string[]): string => {
  const isCoded = of === 'group' || of === 'five_group';
  const shown = names.slice(0, mostNames).map((name) => (isCoded ? labelOf(name) : name));
  const more = names.length - shown.length;
  return `${shown.join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}`;
};

/**
 * A finding of the year-on-year check in one sentence. Names that are gone are given without their numbers: the sentence is kept.
 *
 * @example sanitySentence({ kind: 'total_moved', before: 4000, now: 3400 }, …) // 'Against 2024: 3,400 people in the workforce, 4,000 the year before (−15.0%). …'
 */
export const sanitySentence = (finding: SanityFinding, { year, what, against }: SanityWords): string => {
  const since = `Against ${String(year)}${against === '' ? '' : `, ${against}`}`;
  switch (finding.kind) {
    case 'total_moved': {
      const change = ((finding.now - finding.before) / finding.before) * 100;
      return `${since}: ${formatCount(finding.now)} ${what}, ${formatCount(finding.before)} the year before (${formatPoints(change)}%). Check that the file is complete and holds one year only.`;
    }
    case 'unknown_moved':
      return `${since}: ethnicity is unknown for ${formatPercent(finding.now * 100)}, ${formatPercent(finding.before * 100)} the year before (${formatPoints((finding.now - finding.before) * 100)} points).`;
    case 'vanished': {
      const [one, more] = nounOf[finding.of];
      const noun = finding.names.length === 1 ? one : more;
      return `${since}: ${formatCount(finding.names.length)} ${noun} with ${what} the year before ${finding.names.length === 1 ? 'has' : 'have'} none now: ${listOf(finding.of, finding.names)}.`;
    }
    default:
      return assertNever(finding);
  }
};
