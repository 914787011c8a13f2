import { assertNever } from '../../assert-never';
import type { RowState } from '../../dataset/annual-return/return-helper';
import { ethnicGroups, groupLabels } from '../../reference/groups';
import { formatCount } from '../format';

/** What the reconciler says of a row of the return. */
export const rowStateWords = (state: RowState): string => {
  switch (state.kind) {
    case 'same':
      return 'The same';
    case 'differs': {
      const { inReturn } = state;
      return `The return has ${ethnicGroups.map((group) => `${groupLabels[group]} ${formatCount(inReturn[group])}`).join(', ')}`;
    }
    case 'not_compared':
      return 'Nothing to compare';
    case 'not_held':
      return 'No file gives it';
    default:
      return assertNever(state);
  }
};
