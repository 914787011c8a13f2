import { defaultSettings } from '../../reference/settings';
import type { GuidePage } from '../article';

const { restricted, public: stricter } = defaultSettings.thresholds;

export const restrictedAndPublic: GuidePage = {
  id: 'restricted-and-public',
  lede: 'One switch at the top changes every page, picture, table and paper at once.',
  sections: [
    {
      heading: 'Which one when',
      paragraphs: [
        `Restricted is for the board, its committees and named staff. Counts from 1 to ${String(restricted - 1)} are hidden. Board members are shown, because they are named in public.`,
        `Public is for the website and for anybody. Counts from 1 to ${String(stricter - 1)} are hidden, and board counts with them. Pages with a choice of years have one span only.`,
        'The thresholds, and the exception for the board, are on the Settings page.',
      ],
    },
    {
      heading: 'What to keep in mind',
      paragraphs: [
        'Do not publish both versions, or parts of both: what one hides the other may show.',
        'What you type into an action is printed as it is in both.',
        'Lists of rows, the return against its files, and people with two groups open in the restricted version only.',
        'Copied pictures and tables are those of the version on the screen, and say which it is.',
      ],
    },
  ],
  related: ['disclosure', 'first-paper', 'small-numbers'],
  alsoKnownAs: 'publish website confidential version threshold hidden star switch',
};
