import { suppress } from '../../disclosure/suppress';
import { defaultSettings } from '../../reference/settings';
import type { MethodPage } from '../article';
import type { ExampleLine } from '../example';

const threshold = defaultSettings.thresholds.restricted;
const speakers = [
  { id: 'Tagalog', value: 14 },
  { id: 'Hindi', value: 9 },
  { id: 'Malayalam', value: 7 },
  { id: 'Igbo', value: 3 },
];
const total = { id: 'All four together', value: speakers.reduce((sum, { value }) => sum + value, 0) };

const shown = suppress(
  { cells: [...speakers, total], sums: [{ total: total.id, parts: speakers.map(({ id }) => id) }] },
  { threshold },
);

export const findExpertise: MethodPage = {
  id: 'find-expertise',
  answers:
    'How many colleagues in the register speak a language, practised a specialty, or qualified in a country, and in which directorates are they?',
  working: [
    'People are counted who agreed to be in the register, each once, by what its columns say.',
    'An answer is a number and the names of the directorates that have at least five such people (or the threshold, where it is higher). It never says who.',
    'Answers could be taken from one another. So all questions about the same two lists are protected together, and an answer that would leave a few people is not given.',
    'In lists of which everybody has one entry, small groups are taken together as “others”. Where a person may have several, as with languages, small ones are left away.',
  ],
  example: {
    given: `A list in which everybody has one first language, with ${speakers.map(({ id, value }) => `${String(value)} ${id}`).join(', ')}, and its total. Counts below ${String(threshold)} are hidden. Invented counts.`,
    lines: shown.cells.map((cell): ExampleLine => ({
      what: cell.id,
      unit: 'count',
      value: cell.status === 'shown' ? cell.value : null,
    })),
    sentence: null,
  },
  reading: [
    'One small number is hidden, and a second one with it: otherwise the total would give the small one back.',
    'To reach somebody, ask the keeper of the register. The workbench holds no names.',
  ],
  direction: 'There is no better or worse here: it is a list of what the trust has.',
  notSaid: ['Who it is.', 'How well a skill is kept up.', 'Anything about colleagues who did not agree to be held.'],
  source: 'The trust’s register, kept with consent, row by row.',
  related: ['skills-recognised', 'disclosure', 'restricted-and-public'],
  alsoKnownAs: 'experts languages specialties countries register consent withdraw keeper star',
};
