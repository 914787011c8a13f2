import type { PaperInput } from '../paper-input';
import type { DrawnPictures } from '../pictures/picture';
import type { Captions } from './captions';

/** What every section of the paper is made from. */
export interface PaperContext {
  readonly input: PaperInput;
  readonly pictures: DrawnPictures;
  readonly captions: Captions;
}
