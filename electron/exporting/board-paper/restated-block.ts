import { bullets, heading } from './blocks';
import type { Block } from './blocks';
import type { PaperContext } from './paper-context';

/** The footnotes of restated figures, after the indicators they are about; nothing where none was restated. */
export const restatedBlock = ({ input }: PaperContext): readonly Block[] => {
  const { restated = [] } = input;
  return restated.length === 0 ? [] : [heading(2, 'Restated figures'), ...bullets(restated)];
};
