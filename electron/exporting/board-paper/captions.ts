import { Paragraph, SimpleField } from 'docx';
import { runs } from './blocks';

export interface Captions {
  readonly table: (title: string) => Paragraph;
  readonly figure: (title: string) => Paragraph;
}

/** The number is a Word field with its value written in: Word can renumber, and asks nothing when it opens the paper. */
const caption = (kind: 'Table' | 'Figure', number: number, title: string): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: kind === 'Table',
    children: [...runs(`${kind} `), new SimpleField(`SEQ ${kind} \\* ARABIC`, String(number)), ...runs(`. ${title}`)],
  });

/** Numbers the captions of one paper in the order they are asked for. */
export const startCaptions = (): Captions => {
  let tables = 0;
  let figures = 0;
  return {
    table: (title) => caption('Table', (tables += 1), title),
    figure: (title) => caption('Figure', (figures += 1), title),
  };
};
