import { fisherExact } from '../../statistics/fisher';
import { countOf } from '../example';
import type { ExampleLine } from '../example';
import type { Proportion } from '../../statistics/types';
import type { MethodPage } from '../article';

const pairs: readonly (readonly [Proportion, Proportion])[] = [
  [
    { count: 56, of: 70 },
    { count: 48, of: 80 },
  ],
  [
    { count: 3, of: 4 },
    { count: 1, of: 4 },
  ],
  [
    { count: 0, of: 12 },
    { count: 3, of: 9 },
  ],
];

const linesOf = ([first, second]: (typeof pairs)[number]): readonly ExampleLine[] => {
  const { twoSided, midP } = fisherExact(first, second);
  const name = `${countOf(first)} and ${countOf(second)}`;
  return [
    { what: `${name}: Fisher, p`, unit: 'probability', value: twoSided },
    { what: `${name}: mid-P`, unit: 'probability', value: midP },
  ];
};

export const exactTest: MethodPage = {
  id: 'exact-test',
  answers:
    'If both groups were really the same, how often would chance alone give a result at least as unlikely as this one?',
  working: [
    'Keep both groups’ sizes and the number of events in all. List every way in which the events could have fallen on the two groups, with how likely each is.',
    'p = how likely, together, are all ways that are no likelier than the one seen (two-sided).',
    'Mid-P = Fisher’s p − half of how likely the one seen is. Fisher’s test is careful with few people, and mid-P is less so.',
    'It is exact for any numbers, also for very few. It needs whole numbers: a two-year average with half cases has no p.',
  ],
  example: {
    given: 'Three pairs of groups. Invented counts, checked with other statistical software.',
    lines: pairs.flatMap(linesOf),
    sentence: null,
  },
  reading: [
    'A p of 0.05 means: once in twenty, by chance alone. It is a convention, no border between true and false.',
    'The words beside a figure come from its interval. Test and interval can disagree a little near the border; then say that it is near the border.',
  ],
  direction: 'A p says nothing about the direction. Read the rates for that.',
  notSaid: [
    'How likely it is that the groups are the same.',
    'How large a gap is. With very many people a tiny gap has a small p.',
  ],
  source: 'Fisher, 1935; two-sided as by Freeman and Halton, 1951; mid-P: Lancaster, 1961.',
  related: ['quick-comparison', 'breakdowns', 'intervals', 'findings'],
  alsoKnownAs: 'p value probability significance Fisher mid-P hypothesis test chi-squared',
};
