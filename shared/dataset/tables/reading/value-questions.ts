import { placeAt } from '../../cell-place';
import type { Answers, CellPlace, ImportQuestion } from '../../import-types';
import { changedId } from '../../changed-translations';
import type { System } from '../../extract-kinds';
import { cleanText, wordsOf } from '../../values/clean-text';
import type { RawValue, Translation } from '../../values/translation';

/** One kind of value that can be asked about, with the answers a person may choose. */
export interface Topic<T> {
  /** First part of a question's id: "ethnicity" in "ethnicity:arab". */
  readonly id: string;
  /** Completes "“Arab”, 41 rows:" where nothing is suggested: "which ethnic group?". */
  readonly asks: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly means: T }[];
  readonly isMeant: (option: T, value: T) => boolean;
}

/** What a cell gave: a value, nothing, or a question that still stands. */
export type ValueReading<T> =
  { readonly kind: 'value'; readonly value: T } | { readonly kind: 'blank' } | { readonly kind: 'asked' };

interface Asked {
  readonly question: Omit<ImportQuestion, 'text'>;
  readonly words: string;
  readonly hint: string;
  rows: number;
}

interface ByRule {
  readonly text: string;
  readonly reason: string;
  rows: number;
}

export interface ValueQuestions {
  /** Takes what is known, applies an answer, or asks once for all rows with the same value. */
  readonly settle: <T>(topic: Topic<T>, raw: RawValue, translation: Translation<T>, at: ValuePlace) => ValueReading<T>;
  readonly questions: () => readonly ImportQuestion[];
  /** Values read by a rule and not by an exact name, for a person to look over: "“Misconduct” (3 rows)". */
  readonly byRule: () => readonly string[];
}

export interface ValuePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number | null;
}

/** The part of an id that stands for a value: "arab", "other-asian". The same for all spellings that differ in marks only. */
export const valueKey = (raw: RawValue): string => {
  const text = cleanText(raw);
  return wordsOf(text).replace(/ /g, '-') || text.toLowerCase();
};

export const countRows = (rows: number): string => (rows === 1 ? '1 row' : `${String(rows)} rows`);

const toQuestion = ({ question, words, hint, rows }: Asked): ImportQuestion => ({
  ...question,
  text: `“${words}”, ${countRows(rows)}: ${hint}`,
});

const hintOf = <T>(topic: Topic<T>, suggested: { readonly label: string } | undefined, reason: string): string =>
  `${suggested === undefined ? topic.asks : `${suggested.label}?`} (${reason})`;

/** `system`: that of the table, for words that were given another meaning on the translator page. */
export const createValueQuestions = (answers: Answers, system: System | null = null): ValueQuestions => {
  const asked = new Map<string, Asked>();
  const rules = new Map<string, ByRule>();
  const noteRule = (topicId: string, raw: RawValue, reason: string): void => {
    const key = `${topicId}:${valueKey(raw)}`;
    const note = rules.get(key) ?? { text: cleanText(raw), reason, rows: 0 };
    note.rows += 1;
    rules.set(key, note);
  };
  const put = (id: string, make: () => Asked): void => {
    const found = asked.get(id) ?? make();
    found.rows += 1;
    asked.set(id, found);
  };
  return {
    settle: (topic, raw, translation, at) => {
      if (translation.kind === 'blank') return translation;
      const changed = system === null ? undefined : answers[changedId(system, topic.id, valueKey(raw))];
      const change = topic.options.find((option) => option.value === changed);
      if (change !== undefined) {
        noteRule(topic.id, raw, `${change.label}, as changed on the translator page`);
        return { kind: 'value', value: change.means };
      }
      if (translation.kind === 'known') {
        if (translation.certainty === 'likely') noteRule(topic.id, raw, translation.reason);
        return { kind: 'value', value: translation.value };
      }
      const id = `${topic.id}:${valueKey(raw)}`;
      const answer = topic.options.find((option) => option.value === answers[id]);
      if (answer !== undefined) return { kind: 'value', value: answer.means };
      put(id, () => {
        const { suggestion, reason } = translation;
        const suggested = topic.options.find(
          (option) => suggestion !== null && topic.isMeant(option.means, suggestion),
        );
        const place: CellPlace = placeAt(at.sheet, at.row, at.column);
        const options = topic.options.map(({ value, label }) => ({ value, label }));
        const question = { id, place, options, suggestion: suggested?.value ?? null };
        return { question, words: cleanText(raw), hint: hintOf(topic, suggested, reason), rows: 0 };
      });
      return { kind: 'asked' };
    },
    questions: () => [...asked.values()].map(toQuestion),
    byRule: () => [...rules.values()].map(({ text, reason, rows }) => `“${text}” (${countRows(rows)}): ${reason}`),
  };
};
