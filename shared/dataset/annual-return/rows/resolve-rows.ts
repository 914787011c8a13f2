import type { IndicatorNumber, SurveyIndicator } from '../../../reference/indicators';
import type { MedicalGrade, PayBand, Section } from '../../../reference/bands';
import { calculatedIndicator } from '../calculated-rows';
import { bandItem, findReturnItem, responsesItem } from '../return-items';
import type { ReturnItemId, StaffItemId } from '../return-items';
import type { ResolvedRow, RowContext, RowTarget } from './resolved-row';
import type { LabelledRow } from './row-labels';

const unknown: RowTarget = { kind: 'unknown' };
const toItem = (item: ReturnItemId): RowTarget => ({ kind: 'item', item });

/** The indicator that a row's own words or cells name; null where only its neighbours can tell. */
const statedIndicator = (row: LabelledRow): IndicatorNumber | null => {
  const { meaning } = row;
  if (meaning === null || meaning.kind === 'subtotal') return row.ownIndicator;
  if (meaning.kind === 'item') return findReturnItem(meaning.item)?.indicator ?? null;
  if (meaning.kind === 'calculated') return calculatedIndicator(meaning.row);
  if (meaning.kind === 'heading') return meaning.indicator;
  if (meaning.kind === 'item_within' || meaning.kind === 'staff') return row.ownIndicator;
  return meaning.kind === 'responses' ? (meaning.indicator ?? row.ownIndicator) : 1;
};

const staffItems: Readonly<Partial<Record<IndicatorNumber, StaffItemId>>> = {
  1: 'workforce:total',
  3: 'discipline:staff',
  4: 'training:staff',
  9: 'workforce:total',
};

/**
 * "Number of staff in workforce" opens indicators 3 and 4 and stands inside 9. Without an indicator of its own it belongs
 * to the indicator of the next row that names one, if that is 3 or 4, else to the one above.
 */
const staffTarget = (rows: readonly LabelledRow[], at: number, context: RowContext): RowTarget => {
  const own = rows[at]?.ownIndicator ?? null;
  const next = rows
    .slice(at + 1)
    .map(statedIndicator)
    .find((indicator) => indicator !== null);
  const indicator = own ?? (next === 3 || next === 4 ? next : context.indicator);
  const item = indicator === null ? undefined : staffItems[indicator];
  return item === undefined ? unknown : toItem(item);
};

const isSurvey = (indicator: IndicatorNumber | null): indicator is SurveyIndicator =>
  indicator !== null && indicator >= 5 && indicator <= 8;

interface Step {
  readonly target: RowTarget;
  readonly context: RowContext;
}

/** A band met again in the same section means that another part of the workforce began without a heading. */
const bandStep = (band: PayBand, own: Section | null, context: RowContext): Step => {
  const section = own ?? context.section;
  const isNewSection = own !== null && own !== context.section;
  const startsRun = own === null && context.seen.includes(band);
  const payable = section === 'medical' || startsRun ? null : section;
  const run = startsRun || (payable === null && context.section !== null) ? context.run + 1 : context.run;
  const seen = isNewSection || startsRun || run !== context.run ? [band] : [...context.seen, band];
  const next: RowContext = { indicator: 1, section: payable, seen, run };
  return {
    target: payable === null ? { kind: 'band_without_section', band, run } : toItem(bandItem(payable, band)),
    context: next,
  };
};

const gradeStep = (band: MedicalGrade, row: LabelledRow, context: RowContext): Step => {
  const section = row.ownSection ?? context.section;
  if (band === 'Other' && section !== 'medical') return { target: unknown, context };
  return {
    target: toItem(bandItem('medical', band)),
    context: { ...context, indicator: 1, section: 'medical', seen: [] },
  };
};

const sectionStep = (section: Section, context: RowContext): Step => ({
  target: { kind: 'heading' },
  context: { indicator: 1, section, seen: [], run: context.run + 1 },
});

/** What labels that need no more than their indicator mean. */
const targetOf = (
  rows: readonly LabelledRow[],
  at: number,
  before: RowContext,
  indicator: IndicatorNumber | null,
): RowTarget => {
  const meaning = rows[at]?.meaning ?? null;
  switch (meaning?.kind) {
    case 'item':
      return toItem(meaning.item);
    case 'item_within':
      return indicator === meaning.indicator ? toItem(meaning.item) : unknown;
    case 'calculated':
      return { kind: 'calculated', row: meaning.row };
    case 'staff':
      return staffTarget(rows, at, before);
    case 'responses':
      return isSurvey(indicator) ? toItem(responsesItem(indicator)) : unknown;
    case 'heading':
    case 'subtotal':
      return { kind: meaning.kind };
    default:
      return unknown;
  }
};

const step = (rows: readonly LabelledRow[], at: number, row: LabelledRow, before: RowContext): Step => {
  const indicator = statedIndicator(row) ?? row.ownIndicator ?? before.indicator;
  const context: RowContext = { ...before, indicator };
  switch (row.meaning?.kind) {
    case 'section':
      return sectionStep(row.meaning.section, context);
    case 'band':
      return bandStep(row.meaning.band, row.meaning.section ?? row.ownSection, context);
    case 'grade':
      return gradeStep(row.meaning.band, row, context);
    default:
      return { target: targetOf(rows, at, before, indicator), context };
  }
};

/** Gives every row its meaning from its label, its section and its indicator, walking down the sheet. */
export const resolveRows = (rows: readonly LabelledRow[]): readonly ResolvedRow[] => {
  let context: RowContext = { indicator: null, section: null, seen: [], run: 0 };
  return rows.map((row, at) => {
    const next = step(rows, at, row, context);
    context = next.context;
    return { row: row.row, label: row.label, target: next.target, hasFigures: row.hasFigures };
  });
};
