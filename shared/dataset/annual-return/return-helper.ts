import { assertNever } from '../../assert-never';
import type { YearCounts } from '../../indicators/counts';
import { bandLabel, bandsOf, sectionLabels, sections } from '../../reference/bands';
import type { EthnicGroup } from '../../reference/groups';
import { ethnicGroups } from '../../reference/groups';
import { surveyIndicators } from '../../reference/indicators';
import type { IndicatorNumber } from '../../reference/indicators';
import type { ReconciledCell } from '../reconcile';
import { bandItem, surveyItem } from './return-items';
import type { ReturnItemId } from './return-items';
import { standardLayout } from './standard-layout';
import type { LayoutMeasure, LayoutRow } from './standard-layout';

/** A figure of the return by group; null where no file gives it. */
export type ReturnFigures = Readonly<Record<EthnicGroup, number | null>>;

/** What the reconciler says of a row: the return that is held has the same, another number, or there is nothing to compare. */
export type RowState =
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly inReturn: ReturnFigures }
  | { readonly kind: 'not_compared' }
  | { readonly kind: 'not_held' };

export type ReturnHelperRow =
  | { readonly kind: 'heading'; readonly label: string }
  | {
      readonly kind: 'row';
      readonly indicator: IndicatorNumber;
      readonly label: string;
      readonly measure: LayoutMeasure;
      /** The return works it out from the rows above: it is not typed, and its cells stay empty. */
      readonly isCalculated: boolean;
      readonly figures: ReturnFigures;
      readonly state: RowState;
    };

const nothing: ReturnFigures = { white: null, bme: null, unknown: null };

const minus = (all: ReturnFigures | null, some: ReturnFigures | null): ReturnFigures => {
  const left = (group: EthnicGroup): number | null => {
    const [a, b] = [all?.[group] ?? null, some?.[group] ?? null];
    return a === null || b === null ? null : a - b;
  };
  return { white: left('white'), bme: left('bme'), unknown: left('unknown') };
};

const nobody: ReturnFigures = { white: 0, bme: 0, unknown: 0 };

const bandFigures = ({ bands, workforce }: YearCounts, item: ReturnItemId): ReturnFigures | null => {
  const found = bands.find(({ section, band }) => bandItem(section, band) === item);
  if (found !== undefined) return found.counts;
  const isBand = sections.some((section) => bandsOf(section).some((band) => bandItem(section, band) === item));
  // Staff in post says who is there: a band without a row has nobody.
  return isBand && workforce !== null && bands.length > 0 ? nobody : null;
};

const surveyFigures = ({ survey }: YearCounts, item: ReturnItemId): ReturnFigures | null => {
  const indicator = surveyIndicators.find((one) => surveyItem(one) === item);
  const percent = indicator === undefined ? undefined : survey[indicator]?.percent;
  return percent === undefined ? null : { ...percent, unknown: null };
};

const board = ({ board: members }: YearCounts) => members;

const givenAsCounted: Readonly<Partial<Record<ReturnItemId, (counts: YearCounts) => ReturnFigures | null>>> = {
  'recruitment:shortlisted': ({ recruitment }) => recruitment?.shortlisted ?? null,
  'recruitment:appointed': ({ recruitment }) => recruitment?.appointed ?? null,
  'discipline:cases': ({ disciplineCases }) => disciplineCases,
  'training:accessing': ({ trainingPeople }) => trainingPeople,
  'discipline:staff': ({ workforce }) => workforce,
  'training:staff': ({ workforce }) => workforce,
  'workforce:total': ({ workforce }) => workforce,
  'board:total': (counts) => board(counts)?.total ?? null,
  'board:voting': (counts) => board(counts)?.voting ?? null,
  'board:executive': (counts) => board(counts)?.executive ?? null,
  'board:non-voting': (counts) => minus(board(counts)?.total ?? null, board(counts)?.voting ?? null),
  'board:non-executive': (counts) => minus(board(counts)?.total ?? null, board(counts)?.executive ?? null),
};

/** What files give for one item of the return; null where they give nothing. */
const figuresOfItem = (counts: YearCounts, item: ReturnItemId): ReturnFigures | null => {
  const asCounted = givenAsCounted[item];
  return asCounted === undefined ? (bandFigures(counts, item) ?? surveyFigures(counts, item)) : asCounted(counts);
};

/** The name that the reconciler has for an item, where it compares it. */
const reconciledItems: Readonly<Partial<Record<ReturnItemId, string>>> = {
  'recruitment:shortlisted': 'Shortlisted',
  'recruitment:appointed': 'Appointed from shortlisting',
  'discipline:cases': 'Entering the formal disciplinary process',
  'training:accessing': 'Accessing non-mandatory training and CPD',
  'discipline:staff': 'Staff in the workforce',
  'training:staff': 'Staff in the workforce',
  'workforce:total': 'Staff in the workforce',
  'board:total': 'Board members',
  'board:voting': 'Voting board members',
  'board:executive': 'Executive board members',
};

const reconciledName = (item: ReturnItemId): string | null => {
  const known = reconciledItems[item];
  if (known !== undefined) return known;
  for (const section of sections) {
    const band = bandsOf(section).find((one) => bandItem(section, one) === item);
    if (band !== undefined) return `${sectionLabels[section]}, ${bandLabel(band)}`;
  }
  return null;
};

const stateOf = (item: ReturnItemId, figures: ReturnFigures, reconciled: readonly ReconciledCell[]): RowState => {
  if (ethnicGroups.every((group) => figures[group] === null)) return { kind: 'not_held' };
  const name = reconciledName(item);
  const cells = reconciled.filter((cell) => cell.item === name && cell.difference !== null);
  if (cells.length === 0) return { kind: 'not_compared' };
  if (cells.every(({ difference }) => difference === 0)) return { kind: 'same' };
  const stated = (group: EthnicGroup): number | null => cells.find((cell) => cell.group === group)?.return ?? null;
  return { kind: 'differs', inReturn: { white: stated('white'), bme: stated('bme'), unknown: stated('unknown') } };
};

const helperRow = (row: LayoutRow, counts: YearCounts, reconciled: readonly ReconciledCell[]): ReturnHelperRow => {
  switch (row.kind) {
    case 'heading':
      return row;
    case 'row': {
      const { indicator, label, measure, content } = row;
      const isCalculated = 'calculated' in content;
      const figures = isCalculated ? nothing : (figuresOfItem(counts, content.item) ?? nothing);
      const state: RowState = isCalculated ? { kind: 'not_compared' } : stateOf(content.item, figures, reconciled);
      return { kind: 'row', indicator, label: label.trim(), measure, isCalculated, figures, state };
    }
    default:
      return assertNever(row);
  }
};

/**
 * The figures of the extracts in the annual return's own order of rows, for typing or pasting. Exact: for whoever fills in the return.
 *
 * @param reconciled - the return that is held against the extracts; empty where none is
 */
export const returnHelper = (counts: YearCounts, reconciled: readonly ReconciledCell[]): readonly ReturnHelperRow[] =>
  standardLayout.map((row) => helperRow(row, counts, reconciled));

/**
 * One column for pasting: a line for each row of the return, empty where nothing is typed.
 * @example returnColumn(rows, 'white') // ['', '3', '12', …]
 */
export const returnColumn = (rows: readonly ReturnHelperRow[], group: EthnicGroup): readonly string[] =>
  rows.map((row) => {
    const value = row.kind === 'heading' ? null : row.figures[group];
    return value === null ? '' : String(value);
  });
