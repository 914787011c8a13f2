import { soughtStems, wordsOf } from './words';
import type { DocumentKind, HelpDocument } from './documents';
import type { FoundWord } from './words';

/** A piece of an excerpt; the matched pieces are those the reader sought. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface HelpHit {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly excerpt: readonly ExcerptPiece[];
}

interface IndexedPassage {
  readonly text: string;
  readonly words: readonly FoundWord[];
}

export interface IndexedDocument {
  readonly document: HelpDocument;
  readonly title: readonly FoundWord[];
  readonly alsoKnownAs: readonly FoundWord[];
  readonly passages: readonly IndexedPassage[];
}

/** Reads every word once, so that a search is a matter of a millisecond. */
export const indexHelp = (documents: readonly HelpDocument[]): readonly IndexedDocument[] =>
  documents.map((document) => ({
    document,
    title: wordsOf(document.title),
    alsoKnownAs: wordsOf(document.alsoKnownAs),
    passages: document.passages.map((text) => ({ text, words: wordsOf(text) })),
  }));

/** What a word is worth where it stands. A whole word is worth twice one that it begins. */
const worth = { title: 12, alsoKnownAs: 6, passage: 2, mostPassages: 4 } as const;

/** One letter begins too many words to say anything: it is found only as a word of its own, as in “p value”. */
const isMatch = (sought: string, { stem }: FoundWord): boolean =>
  sought.length < 2 ? stem === sought : stem.startsWith(sought);

const best = (sought: string, words: readonly FoundWord[]): number => {
  const found = words.filter((word) => isMatch(sought, word));
  if (found.length === 0) return 0;
  return found.some(({ stem }) => stem === sought) ? 2 : 1;
};

const scoreOf = (sought: string, { title, alsoKnownAs, passages }: IndexedDocument): number => {
  const inPassages = passages.reduce((sum, { words }) => sum + best(sought, words), 0);
  return (
    best(sought, title) * worth.title +
    best(sought, alsoKnownAs) * worth.alsoKnownAs +
    Math.min(inPassages, worth.mostPassages) * worth.passage
  );
};

/** The passage with the most of the words that are sought; the first one where none has any. */
const passageFor = (stems: readonly string[], passages: readonly IndexedPassage[]): IndexedPassage | undefined => {
  const count = ({ words }: IndexedPassage): number => stems.reduce((sum, sought) => sum + best(sought, words), 0);
  return [...passages].sort((a, b) => count(b) - count(a))[0];
};

const longest = 220;

/** About `longest` letters around the first match, from a word's beginning to a word's end. */
const windowOf = (text: string, first: number): { readonly from: number; readonly to: number } => {
  if (text.length <= longest) return { from: 0, to: text.length };
  const wanted = Math.max(0, Math.min(first - longest / 3, text.length - longest));
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const end = from + longest;
  return { from, to: end >= text.length ? text.length : Math.max(from + 1, text.lastIndexOf(' ', end)) };
};

const excerptOf = (stems: readonly string[], { text, words }: IndexedPassage): readonly ExcerptPiece[] => {
  const matches = words.filter((word) => stems.some((sought) => isMatch(sought, word)));
  const { from, to } = windowOf(text, matches[0]?.start ?? 0);
  const pieces: ExcerptPiece[] = from > 0 ? [{ text: '… ', isMatch: false }] : [];
  let at = from;
  for (const { start, end } of matches) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false });
    pieces.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  return [...pieces, { text: `${text.slice(at, to)}${to < text.length ? ' …' : ''}`, isMatch: false }];
};

/**
 * What is found for some words, best first. Every word must be found, whole or by its beginning; where nothing has them all, what has most of
 * them.
 * @example searchHelp(indexHelp(helpDocuments), 'too few')[0].title // "Small numbers"
 */
export const searchHelp = (index: readonly IndexedDocument[], text: string): readonly HelpHit[] => {
  const stems = soughtStems(text);
  if (stems.length === 0) return [];
  const scored = index.map((entry) => {
    const scores = stems.map((sought) => scoreOf(sought, entry));
    return {
      entry,
      found: scores.filter((score) => score > 0).length,
      score: scores.reduce((sum, score) => sum + score, 0),
    };
  });
  const most = Math.max(...scored.map(({ found }) => found));
  if (most === 0) return [];
  return scored
    .filter(({ found }) => found === most)
    .sort((a, b) => b.score - a.score)
    .map(({ entry: { document, passages } }) => {
      const passage = passageFor(stems, passages);
      const { path, kind, title } = document;
      return { path, kind, title, excerpt: passage === undefined ? [] : excerptOf(stems, passage) };
    });
};
