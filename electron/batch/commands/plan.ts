import fs from 'node:fs';
import path from 'node:path';
import type { PlanReading } from '../../../shared/ipc/replies/plans';
import { fillWords } from '../../../shared/narrative/actions/plan-file-words';
import { noAnswers } from '../../../shared/plan-file/plan-draft';
import { suggestedAnswers } from '../../../shared/plan-file/plan-questions';
import type { PlanQuestions, StatusQuestion } from '../../../shared/plan-file/plan-questions';
import type { OpenedServices } from '../../data/open-services';
import { planFileName, writePlan } from '../../data/services/plan/export-plan';
import { shownName } from '../../importing/shown-name';
import { badArguments, outOption } from '../arguments';
import type { BatchArguments } from '../arguments';
import { done } from '../outcome';
import type { Outcome } from '../outcome';

const statusText = ({ kind, words }: StatusQuestion): string => {
  const what =
    kind === 'words'
      ? `“${words}”`
      : fillWords[words === 'red' || words === 'amber' || words === 'green' ? words : 'blue'];
  return `${what} as the status of an action: which of the four is it?`;
};

/** Names come without a suggestion of a role: left alone, they are not kept. */
const questionsJson = ({ people, statuses }: PlanQuestions) => [
  ...people.map(({ words, rows }) => ({
    id: `person:${words}`,
    text: `“${words}” reads like the name of a person. Which role is it? Without an answer nothing is kept.`,
    suggestion: '',
    rows,
  })),
  ...statuses.map((question) => ({
    id: question.id,
    text: statusText(question),
    suggestion: question.suggestion ?? '',
    rows: question.rows,
  })),
];

const readingJson = (reading: PlanReading) => {
  const { questions, ...rest } = reading;
  return { ...rest, planId: undefined, questions: questionsJson(questions) };
};

const openDecisions = (reading: PlanReading): number =>
  reading.kind === 'plan' ? 0 : reading.conflicts.length + reading.missing.length;

/**
 * actions import FILE: a plan from elsewhere becomes drafts; edits of an export are taken over. Conflicts, and rows that are gone, are for a
 * person: then nothing is changed.
 */
export const importPlan = async (
  batch: BatchArguments,
  { handlers }: OpenedServices,
  files: readonly string[],
): Promise<Outcome> => {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw badArguments('Name one plan: actions import FILE');
  const reading = await handlers['plan.read']({
    file: { path: path.resolve(file), name: shownName(path.basename(file)) },
  });
  const { questions } = reading;
  const isAccepting = batch.options['accept-suggestions'] === true;
  const asked = questions.people.length + questions.statuses.length;
  const isOpen = openDecisions(reading) > 0 || (asked > 0 && !isAccepting);
  if (isOpen) return { json: { ...readingJson(reading), stored: null }, exitCode: 3 };
  const stored = await handlers['plan.store']({
    planId: reading.planId,
    answers: isAccepting ? suggestedAnswers(questions) : noAnswers,
    conflicts: {},
    remove: [],
  });
  return done({ ...readingJson(reading), stored });
};

/** actions export --out DIR: the plan as a workbook for others to edit. */
export const exportPlan = async (batch: BatchArguments, { context }: OpenedServices): Promise<Outcome> => {
  const folder = path.resolve(outOption(batch));
  const place = path.join(folder, planFileName(context).name);
  fs.mkdirSync(folder, { recursive: true });
  await writePlan(context, place);
  return done({ files: [place] });
};
