import { missingFields } from '../../../shared/actions/complete';
import { dateFields } from '../../../shared/actions/form-text';
import type { Action, ActionDraft, CompletionChoice } from '../../../shared/actions/action';
import type { MissingField } from '../../../shared/actions/complete';
import type { ActionFormText, DateField, DateParts } from '../../../shared/actions/form-text';

export type { ActionFormText, DateParts };

export type FieldName = MissingField['field'];

export interface FieldError {
  readonly field: FieldName;
  readonly text: string;
}

const partsOf = (iso: string): DateParts => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
};

const choiceOf = ({ completion }: Action): CompletionChoice | null =>
  completion?.kind === 'measured' ? { kind: 'measured', year: completion.figure.year } : completion;

/** The part of a saved action that a person fills in. */
export const draftOf = (action: Action): ActionDraft => ({
  issue: action.issue,
  change: action.change,
  why: action.why,
  owner: action.owner,
  executive: action.executive,
  start: action.start,
  due: action.due,
  measureOfSuccess: action.measureOfSuccess,
  targetValue: action.targetValue,
  testDate: action.testDate,
  highImpactActions: action.highImpactActions,
  tags: action.tags,
  status: action.status,
  evidence: action.evidence,
  evidenceFiles: action.evidenceFiles,
  completion: choiceOf(action),
});

export const formOf = (draft: ActionDraft): ActionFormText => {
  const { targetValue, start, due, testDate, evidenceFiles, completion, ...rest } = draft;
  return {
    ...rest,
    target: targetValue === null ? '' : String(targetValue),
    start: partsOf(start),
    due: partsOf(due),
    testDate: partsOf(testDate),
    evidenceFiles: evidenceFiles.join('\n'),
    completion: completion?.kind ?? '',
    resultYear: completion?.kind === 'measured' ? String(completion.year) : '',
    noResult: completion?.kind === 'not_measured' ? completion.reason : '',
  };
};

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const completionOf = ({ completion, resultYear, noResult }: ActionFormText): CompletionChoice | null => {
  if (completion === 'not_measured') return { kind: completion, reason: noResult };
  return completion === 'measured' && resultYear !== '' ? { kind: completion, year: Number(resultYear) } : null;
};

/** The longest name of a file that a system takes, and how many are kept: the other side refuses more. */
const mostOfEvidence = { name: 260, files: 100 } as const;

const evidenceErrors = (names: readonly string[]): readonly FieldError[] =>
  names.length > mostOfEvidence.files || names.some((name) => name.length > mostOfEvidence.name)
    ? [{ field: 'evidenceFiles', text: 'Enter at most 100 names of files, one a line, each of at most 260 characters' }]
    : [];

/** The target as typed so far; null while it is no number. */
export const targetOf = ({ target }: ActionFormText): number | null => numberOf(target);

/** The ISO date, '' when nothing is typed, null when it is not a real date. */
export const isoOf = ({ day, month, year }: DateParts): string | null => {
  const parts = [day, month, year].map((part) => part.trim());
  if (parts.every((part) => part === '')) return '';
  if (!parts.every((part) => /^\d+$/.test(part)) || !/^\d{4}$/.test(year.trim())) return null;
  const [d, m, y] = parts.map(Number);
  const date = new Date(Date.UTC(y ?? 0, (m ?? 0) - 1, d ?? 0));
  const isReal = date.getUTCFullYear() === y && date.getUTCMonth() + 1 === m && date.getUTCDate() === d;
  return isReal ? date.toISOString().slice(0, 10) : null;
};

/** People type a minus sign in several ways, and may add a per cent sign to a gap. */
const numberOf = (text: string): number | null => {
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/%$/, '');
  return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : null;
};

const dateNames: Readonly<Record<DateField, string>> = { start: 'Start date', due: 'Due date', testDate: 'Test date' };

/** Reads the fields. Errors stand in the order of the form, so that the first one named is the first one met. */
export const readForm = (
  form: ActionFormText,
): { readonly draft: ActionDraft; readonly errors: readonly FieldError[] } => {
  const dates = { start: isoOf(form.start), due: isoOf(form.due), testDate: isoOf(form.testDate) };
  const draft: ActionDraft = {
    issue: form.issue,
    change: form.change,
    why: form.why,
    owner: form.owner,
    executive: form.executive,
    measureOfSuccess: form.measureOfSuccess,
    highImpactActions: form.highImpactActions,
    tags: form.tags,
    status: form.status,
    evidence: form.evidence,
    targetValue: targetOf(form),
    start: dates.start ?? '',
    due: dates.due ?? '',
    testDate: dates.testDate ?? '',
    evidenceFiles: linesOf(form.evidenceFiles),
    completion: completionOf(form),
  };
  const unreal = dateFields
    .filter((field) => dates[field] === null)
    .map((field) => ({ field, text: `${dateNames[field]} must be a real date, like 31 3 2026` }));
  const notNumber =
    form.target.trim() !== '' && draft.targetValue === null
      ? [{ field: 'targetValue' as const, text: 'The target must be a number, like 1.25 or −2.5' }]
      : [];
  const own: readonly FieldError[] = [...unreal, ...notNumber, ...evidenceErrors(draft.evidenceFiles)];
  const missing = missingFields(draft, true).filter((error) => !own.some((other) => other.field === error.field));
  return { draft, errors: inFormOrder([...own, ...missing]) };
};

const order: readonly FieldName[] = [
  'baseline',
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
  'status',
  'completion',
  'evidence',
  'evidenceFiles',
];

const inFormOrder = (errors: readonly FieldError[]): readonly FieldError[] =>
  [...errors].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));

/** Where an error's link leads: the first box of a date, otherwise the field itself. */
export const fieldId = (field: FieldName): string =>
  dateFields.some((date) => date === field) ? `action-${field}-day` : `action-${field}`;
