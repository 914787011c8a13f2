import type { Action, ActionStatus } from '../../actions/action';
import { actionStatuses } from '../../actions/action';

/** What others may change in an exported plan, in the order of its columns. */
export const editFields = [
  'status',
  'issue',
  'change',
  'why',
  'owner',
  'executive',
  'start',
  'due',
  'measureOfSuccess',
  'targetValue',
  'testDate',
  'evidence',
] as const;
export type EditField = (typeof editFields)[number];

export const editFieldLabels: Readonly<Record<EditField, string>> = {
  status: 'Status',
  issue: 'Issue',
  change: 'What will change',
  why: 'Why it should work',
  owner: 'Owner',
  executive: 'Accountable executive',
  start: 'Start',
  due: 'Due',
  measureOfSuccess: 'Measure of success',
  targetValue: 'Target value',
  testDate: 'Test date',
  evidence: 'Evidence',
};

/** Columns of the exported sheet that are no field of an action that others change. */
export const planSheetHeadings = {
  reference: 'Reference',
  note: 'New progress note',
  figure: 'Figure it is about',
} as const;

/** The sheet with what was exported, which Excel does not offer to show. */
export const stampSheet = '_workbench';

export const isDateField = (field: EditField): boolean => field === 'start' || field === 'due' || field === 'testDate';

/** The longest text of a field, as the boundary takes it. */
export const mostOfField = (field: EditField): number => (field === 'owner' || field === 'executive' ? 300 : 5000);

/** Each field as one text: days as ISO, the target as a plain number, the status by its name. Two that are the same text are the same. */
export type EditValues = Readonly<Record<EditField, string>>;

/**
 * A text as it comes back from a workbook: without what a workbook cannot hold, line ends as line feeds, no blanks around it. Two texts that
 * differ only in that are no edit.
 */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .trim();

export const editValuesOf = (action: Action): EditValues => ({
  status: action.status,
  issue: plainText(action.issue),
  change: plainText(action.change),
  why: plainText(action.why),
  owner: plainText(action.owner),
  executive: plainText(action.executive),
  start: action.start,
  due: action.due,
  measureOfSuccess: plainText(action.measureOfSuccess),
  targetValue: action.targetValue === null ? '' : String(action.targetValue),
  testDate: action.testDate,
  evidence: plainText(action.evidence),
});

const statusOf = (text: string, before: ActionStatus): ActionStatus =>
  actionStatuses.find((status) => status === text) ?? before;

/** The action with one field as others have it. */
export const withField = (action: Action, field: EditField, value: string): Action => {
  if (field === 'status') return { ...action, status: statusOf(value, action.status) };
  if (field === 'targetValue') return { ...action, targetValue: value === '' ? null : Number(value) };
  return { ...action, [field]: value };
};
