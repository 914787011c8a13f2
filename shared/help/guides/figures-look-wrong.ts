import type { GuidePage } from '../article';

export const figuresLookWrong: GuidePage = {
  id: 'figures-look-wrong',
  lede: 'A figure that surprises is either news or a fault in the data. How to find out which.',
  sections: [
    {
      heading: 'Look in this order',
      steps: [
        'How good are the data?, beside the overview: unknown ethnicity, rows set aside, words that had to be translated.',
        'Every row behind this figure, on the page of the indicator (restricted version): which rows count, and which do not.',
        'The return against its files, on the Data page: count by count, with what became of every row.',
        'The Data page: which files are held, and which rows were left out for which reason (bank, second assignment, outside the year).',
        'The ethnicity translator: whether a word is read as the right group.',
        'Settings: which source counts for the year, the basis of indicator 3, who counts in the workforce.',
      ],
    },
    {
      heading: 'Common causes',
      paragraphs: [
        'The headcount is not that of another report: bank, honorary and second assignments are left out here, and headcount is not full-time equivalent.',
        'A ratio differs in the second decimal from a published one: that one was worked out from rounded rates.',
        'Indicator 3 seems the wrong way round: it is BME ÷ White, and 2 and 4 are White ÷ BME.',
        'A breakdown does not add up to the return: it is counted from the rows of your files, and the return may not be.',
        'Indicator 4 has no figure: a course is not classed yet as mandatory or not.',
        'Many stars: a small group in one table hides others with it. A longer span of years helps on the training page.',
      ],
    },
    {
      heading: 'Put it right',
      paragraphs: [
        'Correct the rows in the workbook of rows set aside, or in the system itself, and import again. Undo (Ctrl+Z) takes back the last change; nothing is lost by trying.',
      ],
    },
  ],
  related: ['first-import', 'unknown-ethnicity', 'disclosure', 'next-year'],
  alsoKnownAs:
    'wrong error mistake differs does not match reconcile check data quality strange unexpected troubleshooting',
};
