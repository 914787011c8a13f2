import { exampleText } from '../example';
import { glossary, glossaryPath } from '../glossary';
import { guidePages } from '../guide-pages';
import { guideIds, helpPath, methodIds } from '../help-ids';
import { helpNames } from '../help-names';
import { methodPages } from '../method-pages';
import type { GlossaryTerm, GuidePage, MethodPage } from '../article';

export type DocumentKind = 'How it is worked out' | 'Guide' | 'Glossary';

/** One thing that can be found. `passages` are what an excerpt is taken from, the most telling first. */
export interface HelpDocument {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly passages: readonly string[];
  readonly alsoKnownAs: string;
}

const methodDocument = (page: MethodPage): HelpDocument => ({
  path: helpPath(page.id),
  kind: 'How it is worked out',
  title: helpNames[page.id].title,
  passages: [
    page.answers,
    ...page.working,
    ...page.reading,
    page.direction,
    ...page.notSaid,
    page.example.given,
    ...page.example.lines.map((line) => `${line.what}: ${exampleText(line)}`),
    page.source,
  ],
  alsoKnownAs: page.alsoKnownAs,
});

const guideDocument = (page: GuidePage): HelpDocument => ({
  path: helpPath(page.id),
  kind: 'Guide',
  title: helpNames[page.id].title,
  passages: [
    page.lede,
    ...page.sections.flatMap(({ heading, paragraphs = [], steps = [], points = [] }) => [
      heading,
      ...paragraphs,
      ...steps,
      ...points,
    ]),
  ],
  alsoKnownAs: page.alsoKnownAs,
});

const termDocument = ({ id, term, meaning, alsoKnownAs }: GlossaryTerm): HelpDocument => ({
  path: glossaryPath(id),
  kind: 'Glossary',
  title: term,
  passages: [meaning],
  alsoKnownAs,
});

export const helpDocuments: readonly HelpDocument[] = [
  ...guideIds.map((id) => guideDocument(guidePages[id])),
  ...methodIds.map((id) => methodDocument(methodPages[id])),
  ...glossary.map(termDocument),
];
