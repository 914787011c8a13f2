import { statusLabels } from '../actions/action';
import type { Action } from '../actions/action';
import { isChange } from '../dataset/changed-translations';
import { systemLabels, systems } from '../dataset/extract-kinds';
import type { System } from '../dataset/extract-kinds';
import type { Answers } from '../dataset/import-types';
import type { ImportRecord } from '../ipc/replies/imports';
import type { CourseEntry } from '../ipc/replies/words';
import {
  answerWords,
  overdueSentence,
  setAsideSentence,
  topicWords,
  unclassedSentence,
} from '../narrative/keeping/handover-words';
import type { OrganisationProfile } from '../organisation/organisation';
import type { Version } from '../reference/settings';
import { waitingSentence } from '../narrative/year/year-words';
import type { SettingChange } from '../report/settings-record';
import type { Stage } from '../year/plan';
import type { HandedFile, HandoverSummary, OpenAction, WordDecision } from './summary.types';

/** Everything a summary is made from; actions, imports, courses and changes as the version may show them. */
export interface SummaryInput {
  readonly organisation: OrganisationProfile;
  readonly version: Version;
  /** ISO day. */
  readonly today: string;
  readonly actions: readonly Action[];
  /** The plan of the newest year held; null where none is. */
  readonly plan: { readonly year: number; readonly stages: readonly Stage[]; readonly isLocked: boolean } | null;
  /** Locked years with changes that wait behind them. */
  readonly waitingYears: readonly number[];
  /** References of actions whose test date is past without a figure of the year it asks for. */
  readonly overdue: readonly string[];
  readonly imports: readonly ImportRecord[];
  readonly courses: readonly CourseEntry[];
  readonly answers: Readonly<Record<System, Answers>>;
  readonly settingChanges: readonly SettingChange[];
}

const isPast = (day: string, today: string): boolean => day !== '' && day < today;

const openAction = (action: Action, today: string): OpenAction => ({
  reference: action.reference,
  issue: action.issue,
  owner: action.owner,
  status: statusLabels[action.status],
  due: action.due,
  testDate: action.testDate,
  isDuePast: isPast(action.due, today),
  isTestPast: isPast(action.testDate, today),
  lastNote: action.notes.at(-1) ?? null,
});

/** Days sort as text; an action without one comes last. */
const byDue = (a: OpenAction, b: OpenAction): number =>
  (a.due === '' ? '9' : a.due).localeCompare(b.due === '' ? '9' : b.due) || a.reference.localeCompare(b.reference);

const stepsOf = ({ plan, today }: SummaryInput): HandoverSummary['steps'] => {
  if (plan === null) return null;
  const days = plan.stages.map(({ title, due, role, signOff }) => ({
    label: title,
    day: due,
    role,
    isDone: signOff !== null,
    isLate: signOff === null && isPast(due, today),
  }));
  return { year: plan.year, days, isLocked: plan.isLocked };
};

/** "changed:course:leadership" and "course:leadership" are about the same word; a change stands above the answer of before. */
const decisionsOf = (system: System, answers: Answers): readonly WordDecision[] => {
  const known = new Map<string, WordDecision>();
  const ordered = Object.entries(answers).sort(([a], [b]) => Number(isChange(a)) - Number(isChange(b)));
  for (const [id, answer] of ordered) {
    const plain = isChange(id) ? id.slice(id.indexOf(':') + 1) : id;
    const [topic = '', ...words] = plain.split(':');
    known.set(plain, {
      systemLabel: systemLabels[system],
      topic: topicWords(topic),
      words: words.join(':'),
      answer: answerWords(answer),
    });
  }
  return [...known.values()].sort((a, b) => a.topic.localeCompare(b.topic) || a.words.localeCompare(b.words));
};

const handedFile = ({ fileName, kindLabel, importedAt, years, columns, numbers }: ImportRecord): HandedFile => ({
  fileName,
  kindLabel,
  importedAt,
  years,
  columnsByHand: columns.filter(({ isByHand }) => isByHand).length,
  setAside: numbers?.setAside ?? null,
});

const questionsOf = (
  { courses, version, waitingYears, overdue }: SummaryInput,
  files: readonly HandedFile[],
  actions: readonly OpenAction[],
): readonly string[] => {
  const open = courses.filter((course) => course.class === null).length;
  const late = actions.filter(({ reference }) => overdue.includes(reference));
  return [
    ...late.map(({ reference, testDate }) => overdueSentence(reference, testDate)),
    ...waitingYears.map(waitingSentence),
    ...files.flatMap(({ fileName, setAside }) =>
      version === 'public' || setAside === null || setAside === 0 ? [] : [setAsideSentence(fileName, setAside)],
    ),
    ...(open === 0 ? [] : [unclassedSentence(open)]),
  ];
};

/**
 * What waits, what was decided and what is held, for whoever takes over.
 * @returns open actions are all but the blue ones; a test date counts as past from the day after it
 */
export const buildHandoverSummary = (input: SummaryInput): HandoverSummary => {
  const { actions, today, imports, answers } = input;
  const openActions = actions
    .filter(({ status }) => status !== 'blue')
    .map((action) => openAction(action, today))
    .sort(byDue);
  const files = imports.map(handedFile);
  return {
    organisation: input.organisation,
    version: input.version,
    madeOn: today,
    openActions,
    completedActions: actions.length - openActions.length,
    steps: stepsOf(input),
    openQuestions: questionsOf(input, files, openActions),
    decisions: systems.flatMap((system) => decisionsOf(system, answers[system])),
    settingChanges: input.settingChanges,
    files,
  };
};
