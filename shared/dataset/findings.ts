import type { AnsweredQuestion, Answers, CellPlace, ImportProblem, ImportQuestion } from './import-types';

/**
 * Collects what is to be said and asked about one file while it is read. Questions already answered with one of their
 * options are not asked again.
 */
export interface Findings {
  readonly problems: () => readonly ImportProblem[];
  readonly questions: () => readonly ImportQuestion[];
  readonly answered: () => readonly AnsweredQuestion[];
  readonly error: (code: string, text: string, place?: CellPlace | null) => void;
  readonly warn: (code: string, text: string, place?: CellPlace | null) => void;
  /** The chosen option, or null while the question stands. */
  readonly ask: (question: ImportQuestion) => string | null;
}

/** `remembered` holds lasting answers of earlier imports; an answer to this very file comes first. */
export const createFindings = (answers: Answers, remembered: Answers = {}): Findings => {
  const problems: ImportProblem[] = [];
  const questions = new Map<string, ImportQuestion>();
  const answered = new Map<string, AnsweredQuestion>();
  const add = (severity: 'error' | 'warning', code: string, text: string, place: CellPlace | null): void => {
    // Headings repeated down a sheet would say the same thing again and again.
    if (problems.some((other) => other.code === code && other.text === text)) return;
    problems.push({ severity, code, text, place });
  };
  return {
    problems: () => [...problems],
    questions: () => [...questions.values()],
    answered: () => [...answered.values()],
    error: (code, text, place = null) => {
      add('error', code, text, place);
    },
    warn: (code, text, place = null) => {
      add('warning', code, text, place);
    },
    ask: (question) => {
      const answer = answers[question.id] ?? remembered[question.id];
      if (answer !== undefined && question.options.some((option) => option.value === answer)) {
        answered.set(question.id, { ...question, answer, isRemembered: answers[question.id] === undefined });
        return answer;
      }
      questions.set(question.id, question);
      return null;
    },
  };
};
