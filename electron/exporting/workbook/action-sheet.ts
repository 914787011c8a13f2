import { statusLabels, tagNames } from '../../../shared/actions/action';
import type { Action } from '../../../shared/actions/action';
import { highImpactActions } from '../../../shared/reference/high-impact-actions';
import { measureTitle } from '../../../shared/narrative/actions/measure-title';
import { supportWords, unitLabels } from '../../../shared/narrative/actions/measure-words';
import type { MeasuredFigure, MeasureUnit } from '../../../shared/measures/measured-figure';
import { completionText } from '../words/action-words';
import { dateOf } from '../words/dates';
import type { SheetColumn } from '../cells/data-sheet';
import { countCell, formats, numberCell, textCell } from '../cells/typed-cells';
import type { TypedCell } from '../cells/typed-cells';

export const actionColumns: readonly SheetColumn[] = [
  { title: 'Reference', width: 11 },
  { title: 'Status', width: 16 },
  { title: 'Issue', width: 38 },
  { title: 'What will change', width: 38 },
  { title: 'Why it should work', width: 34 },
  { title: 'Owner', width: 18 },
  { title: 'Accountable executive', width: 18 },
  { title: 'Start', width: 16, isNumber: true },
  { title: 'Due', width: 16, isNumber: true },
  { title: 'Measure of success', width: 34 },
  { title: 'Target value', width: 10, isNumber: true },
  { title: 'Test date', width: 16, isNumber: true },
  { title: 'Baseline: figure named', width: 30 },
  { title: 'Baseline: year', width: 10, isNumber: true },
  { title: 'Baseline: measure', width: 18 },
  { title: 'Baseline: figure', width: 10, isNumber: true },
  { title: 'Baseline: 95% lower', width: 10, isNumber: true },
  { title: 'Baseline: 95% upper', width: 10, isNumber: true },
  { title: 'Baseline: what it says', width: 20 },
  { title: 'Baseline: first group', width: 18 },
  { title: 'Baseline: first count', width: 10, isNumber: true },
  { title: 'Baseline: first out of', width: 10, isNumber: true },
  { title: 'Baseline: second group', width: 18 },
  { title: 'Baseline: second count', width: 10, isNumber: true },
  { title: 'Baseline: second out of', width: 10, isNumber: true },
  { title: 'Baseline: what is counted', width: 34 },
  { title: 'High-impact actions', width: 30 },
  { title: 'Tags', width: 18 },
  { title: 'Evidence', width: 30 },
  { title: 'Files with evidence', width: 30 },
  { title: 'Measured result', width: 34 },
];

const dateCell = (iso: string): TypedCell => {
  const date = dateOf(iso);
  return date === null ? textCell(iso) : { value: date, format: formats.date };
};

const unitFormats: Readonly<Record<MeasureUnit, string>> = {
  ratio: formats.ratio,
  points: formats.points,
  percent: formats.percent,
  people: formats.count,
};

/** A share is 0 to 100 in a report and 0 to 1 in a cell. */
const amountCell = (unit: MeasureUnit, value: number | null, isHidden: boolean): TypedCell =>
  numberCell(value === null || unit !== 'percent' ? value : value / 100, unitFormats[unit], isHidden);

const sideCells = ({ sides, isHidden }: MeasuredFigure, at: number): readonly TypedCell[] => {
  const side = sides[at];
  return [
    textCell(side?.label ?? null),
    countCell(side?.count ?? null, isHidden),
    countCell(side?.of ?? null, isHidden),
  ];
};

const baselineCells = ({ baseline }: Action): readonly TypedCell[] => {
  const { unit, value, lower, upper, isHidden } = baseline;
  return [
    textCell(measureTitle(baseline.ref)),
    { value: baseline.year, format: formats.year },
    textCell(unitLabels[unit]),
    ...[value, lower, upper].map((amount) => amountCell(unit, amount, isHidden)),
    textCell(supportWords(baseline)),
    ...sideCells(baseline, 0),
    ...sideCells(baseline, 1),
    textCell(baseline.definition.join('\n')),
  ];
};

const highImpactText = (action: Action): string =>
  action.highImpactActions.map((number) => `${String(number)}. ${highImpactActions[number]}`).join('\n');

export const actionRow = (action: Action): readonly TypedCell[] => [
  textCell(action.reference),
  textCell(statusLabels[action.status]),
  textCell(action.issue),
  textCell(action.change),
  textCell(action.why),
  textCell(action.owner),
  textCell(action.executive),
  dateCell(action.start),
  dateCell(action.due),
  textCell(action.measureOfSuccess),
  amountCell(action.baseline.unit, action.targetValue, false),
  dateCell(action.testDate),
  ...baselineCells(action),
  textCell(highImpactText(action)),
  textCell(action.tags.map((tag) => tagNames[tag]).join(', ')),
  textCell(action.evidence),
  textCell(action.evidenceFiles.join('\n')),
  textCell(completionText(action.completion)),
];

export const noteColumns: readonly SheetColumn[] = [
  { title: 'Reference', width: 11 },
  { title: 'Date', width: 18, isNumber: true },
  { title: 'Progress note', width: 100 },
];

/** A row a note: joined in one cell they would outgrow what a cell can hold. */
export const noteRows = (action: Action): readonly (readonly TypedCell[])[] =>
  action.notes.map((note) => [textCell(action.reference), dateCell(note.at), textCell(note.text)]);
