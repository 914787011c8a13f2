import type { CaptionBlock } from '../../../shared/paper/paper-block';

export interface Captions {
  readonly table: (title: string) => CaptionBlock;
  readonly figure: (title: string) => CaptionBlock;
}

/** Numbers the captions of one paper in the order they are asked for. */
export const startCaptions = (): Captions => {
  let tables = 0;
  let figures = 0;
  return {
    table: (title) => ({ kind: 'caption', of: 'Table', number: (tables += 1), title }),
    figure: (title) => ({ kind: 'caption', of: 'Figure', number: (figures += 1), title }),
  };
};
