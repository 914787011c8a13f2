import { placeholders } from '../../paper/placeholders';
import type { Placeholder } from '../../paper/placeholders';
import type { GuidePage } from '../article';

const point = ({ name, gives }: Placeholder): string => `{{${name}}}: ${gives}.`;
const isWords = ({ filling }: Placeholder): boolean => filling.kind === 'words';
const isNarrowBlock = (one: Placeholder): boolean => one.isNarrow && !isWords(one);

export const houseTemplate: GuidePage = {
  id: 'house-template',
  lede: 'Word papers can be made in your trust’s own template. Its logo, fonts, headings, tables, headers and footers stay; placeholders are filled.',
  sections: [
    {
      heading: 'Step by step',
      steps: [
        'Open your trust’s template in Word, or choose Save a starter template on the Board paper page and put the logo and the colours in.',
        'Type placeholders in double curly brackets where the parts of the paper belong. {{other sections}} alone is enough: it gives the whole paper.',
        'Save it as a Word document (.docx) or template (.dotx), without macros and without a password.',
        'Board paper › House template › Choose a template. The page says what does not fit before you export.',
        'Export Word. The template is kept for the papers to come, of every year and of both versions; it goes with a handover. Undo takes the choice back.',
      ],
    },
    {
      heading: 'Words, anywhere in a line, in headers and footers too',
      points: placeholders.filter(isWords).map(point),
    },
    {
      heading: 'In a paragraph of their own, in tables and text boxes too',
      points: placeholders.filter(isNarrowBlock).map(point),
    },
    {
      heading: 'In a paragraph of their own on the page',
      points: placeholders.filter(({ isNarrow }) => !isNarrow).map(point),
    },
    {
      heading: 'How it looks',
      paragraphs: [
        'Headings, captions and normal text take the template’s styles of those names, in any language of Word; a style that is missing is put in, in the template’s font, and said. Headings inside a section stand one level below your heading above it.',
        'Tables take the table style named “Board paper table”; without one, the default table style, or the only table style that is the trust’s own. Bullets take the style “List Bullet”.',
        'Wide tables, such as the action plan, get pages turned round for themselves; what is before and after stays upright.',
        'A list of contents is your template’s: put in Word’s own, and press F9 in Word to bring it up to date.',
      ],
    },
    {
      heading: 'What is always in a paper, and what is taken out',
      paragraphs: [
        'The version and the list of what is hidden are in every paper. Where the template has no place for them they stand at the top and at the end.',
        'Numbers are hidden, and the paper is held against what has left, exactly as without a template. What you type into the template itself is not checked.',
        'Links to other templates, pictures that lie elsewhere, objects of other programs and fields that fetch from files are taken out when you choose the template. A template with macros is refused.',
      ],
    },
  ],
  related: ['first-paper', 'restricted-and-public'],
  alsoKnownAs: 'house style corporate template logo branding placeholder docx dotx letterhead Word',
};
