import type { GuidePage } from '../article';

export const lockingAYear: GuidePage = {
  id: 'locking-a-year',
  lede: 'A submitted year is locked: its pages and papers go on giving the figures that were submitted, and a correction is accepted by a person, with a reason.',
  sections: [
    {
      heading: 'Step by step',
      steps: [
        'Open the page Year and choose the year at the top.',
        'Sign off the stages as they are done. Change any date, or plan back from another day of publication.',
        'When the return is submitted, choose Lock and enter your role.',
        'Write the beginning of the fingerprint down where your papers are kept.',
      ],
    },
    {
      heading: 'When something has to be corrected',
      paragraphs: [
        'Import the corrected file, or change the setting or translation. The locked year does not move: the page Year shows each figure as locked and as counted now.',
        'Accept and restate, with your role and the reason. Old and new stay in the restatement ledger, and papers print a footnote.',
        'An import that locked figures rest on cannot be undone. Unlock the year first, or import the corrected file over it.',
      ],
    },
    {
      heading: 'What rebuilding says',
      paragraphs: [
        'The year is made again from what was kept and compared with its fingerprint. The same fingerprint means the same figures, byte for byte.',
        'A newer version of the workbench may work a figure out differently from the same counts. It says so, and the locked figure stays.',
      ],
    },
  ],
  related: ['first-paper', 'next-year', 'restricted-and-public', 'handing-over'],
  alsoKnownAs:
    'lock unlock freeze submitted restatement restate correction ledger rebuild planner stages sign-off dates hash fingerprint footnote',
};
