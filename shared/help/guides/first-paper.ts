import type { GuidePage } from '../article';

export const firstPaper: GuidePage = {
  id: 'first-paper',
  lede: 'A Word paper and an Excel workbook with the same numbers as the screen.',
  sections: [
    {
      heading: 'Step by step',
      steps: [
        'Read the overview, and Look here first beside it. Choose the two or three figures the board should talk about.',
        'Open each of them and choose Add an action. The figure it starts from is filled in; add an owner (a role), a due date, a measure of success, a target and a test date.',
        'Choose Make board paper (Ctrl+B). Choose the year and the version.',
        'Read Before the board: what a board is entitled to find. Nothing there stops the export.',
        'Read What is hidden, so that you can answer why a star stands where it stands.',
        'Export Word, PDF or Excel. Word can be made in your trust’s own template: choose it under House template.',
      ],
    },
    {
      heading: 'Words that hold at the meeting',
      paragraphs: [
        'Say the range with the figure: “1.43, and it could be 1.28 to 1.59”.',
        'Say “these numbers cannot tell” for “not distinguishable”. Do not say “no difference”.',
        'Say people before ratios: “so many more would have been appointed at the White rate”.',
        'Say what a gap does not show: a cause.',
      ],
    },
    {
      heading: 'Before you publish',
      paragraphs: [
        'Use the public version for the website. Read the words of your actions once more: a number that you typed is printed in every version.',
      ],
    },
  ],
  related: ['house-template', 'restricted-and-public', 'findings', 'shortfall', 'small-numbers'],
  alsoKnownAs: 'board paper report export Word Excel PDF committee publish action plan checklist',
};
