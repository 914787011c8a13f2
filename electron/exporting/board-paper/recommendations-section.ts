import { linesOf, startingChoices, usualRecommendations } from '../../../shared/paper/paper-choices';
import { bullets, paragraph } from './blocks';
import type { Block } from './blocks';
import type { PaperContext } from './paper-context';

/** What the board is asked: the typed lines, or the usual ones where nobody typed any. */
export const recommendationsSection = ({ input }: PaperContext): readonly Block[] => {
  const { choices = startingChoices, report } = input;
  const typed = linesOf(choices.recommendations);
  return [
    paragraph('The board is asked to:'),
    ...bullets(typed.length > 0 ? typed : linesOf(usualRecommendations(report.year))),
  ];
};
