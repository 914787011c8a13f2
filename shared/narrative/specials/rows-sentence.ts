import { formatCount } from '../format';
import { hiddenRule } from '../hidden-sentence';

/** What stands in the way of a list of rows, or nothing. */
export type RowsVerdict =
  | { readonly kind: 'public'; readonly shown: number | null }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'no_rows'; readonly shown: number }
  /** People are followed over several attempts, so no row is theirs alone. */
  | { readonly kind: 'followed'; readonly shown: number }
  /** Beside the rows of another number they would single out a few people. */
  | { readonly kind: 'crossed'; readonly shown: number }
  | { readonly kind: 'listed'; readonly shown: number; readonly counted: number; readonly isOfReturn: boolean };

const listed = (shown: number, counted: number, isOfReturn: boolean): string => {
  if (counted === 0) return 'Nobody is counted here, so there are no rows.';
  if (!isOfReturn) return `${formatCount(counted)} counted, each in the row named here.`;
  const same = `The annual return gives ${formatCount(shown)}, and the files`;
  return shown === counted
    ? `${same} the same number: ${formatCount(counted)}.`
    : `${same} ${formatCount(counted)}. The page on data compares the two.`;
};

/**
 * Why rows are listed, or are not.
 * @example rowsSentence({ kind: 'listed', shown: 57, counted: 58, isOfReturn: true }, 5) // "The annual return gives 57, and the files 58. …"
 */
export const rowsSentence = (verdict: RowsVerdict, threshold: number): string => {
  switch (verdict.kind) {
    case 'hidden':
      return `This number is hidden, and its rows with it: ${hiddenRule(threshold)}.`;
    case 'public':
      return verdict.shown === null
        ? `This number is hidden in the public version: ${hiddenRule(threshold)}.`
        : `${formatCount(verdict.shown)} counted. The rows themselves are listed in the restricted version only, because each is about one person.`;
    case 'no_rows':
      return `The annual return gives ${formatCount(verdict.shown)}, and it has no rows. Import the file that it was counted from to see them.`;
    case 'followed':
      return `${formatCount(verdict.shown)} counted, each person followed over all attempts: no row is theirs alone. See the rows of all attempts.`;
    case 'crossed':
      return `${formatCount(verdict.shown)} counted. The rows are not listed: held beside the rows of other numbers on this page, they would single out a few people.`;
    case 'listed':
      return listed(verdict.shown, verdict.counted, verdict.isOfReturn);
  }
};

/** @example rowsPageWords(0, 50, 312) // "Rows 1 to 50 of 312" */
export const rowsPageWords = (from: number, shown: number, total: number): string =>
  shown === 1
    ? `Row ${formatCount(from + 1)} of ${formatCount(total)}`
    : `Rows ${formatCount(from + 1)} to ${formatCount(from + shown)} of ${formatCount(total)}`;
