import { Document } from 'docx';
import type { ISectionOptions } from 'docx';
import type { MadeDocument, PaperInput } from '../paper-input';
import { paperPictures } from '../pictures/paper-pictures';
import type { Rasterise } from '../pictures/picture';
import { svgToPng } from '../svg-to-png';
import type { Orientation } from '../page';
import { paperNumbering } from '../word/numbering';
import { packWord } from '../word/pack-word';
import { pagesOf } from '../word/page-furniture';
import { paperStyles } from '../word/styles';
import { wordBlocks } from '../word/word-blocks';
import type { WordBlock } from '../word/word-blocks';
import { startCaptions } from './captions';
import { describePaper } from './describe-paper';
import type { PaperContext } from './paper-context';
import { paperProperties } from './paper-properties';

interface Part {
  readonly orientation: Orientation;
  readonly blocks: readonly WordBlock[];
}

/** Neighbours of one orientation share a Word section, and a new section starts its own page. */
const joined = (parts: readonly Part[], next: Part): readonly Part[] => {
  const last = parts.at(-1);
  if (last?.orientation !== next.orientation) return [...parts, next];
  return [...parts.slice(0, -1), { ...last, blocks: [...last.blocks, ...next.blocks] }];
};

const bodyOf = (context: PaperContext): readonly ISectionOptions[] =>
  describePaper(context)
    .map(({ orientation, blocks }) => ({
      orientation,
      blocks: blocks.flatMap((block) => wordBlocks(block, context.pictures)),
    }))
    .reduce<readonly Part[]>(joined, [])
    .map((part) => pagesOf(context.input.report, part.orientation, part.blocks));

const documentOf = (context: PaperContext): Document =>
  new Document({
    ...paperProperties(context.input),
    styles: paperStyles,
    numbering: paperNumbering,
    sections: bodyOf(context),
  });

/** The board paper with what went wrong on the way. `rasterise` is passed in so that a failing one can be tested. */
export const makeBoardPaper = async (input: PaperInput, rasterise: Rasterise = svgToPng): Promise<MadeDocument> => {
  const pictures = paperPictures(input, rasterise);
  const file = documentOf({ input, pictures, captions: startCaptions() });
  return { bytes: await packWord(file), warnings: pictures.warnings };
};

export const boardPaperDocx = async (input: PaperInput): Promise<Uint8Array> => (await makeBoardPaper(input)).bytes;
