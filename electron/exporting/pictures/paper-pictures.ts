import type { PaperInput } from '../paper-input';
import { drawPictures } from './draw-pictures';
import { pagePictures } from './page-pictures';
import type { DrawnPictures, Rasterise } from './picture';
import { reportPictures } from './report-pictures';

/** Every chart of the paper, drawn once for whichever document shows it. */
export const paperPictures = ({ report, pages }: PaperInput, rasterise: Rasterise): DrawnPictures =>
  drawPictures([...reportPictures(report), ...pagePictures(pages)], rasterise);
