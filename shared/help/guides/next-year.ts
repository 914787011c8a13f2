import type { GuidePage } from '../article';

export const nextYear: GuidePage = {
  id: 'next-year',
  lede: 'A file with the same headings is read as this year’s was, your own choices included.',
  sections: [
    {
      heading: 'What is remembered',
      paragraphs: [
        'Which sheet, which row of headings, what each column holds, and the answers about words, such as “Leadership is non-mandatory”. You can change any of them on the card.',
        'A heading that is gone is asked about. A new one is pointed out.',
      ],
    },
    {
      heading: 'Step by step',
      steps: [
        'Import the new files (Ctrl+O). The years before stay.',
        'Check the year on each card. A tracker over several years takes the newest year with more than a few rows, and says so.',
        'If a year is already held, choose: use the new file, keep both and go on with the old one, or add its rows, as for the next quarter.',
        'Read Against the year before: what moved by more than a tenth, and which group, band or directorate is gone.',
        'Open the overview. “Improved” and “worsened” are said only where the numbers support it.',
        'Open the action plan and look again at each measure on its test date.',
      ],
    },
    {
      heading: 'Where definitions change',
      paragraphs: [
        'No change is claimed across a change of definition. Indicator 7 changed with the survey of 2021; indicator 3 changes where its basis does, which you set for each year on the Settings page.',
      ],
    },
  ],
  related: ['first-import', 'locking-a-year', 'compare', 'figures-look-wrong'],
  alsoKnownAs: 'again second year annual update quarter add rows replace same file remembered mapping',
};
