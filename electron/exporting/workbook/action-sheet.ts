import { statusLabels, tagNames } from '../../../shared/actions/action';
import type { Action } from '../../../shared/actions/action';
import { highImpactActions } from '../../../shared/reference/high-impact-actions';
import { isBaselineHidden } from '../words/action-words';
import { dateOf } from '../words/dates';
import { findingText, indicatorName, measureLabels } from '../words/figure-words';
import type { SheetColumn } from './data-sheet';
import { estimateCells, measureFormat } from './figure-cells';
import { countCell, formats, numberCell, textCell } from './typed-cells';
import type { TypedCell } from './typed-cells';

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
  { title: 'Baseline: indicator', width: 22 },
  { title: 'Baseline: year', width: 10, isNumber: true },
  { title: 'Baseline: measure', width: 18 },
  { title: 'Baseline: figure', width: 10, isNumber: true },
  { title: 'Baseline: 95% lower', width: 10, isNumber: true },
  { title: 'Baseline: 95% upper', width: 10, isNumber: true },
  { title: 'Baseline: what it says', width: 20 },
  { title: 'Baseline: White count', width: 10, isNumber: true },
  { title: 'Baseline: White out of', width: 10, isNumber: true },
  { title: 'Baseline: BME count', width: 10, isNumber: true },
  { title: 'Baseline: BME out of', width: 10, isNumber: true },
  { title: 'High-impact actions', width: 30 },
  { title: 'Tags', width: 18 },
  { title: 'Evidence', width: 30 },
];

const dateCell = (iso: string): TypedCell => {
  const date = dateOf(iso);
  return date === null ? textCell(iso) : { value: date, format: formats.date };
};

const baselineCells = ({ baseline }: Action): readonly TypedCell[] => {
  const isHidden = isBaselineHidden(baseline);
  const estimate = { ...baseline, isHidden };
  const counts = [baseline.white.count, baseline.white.of, baseline.bme.count, baseline.bme.of];
  return [
    textCell(indicatorName(baseline.indicator, baseline.view)),
    { value: baseline.year, format: formats.year },
    textCell(measureLabels[baseline.measure]),
    ...estimateCells(baseline.measure, estimate),
    textCell(findingText(estimate)),
    ...counts.map((count) => countCell(count, isHidden)),
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
  numberCell(action.targetValue, measureFormat(action.baseline.measure), false),
  dateCell(action.testDate),
  ...baselineCells(action),
  textCell(highImpactText(action)),
  textCell(action.tags.map((tag) => tagNames[tag]).join(', ')),
  textCell(action.evidence),
];

export const noteColumns: readonly SheetColumn[] = [
  { title: 'Reference', width: 11 },
  { title: 'Date', width: 18, isNumber: true },
  { title: 'Progress note', width: 100 },
];

/** A row a note: joined in one cell they would outgrow what a cell can hold. */
export const noteRows = (action: Action): readonly (readonly TypedCell[])[] =>
  action.notes.map((note) => [textCell(action.reference), dateCell(note.at), textCell(note.text)]);
