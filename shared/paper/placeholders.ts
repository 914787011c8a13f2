import { indicatorNumbers } from '../reference/indicators';
import type { IndicatorNumber } from '../reference/indicators';
import { sectionTitles } from './paper-sections';
import type { SectionId } from './paper-sections';

/** Words that may stand anywhere in a house template, in a line with others too. */
export const wordNames = [
  'title',
  'organisation',
  'year',
  'date',
  'version',
  'version note',
  'kind of paper',
  'audience',
] as const;
export type WordName = (typeof wordNames)[number];

/** What a place in a house template is filled with. */
export type Filling =
  | { readonly kind: 'words'; readonly word: WordName }
  | { readonly kind: 'section'; readonly section: SectionId }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorNumber }
  | { readonly kind: 'glance' }
  | { readonly kind: 'charts' }
  | { readonly kind: 'banner' }
  | { readonly kind: 'rest' };

export interface Placeholder {
  /** As it is written between the brackets. */
  readonly name: string;
  readonly filling: Filling;
  /** What it gives, for the list in the help. */
  readonly gives: string;
  /** False: holds tables or pictures, which need the width of the page. True: may stand in a table's cell or a text box as well. */
  readonly isNarrow: boolean;
}

const word = (name: WordName, gives: string): Placeholder => ({
  name,
  filling: { kind: 'words', word: name },
  gives,
  isNarrow: true,
});

const section = (id: SectionId, name: string, isNarrow = false): Placeholder => ({
  name,
  filling: { kind: 'section', section: id },
  gives: `The section “${sectionTitles[id]}”, without its heading`,
  isNarrow,
});

/** Every placeholder that the workbench knows, in the order of the list in the help. */
export const placeholders: readonly Placeholder[] = [
  word('title', 'Workforce Race Equality Standard and the year'),
  word('organisation', 'The name of the organisation'),
  word('year', 'The year of the figures'),
  word('date', 'The day on which the paper is made'),
  word('version', 'Restricted version, or Public version'),
  word('version note', 'Who the version is for, and which counts it hides'),
  word('kind of paper', 'Board paper, Paper for the staff network …, as For whom says'),
  word('audience', 'Whom the paper is for: “The Board of …”, “The staff network of …”'),
  { name: 'version banner', filling: { kind: 'banner' }, gives: 'The version in a box with a border', isNarrow: true },
  {
    ...section('summary', 'summary', true),
    gives: 'The words of the summary, yours where you wrote your own, and where to look first',
  },
  {
    name: 'table of indicators',
    filling: { kind: 'glance' },
    gives: 'One table: every indicator with its interval and its change',
    isNarrow: false,
  },
  {
    name: 'charts of indicators',
    filling: { kind: 'charts' },
    gives: 'The two charts of all indicators: ratios, and gaps',
    isNarrow: false,
  },
  section('background', 'background'),
  section('indicators', 'indicators'),
  ...indicatorNumbers.map((indicator): Placeholder => ({
    name: `indicator ${String(indicator)}`,
    filling: { kind: 'indicator', indicator },
    gives: `Indicator ${String(indicator)} alone, without its heading`,
    isNarrow: false,
  })),
  section('bands', 'pay bands'),
  section('where', 'where the gap is'),
  section('progression', 'progression'),
  section('training', 'training'),
  section('experts', 'experts'),
  section('actions', 'action plan'),
  section('ledger', 'ledger'),
  section('recommendations', 'recommendations', true),
  section('method', 'method'),
  section('unknowns', 'unknown ethnicity'),
  section('hidden', 'what is hidden'),
  section('missing', 'what is not held'),
  section('settings', 'settings'),
  {
    name: 'other sections',
    filling: { kind: 'rest' },
    gives: 'Every section you chose that has no place of its own, each with its heading, in the order you chose',
    isNarrow: false,
  },
];

const plainName = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * The placeholder of a name as somebody typed it, capitals and spaces apart; null where none has it.
 * @example placeholderOf(' Action  Plan ')?.name // 'action plan'
 */
export const placeholderOf = (typed: string): Placeholder | null =>
  placeholders.find(({ name }) => name === plainName(typed)) ?? null;

/** The placeholders between double curly brackets in a text, as they were typed. */
export const typedPlaceholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{([^{}]+)\}\}/g)].map(([, typed = '']) => typed);
