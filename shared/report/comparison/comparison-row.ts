import type { IndicatorFigure } from '../../indicators/figure';
import {
  differenceSentence,
  differenceTag,
  noDifferenceSentence,
} from '../../narrative/comparison/difference-sentence';
import { lackWords } from '../../narrative/comparison/lack-words';
import { indicatorDefinitions } from '../../reference/indicators';
import type { IndicatorNumber, IndicatorView } from '../../reference/indicators';
import type { ComparedWith, ComparisonRow, SideFigure } from '../types/comparison-report.types';
import { differenceBetween, isInFavour } from './difference';
import type { ComparableFigure, Difference } from './difference';
import { whyNotCompared } from './why-not-compared';

/** One side of a row: a figure as shown, or one that was published without an interval. */
export interface Side {
  readonly figure: ComparableFigure | null;
  readonly hasLowNumbers: boolean;
  /** Of a figure that was published without an interval and is taken as exact. */
  readonly published: SideFigure['published'];
}

export interface RowInput {
  readonly indicator: IndicatorNumber;
  readonly view: IndicatorView;
  readonly title: string;
  readonly kind: ComparedWith['kind'];
  readonly first: Side;
  readonly second: Side;
  /** What the two are called within a sentence. */
  readonly names: { readonly first: string; readonly second: string };
  /** What else is said of the two figures; whole sentences, or empty. */
  readonly remark?: string;
  /** Why the two may not be compared although both have figures: a change of definition. Null where they may. */
  readonly definitionBreak: string | null;
}

/** A figure of the trust itself; null where it is not held. */
export const ownSide = (figure: IndicatorFigure | null): Side => ({
  figure,
  hasLowNumbers: figure?.hasLowNumbers ?? false,
  published: null,
});

const shown = ({ figure, published }: Side): SideFigure => ({
  value: figure?.value ?? null,
  lower: published === null ? (figure?.lower ?? null) : null,
  upper: published === null ? (figure?.upper ?? null) : null,
  isHidden: figure !== null && figure.isHidden && figure.value === null,
  published,
});

const isWorse = ({ verdict }: Difference, { kind, first: { figure: first }, second }: RowInput): boolean | null => {
  // A gap that now points the other way is bad where it is adverse, and nobody should call it good where it is not.
  if (verdict === 'reversed') return first?.isAdverse === true ? true : null;
  if (kind === 'year' && isInFavour(verdict, first, second.figure)) return null;
  return verdict === 'closer' || verdict === 'further' ? verdict === 'further' : null;
};

const reasonOf = ({ first, second, names, definitionBreak }: RowInput): string | null => {
  const lack = whyNotCompared(first.figure, second.figure);
  return definitionBreak ?? (lack === null ? null : lackWords(lack, names));
};

const cannotCompare: Difference = { estimate: null, verdict: 'cannot_compare' };

const differenceOf = ({ first, second }: RowInput, reason: string | null): Difference =>
  reason !== null || first.figure === null || second.figure === null
    ? cannotCompare
    : differenceBetween(first.figure, second.figure);

const sentenceOf = (row: RowInput, { estimate, verdict }: Difference, reason: string | null): string => {
  const { kind, names, indicator } = row;
  if (estimate === null || verdict === 'cannot_compare')
    return noDifferenceSentence(reason ?? 'the numbers do not allow it');
  const { measure } = indicatorDefinitions[indicator];
  return differenceSentence({
    kind,
    measure,
    estimate,
    verdict,
    names,
    isInFavour: isInFavour(verdict, row.first.figure, row.second.figure),
  });
};

/** One indicator of two years, parts or places: both figures, their difference, and what it supports. */
export const comparisonRow = (row: RowInput): ComparisonRow => {
  const reason = reasonOf(row);
  const difference = differenceOf(row, reason);
  const { estimate, verdict } = difference;
  const { indicator, view, title, first, second } = row;
  return {
    indicator,
    view,
    title,
    measure: indicatorDefinitions[indicator].measure,
    first: shown(first),
    second: shown(second),
    difference: estimate,
    verdict,
    finding: estimate === null ? null : verdict === 'not_clear' ? 'not_distinguishable' : 'unlikely_chance',
    isAdverse: isWorse(difference, row),
    hasLowNumbers: first.hasLowNumbers || second.hasLowNumbers,
    tag: differenceTag(row.kind, verdict, row.names.second, isInFavour(verdict, first.figure, second.figure)),
    sentence: [sentenceOf(row, difference, reason), row.remark ?? ''].filter((part) => part !== '').join(' '),
  };
};
