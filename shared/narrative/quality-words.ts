import type { IndicatorFigure } from '../indicators/figure';
import { viewLabels } from '../reference/indicators';
import { formatCount } from './format';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

type Named = Pick<IndicatorFigure, 'indicator' | 'view'>;

/** The view in brackets, where an indicator has several. */
const nameOf = ({ indicator, view }: Named): string =>
  view === 'all' || view === '8a-and-above'
    ? String(indicator)
    : `${String(indicator)} (${viewLabels[view].toLowerCase()})`;

/** @example indicatorList([{ indicator: 5, view: 'all' }, { indicator: 9, view: 'voting' }]) // "Indicators 5 and 9 (voting members)" */
const indicatorList = (indicators: readonly Named[]): string =>
  `Indicator${indicators.length === 1 ? '' : 's'} ${listed(indicators.map(nameOf))}`;

const has = (indicators: readonly Named[], one: string, many: string): string => (indicators.length === 1 ? one : many);

/** How many things a version hides, and why. */
export const hiddenCountWords = (count: number, threshold: number): string =>
  `${formatCount(count)} ${count === 1 ? 'figure or count is' : 'figures and counts are'} hidden: numbers from 1 to ${String(threshold - 1)}, and what would give them away.`;

/** @example lowNumberWords([{ indicator: 9, view: 'total' }]) // "Indicator 9 (whole board) has a group of only 10 to 29 people. Read it with care." */
export const lowNumberWords = (indicators: readonly Named[]): string =>
  `${indicatorList(indicators)} ${has(indicators, 'has', 'have')} a group of only 10 to 29 people. Read ${has(indicators, 'it', 'them')} with care.`;

export const tooFewWords = (indicators: readonly Named[]): string =>
  `${indicatorList(indicators)} ${has(indicators, 'has', 'have')} a group of fewer than ten people: too few to say.`;

export const noIntervalWords = (indicators: readonly Named[]): string =>
  `${indicatorList(indicators)} ${has(indicators, 'has', 'have')} no interval: the number of survey responses is not held. Import the staff survey results.`;

/** The unknown share of the workforce, where there is one to speak of. */
export const unknownShareWords = (sentence: string | null, hasWorkforce: boolean): string =>
  sentence ??
  (hasWorkforce
    ? 'No one’s ethnicity is unknown in this year.'
    : 'The number of staff is not held, so the share of unknown ethnicity cannot be told.');

/** @example missingWords([5]) // "Indicator 5 has no figures for this year." */
export const missingWords = (indicators: readonly number[]): string =>
  `Indicator${indicators.length === 1 ? ' ' : 's '}${listed(indicators.map(String))} ${indicators.length === 1 ? 'has' : 'have'} no figures for this year.`;

/** `reason` is the clause of reference/definition-breaks. */
export const definitionWords = (indicator: number, years: readonly number[], reason: string): string =>
  `Indicator ${String(indicator)} is not compared across ${listed(years.map(String))}: ${reason}.`;

export const setAsideWords = (rows: number): string =>
  `${formatCount(rows)} ${rows === 1 ? 'row of your files could not be read and is' : 'rows of your files could not be read and are'} set aside.`;

/** Words for an ethnic group that no list of names knows, so that a person had to say what they mean. */
export const byHandWords = (words: number): string =>
  `${formatCount(words)} ${words === 1 ? 'word for an ethnic group was' : 'words for an ethnic group were'} translated by an answer, not by a known name or code.`;
