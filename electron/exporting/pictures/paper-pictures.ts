import type { PaperPart } from '../../../shared/releases/paper-parts';
import type { PaperInput } from '../paper-input';
import { drawPictures } from './draw-pictures';
import { pagePictures } from './page-pictures';
import type { DrawnPictures, PictureRequest, Rasterise } from './picture';
import { reportPictures } from './report-pictures';

/** The pictures of whole pages, by the part of an export that they belong to. */
const partOfPicture: Readonly<Record<string, PaperPart>> = {
  pipeline: 'progression',
  training: 'training',
  journeys: 'experts',
};

/** Every chart of the paper, drawn once for whichever document shows it. */
export const paperPictures = ({ report, pages, leftOut = [] }: PaperInput, rasterise: Rasterise): DrawnPictures => {
  const isIn = ({ key }: PictureRequest): boolean => {
    const part = partOfPicture[key];
    return part === undefined || !leftOut.includes(part);
  };
  return drawPictures([...reportPictures(report), ...pagePictures(pages)].filter(isIn), rasterise);
};
