import type { ActionStatus } from '../actions/action';
import { looksLikePerson } from './person-name';
import { noAnswers, statusQuestionOf } from './plan-draft';
import type { DraftContent, PlanAnswers } from './plan-draft';
import type { PlanRow } from './plan-row.types';
import { readStatus } from './read-status';

export interface PersonQuestion {
  /** The words as they stand in the plan. */
  readonly words: string;
  readonly rows: number;
}

export interface StatusQuestion {
  readonly id: string;
  readonly kind: 'words' | 'fill';
  readonly words: string;
  /** What it usually means; marked, and never taken by itself. */
  readonly suggestion: ActionStatus | null;
  readonly rows: number;
}

export interface PlanQuestions {
  readonly people: readonly PersonQuestion[];
  readonly statuses: readonly StatusQuestion[];
}

const countOf = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

const statusQuestion = (row: PlanRow): Omit<StatusQuestion, 'rows'> | null => {
  const id = statusQuestionOf(row);
  if (id === null) return null;
  if (row.statusWords === '') return { id, kind: 'fill', words: row.fill ?? '', suggestion: row.fill };
  const { status, isSure } = readStatus(row.statusWords);
  return isSure ? null : { id, kind: 'words', words: row.statusWords, suggestion: status };
};

/** What a careful person would ask about the rows of a plan, once for all rows with the same words. */
export const questionsOf = (rows: readonly PlanRow[]): PlanQuestions => {
  const people = countOf(rows.flatMap(({ owner, executive }) => [owner, executive].filter(looksLikePerson)));
  const asked = rows.map(statusQuestion).filter((question) => question !== null);
  const statuses = countOf(asked.map(({ id }) => id));
  const first = new Map(asked.map((question) => [question.id, question]));
  return {
    people: [...people].map(([words, count]) => ({ words, rows: count })),
    statuses: [...first.values()].map((question) => ({ ...question, rows: statuses.get(question.id) ?? 0 })),
  };
};

/** The answers a person would give who takes every suggestion. Names have none: they are not kept. */
export const suggestedAnswers = ({ statuses }: PlanQuestions): PlanAnswers => ({
  ...noAnswers,
  statuses: Object.fromEntries(statuses.map(({ id, suggestion }) => [id, suggestion])),
});

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const roleOf = (words: string, { people }: PlanAnswers): string => {
  if (!looksLikePerson(words)) return words;
  const answer = own(people, words);
  if (answer === undefined) return '';
  return answer.keep ? words : answer.role.trim();
};

const statusOf = (row: PlanRow, { statuses }: PlanAnswers): ActionStatus | null => {
  const id = statusQuestionOf(row);
  if (id === null) return null;
  const { status, isSure } = row.statusWords === '' ? { status: null, isSure: false } : readStatus(row.statusWords);
  return isSure ? status : (own(statuses, id) ?? null);
};

/** The fields of an action that are one line; the boundary takes no more. */
const mostOfLine = 300;
const mostOfText = 5000;

/** A row as it is kept. A name that was not answered is not in it. */
export const draftOf = (row: PlanRow, fileName: string, answers: PlanAnswers): DraftContent => {
  const { place } = row;
  return {
    indicators: row.indicators,
    metricWords: row.metricWords.slice(0, mostOfLine),
    issue: row.issue.slice(0, mostOfText),
    change: row.change.slice(0, mostOfText),
    measureOfSuccess: row.measureOfSuccess.slice(0, mostOfText),
    owner: roleOf(row.owner, answers).slice(0, mostOfLine),
    executive: roleOf(row.executive, answers).slice(0, mostOfLine),
    start: row.start,
    due: row.due,
    dueWords: row.dueWords.slice(0, mostOfLine),
    status: statusOf(row, answers),
    statusWords: row.statusWords.slice(0, mostOfLine),
    progress: row.progress.slice(0, mostOfText),
    origin: `${fileName}, ${place.sheet}, row ${String(place.row)}`,
  };
};

/** Rows with a text that is longer than an action can hold: only its beginning is kept, which is said before. */
export const cutRows = (rows: readonly PlanRow[]): readonly PlanRow[] =>
  rows.filter(
    ({ issue, change, measureOfSuccess, progress, owner, executive }) =>
      [issue, change, measureOfSuccess, progress].some((text) => text.length > mostOfText) ||
      [owner, executive].some((text) => text.length > mostOfLine),
  );
