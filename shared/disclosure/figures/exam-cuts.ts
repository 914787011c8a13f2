import type { EthnicGroup } from '../../reference/groups';
import type { MeasureParts, SectionParts } from '../../indicators/training/training-parts';
import { valueOverall } from '../../indicators/training/training-parts';

const eventual = 'exam_pass_eventual';

/** The counts of examinations without those that follow persons to their eventual pass. */
const isOfEventual = (name: string): boolean => /pairs|ever passed|never passed/.test(name);

/**
 * The measures of examinations that may be cut: all that the page shows, if no more than the eventual pass is hidden there.
 * @param open - those whose totals the page shows
 */
export const openExams = (all: readonly MeasureParts[], open: readonly MeasureParts[]): readonly MeasureParts[] => {
  const closed = all.filter((each) => !open.includes(each));
  return closed.every(({ measure }) => measure === eventual) ? open : [];
};

/** The counts that a cut of these measures gives: with the eventual pass hidden, those of attempts only. */
export const examNames = (parts: SectionParts, open: readonly MeasureParts[]): readonly string[] =>
  open.some(({ measure }) => measure === eventual) ? parts.names : parts.names.filter((name) => !isOfEventual(name));

/**
 * Whether parts of a cut leave what is known of the eventual pass as it is. Where more fail at first than pass later, some never pass: at least the
 * difference, and part by part this can be more than in all together. Every other bound is the same for the parts as for the whole.
 * @param lots - the parts that are shown, one by one, and those that are hidden, together
 */
export const isSilentOnEventual = (
  parts: SectionParts,
  group: EthnicGroup,
  lots: readonly (readonly string[])[],
): boolean => {
  if (!parts.names.includes('first failed')) return true;
  const failingLeft = (among: readonly string[]): number => {
    const [firstFailed = 0, passed = 0, firstPassed = 0] = ['first failed', 'passed', 'first passed'].map((name) =>
      valueOverall(parts, name, group, among),
    );
    return Math.max(0, firstFailed - (passed - firstPassed));
  };
  return lots.reduce((sum, among) => sum + failingLeft(among), 0) === failingLeft(lots.flat());
};
