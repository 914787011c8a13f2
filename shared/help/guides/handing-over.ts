import type { GuidePage } from '../article';

export const handingOver: GuidePage = {
  id: 'handing-over',
  lede: 'Everything of an organisation goes to another laptop in one encrypted file, with a summary for whoever takes over. Several organisations on one laptop are kept apart.',
  sections: [
    {
      heading: 'Handing over',
      steps: [
        'On the page Organisation choose Hand over, or take over, and read the summary of open work. Print it for your successor.',
        'Type a passphrase twice and save the file. Nobody can bring back a lost passphrase.',
        'Give the file and the passphrase by two different ways.',
      ],
    },
    {
      heading: 'Taking over',
      steps: [
        'Choose the file that you were given and type its passphrase. You see what it holds before anything is changed.',
        'Say whether it is added beside what you hold or takes its place. A backup is made first.',
        'Go on: next year’s files join the same people, and words keep their meaning.',
      ],
    },
    {
      heading: 'Several organisations',
      paragraphs: [
        'Each has its own figures, settings, answers, actions and locked years, and nothing is added up over two. As soon as there are two, choose between them at the top of the window.',
        'A file that names another organisation than the one you work on is asked about before it is imported.',
      ],
    },
  ],
  related: ['first-import', 'locking-a-year', 'next-year', 'protecting-data'],
  alsoKnownAs:
    'handover successor leave job new laptop move computer encrypted passphrase password trust group second organisation switch profile address cover',
};
