import { statusLabels } from '../../actions/action';
import type { ActionStatus } from '../../actions/action';
import { editFieldLabels } from '../../plan-file/edits/edit-fields';
import type { EditField } from '../../plan-file/edits/edit-fields';
import type { LeftOutReason, PlanField, PlanPlace } from '../../plan-file/plan-row.types';

export const planFieldWords: Readonly<Record<PlanField, string>> = {
  reference: 'number (a new one is given)',
  metric: 'indicator',
  issue: 'issue',
  change: 'what will change',
  measure: 'measure of success',
  owner: 'owner',
  executive: 'accountable executive',
  start: 'start date',
  due: 'due date',
  status: 'status',
  progress: 'progress note',
};

export const leftOutWords: Readonly<Record<LeftOutReason, string>> = {
  heading: 'headings again',
  section: 'a heading over the rows below it',
  total: 'a total',
  no_action: 'no action and no issue in it',
};

export const fillWords: Readonly<Record<ActionStatus, string>> = {
  red: 'A red cell without words',
  amber: 'An amber cell without words',
  green: 'A green cell without words',
  blue: 'A blue cell without words',
};

export const planTitle = (organisation: string, exportedAt: string): string =>
  `Action plan of ${organisation}, for editing; exported ${exportedAt.slice(0, 16).replace('T', ' ')} UTC`;

/** What others need to know, on the sheet itself. */
export const planNote = [
  'Change the white cells, add new actions in the empty rows, and send the workbook back. Grey cells belong to the figures and cannot be changed.',
  'Name roles and not people. A row you delete is not deleted: you will be asked about it. Your changes are put beside those made meanwhile.',
] as const;

/** A value of an action's field as a person reads it. */
export const editValueWords = (field: EditField, value: string): string => {
  if (value === '') return '(empty)';
  if (field === 'status') return value in statusLabels ? statusLabels[value as ActionStatus] : value;
  return value;
};

export const editFieldWords = (field: EditField): string => editFieldLabels[field];

export const otherOrganisation = (organisation: string): string =>
  `This plan was exported from ${organisation === '' ? 'another organisation' : `“${organisation}”`}, and none of its actions is held here.`;

export const olderExport = (exportedAt: string, newest: string): string =>
  `This file was exported on ${exportedAt.slice(0, 10)}, before the newest export of ${newest.slice(0, 10)}. It is compared with the plan as it was when this file was made, so nothing newer is lost.`;

export const lostStamp =
  'The file has lost its hidden sheet, perhaps because it was saved as something else. Nobody can tell any more who changed what, so every difference is shown for you to decide, and rows that are missing are not noticed.';

export const notPlans = (names: readonly string[]): string =>
  `No plan was found in ${names.map((name) => `“${name}”`).join(', ')}: ${names.length === 1 ? 'it was' : 'they were'} not read.`;

export const longRows = (places: readonly PlanPlace[]): string =>
  `Texts longer than an action can hold (5,000 characters; 300 for a role) are cut in ${places
    .map(({ sheet, row }) => `${sheet} row ${String(row)}`)
    .join(', ')}. Shorten them in the file first if you need them whole.`;
