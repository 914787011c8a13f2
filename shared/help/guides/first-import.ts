import type { GuidePage } from '../article';

export const firstImport: GuidePage = {
  id: 'first-import',
  lede: 'From the files of your systems to the overview. Nothing leaves the laptop, and nothing is stored before you say so.',
  sections: [
    {
      heading: 'Before you start',
      paragraphs: [
        'Gather the annual return, and the files behind it: staff in post, recruitment, employee relations cases, learning records, staff survey, board. One of them is enough to begin.',
        'Take out columns that are not needed. Names, National Insurance numbers, dates of birth and free text are recognised and dropped, but a file that never held them is safer.',
      ],
    },
    {
      heading: 'Step by step',
      steps: [
        'Choose Import files (Ctrl+O), or drop a whole folder on the page. Names of files and their order do not matter.',
        'Read the card of each file: what it is taken for, its year, the rows read and used. If it is something else, say so on the card.',
        'Open “What was read, and from where” and look through the list of columns.',
        'Answer the questions. They are asked only where a careful person would ask too. A suggestion is marked and never chosen by itself.',
        'Import. All files are stored together, or none.',
        'Open the overview. How good are the data? says what was set aside.',
      ],
    },
    {
      heading: 'If something is not right',
      paragraphs: [
        'Undo this import, on the page after the import or later on the Data page, or Ctrl+Z. Your files are only read, never changed.',
        'Rows that could not be read are set aside with the reason. Save them as a workbook, correct the red cells, and drop the workbook back.',
      ],
    },
  ],
  related: ['figures-look-wrong', 'next-year', 'unknown-ethnicity', 'first-paper'],
  alsoKnownAs: 'import start begin upload load spreadsheet Excel csv columns questions undo rows set aside',
};
