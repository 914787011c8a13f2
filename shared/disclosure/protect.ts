import { chooseCompanion } from './choose-companion';
import { hide, type Hiding } from './hiding';

/**
 * Hides further cells until every hidden one has a range at least as wide as the threshold.
 *
 * @returns positions of the cells that nothing left to hide could protect
 */
export function protect(hiding: Hiding): ReadonlySet<number> {
  const hopeless = new Set<number>();
  const proven = new Set<number>();
  for (;;) {
    if (closeLoneSums(hiding)) continue;
    const narrow = firstNarrow(hiding, proven, hopeless);
    if (narrow === undefined) return hopeless;
    const companion = chooseCompanion(hiding, hiding.ranges.wideners(narrow));
    if (companion === undefined) hopeless.add(narrow);
    else hide(hiding, companion, 'secondary');
  }
}

/** A sum with one hidden member gives it back by subtraction: hides a companion. True when there was one to hide. */
function closeLoneSums(hiding: Hiding): boolean {
  const { table, hiddenIn, isHidden } = hiding;
  let hasHidden = false;
  for (const [position, sum] of table.sums.entries()) {
    if (hiddenIn[position] !== 1) continue;
    const lone = sum.members.find((member) => isHidden[member] === true);
    const companion = chooseCompanion(hiding, sum.members);
    if (companion === undefined || lone === undefined) continue;
    const isComplement = sum.members.length === 3 && ![lone, companion].includes(sum.total);
    hide(hiding, companion, isComplement && hiding.reasons.get(lone) === 'small' ? 'complement' : 'secondary');
    hasHidden = true;
  }
  return hasHidden;
}

/** Hiding more never narrows a range, so what is proven wide stays so. */
function firstNarrow(hiding: Hiding, proven: Set<number>, hopeless: ReadonlySet<number>): number | undefined {
  for (const cell of hiding.reasons.keys()) {
    if (proven.has(cell) || hopeless.has(cell)) continue;
    if (!hiding.ranges.isAtLeast(cell, hiding.threshold)) return cell;
    proven.add(cell);
  }
  return undefined;
}
