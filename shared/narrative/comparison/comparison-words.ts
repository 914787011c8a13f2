import type { DifferenceVerdict } from '../../report/comparison/difference';
import type { ComparedWith, ComparisonRow } from '../../report/types/comparison-report.types';
import { countInWords } from '../format';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const counted = (verdicts: readonly DifferenceVerdict[], wanted: DifferenceVerdict): number =>
  verdicts.filter((verdict) => verdict === wanted).length;

const names: Readonly<Record<'years' | 'others', Readonly<Record<'closer' | 'further' | 'reversed', string>>>> = {
  years: { closer: 'closer to equal', further: 'further from equal', reversed: 'changed direction' },
  others: { closer: 'closer to equal', further: 'further from equal', reversed: 'pointing the other way' },
};

const kindsOf = (kind: ComparedWith['kind'], verdicts: readonly DifferenceVerdict[], compared: number): string => {
  const words = names[kind === 'year' ? 'years' : 'others'];
  return (['closer', 'further', 'reversed'] as const)
    .map((verdict) => ({ verdict, count: counted(verdicts, verdict) }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => (compared === 1 ? words[verdict] : `${countInWords(count)} ${words[verdict]}`))
    .join(', ');
};

const differWords = (kind: ComparedWith['kind'], verdicts: readonly DifferenceVerdict[], compared: number): string => {
  const clear = compared - counted(verdicts, 'not_clear');
  if (clear === 0)
    return compared === 1
      ? 'The one comparison shows no difference clearer than chance would explain.'
      : `None of ${countInWords(compared)} comparisons differs by more than chance would explain.`;
  const of =
    compared === 1 ? 'The one comparison' : `${capital(countInWords(clear))} of ${countInWords(compared)} comparisons`;
  return `${of} ${clear === 1 ? 'differs' : 'differ'} by more than chance would explain: ${kindsOf(kind, verdicts, compared)}.`;
};

/**
 * The first sentence of a comparison.
 * @example "Two of twelve comparisons differ by more than chance would explain: one closer to equal, one further from equal. Three cannot be made."
 */
export const comparisonHeadline = (kind: ComparedWith['kind'], verdicts: readonly DifferenceVerdict[]): string => {
  const not = counted(verdicts, 'cannot_compare');
  const compared = verdicts.length - not;
  if (verdicts.length === 0) return 'There is no figure to compare.';
  if (compared === 0) return 'None of the figures can be compared. Each row says why.';
  const rest =
    not === 0
      ? ''
      : ` ${capital(countInWords(not))} cannot be made; ${not === 1 ? 'its row says' : 'their rows say'} why.`;
  return `${differWords(kind, verdicts, compared)}${rest}`;
};

/** What chance alone does among many comparisons; null where there are not many. */
export const comparisonChance = (compared: number): string | null => {
  if (compared < 2) return null;
  return `${capital(countInWords(compared))} comparisons are made here. Where nothing differs, about one in twenty would still seem clear by chance, so a single clear one among many is a reason to look, not a finding.`;
};

/** What to know before reading a comparison with another year. */
export const yearNotes: readonly string[] = [
  'Many of the same staff stand in both years. The intervals treat the years as separate groups of people, which makes them rather too wide than too narrow.',
];

/** The same for two parts of the trust. */
export const partNotes: readonly string[] = [
  'The two parts hold different people (for appointments: different applications), so their figures can be set against one another. A part and the whole trust could not.',
  'These figures are counted from the rows of your files, as on the pages of the indicators. They may differ from those of the annual return.',
  'The survey and the board (indicators 5 to 9) come as a whole and have no parts.',
];

/** The same for a published figure of others. */
export const peerNotes = (place: string): readonly string[] => [
  `The figures of ${place} come without an interval. Each is taken as exact, and the interval of the trust’s own figure decides.`,
];

/** Said where a published figure is not of the year shown; otherwise empty. */
export const otherYearSentence = (place: string, year: number, shown: number): string =>
  year === shown ? '' : `The figure of ${place} is of ${String(year)}, not ${String(shown)}.`;

/**
 * The sources of the published figures of a comparison, each once with the indicators it is about.
 * @example sourceNotes(rows) // ["Source for indicators 2, 3: NHS Workforce Race Equality Standard, 2023 data analysis report."]
 */
export const sourceNotes = (rows: readonly Pick<ComparisonRow, 'indicator' | 'second'>[]): readonly string[] => {
  const bySource = new Map<string, Set<string>>();
  for (const { indicator, second } of rows) {
    if (second.published === null) continue;
    const { source } = second.published;
    bySource.set(source, (bySource.get(source) ?? new Set()).add(String(indicator)));
  }
  return [...bySource].map(
    ([source, indicators]) =>
      `Source for indicator${indicators.size === 1 ? '' : 's'} ${[...indicators].join(', ')}: ${source}.`,
  );
};

/** Where the figures of a comparison come from, in one line: the trust's own, and each published source. */
export const comparisonSource = (rows: Parameters<typeof sourceNotes>[0]): string =>
  ['the trust’s own figures', ...new Set(rows.flatMap(({ second }) => second.published?.source ?? []))].join('; ');
