import { startingChoices } from '../../../shared/paper/paper-choices';
import type { PaperPreview } from '../../../shared/paper/paper-preview.types';

/** A short paper with a piece of each kind. */
export const samplePreview: PaperPreview = {
  year: 2025,
  choices: startingChoices,
  generatedSummary: 'Five of eight indicators are worse for BME staff.\nEthnicity is unknown for 4.2% of staff.',
  isSummaryOutdated: false,
  sections: [
    {
      id: 'cover',
      title: 'Cover',
      blocks: [
        { kind: 'text', label: null, text: 'Workforce Race Equality Standard 2025', look: { style: 'Title' } },
        { kind: 'banner', version: 'restricted', text: 'RESTRICTED VERSION' },
        { kind: 'contents', lines: [{ anchor: 'summary', title: 'Executive summary' }] },
      ],
    },
    {
      id: 'summary',
      title: 'Executive summary',
      blocks: [
        { kind: 'heading', level: 1, text: 'Executive summary', anchor: 'summary', breaksPage: true },
        {
          kind: 'text',
          label: null,
          text: 'Five of eight indicators are worse for BME staff.',
          look: { style: 'Lead' },
        },
        { kind: 'heading', level: 2, text: 'Where to look first', anchor: null, breaksPage: false },
        { kind: 'list', texts: ['168 more BME applicants would have been appointed.'], numberedAs: 1 },
        { kind: 'caption', of: 'Table', number: 1, title: 'The nine indicators, 2025' },
        {
          kind: 'table',
          width: 9000,
          columns: [
            { title: 'Indicator', share: 3 },
            { title: 'Figure', share: 1, isNumber: true },
          ],
          rows: [
            ['2. Appointed from shortlisting', '1.43'],
            ['4. Training', { text: '*', fill: 'FBDFDC' }],
          ],
        },
        {
          kind: 'picture',
          key: 'ratios',
          title: 'Relative likelihoods',
          description: 'Three ratios with their intervals.',
          width: 300,
          height: 100,
        },
        { kind: 'caption', of: 'Figure', number: 1, title: 'Relative likelihoods' },
      ],
    },
    {
      id: 'recommendations',
      title: 'Recommendations',
      blocks: [
        { kind: 'heading', level: 1, text: 'Recommendations', anchor: 'recommendations', breaksPage: true },
        { kind: 'list', texts: ['receive the figures'], numberedAs: null },
      ],
    },
  ],
  pictures: { ratios: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"></svg>' },
};
