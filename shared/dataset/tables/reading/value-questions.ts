import { placeAt } from '../../cell-place';
import type { AnsweredQuestion, Answers, CellPlace, ImportQuestion } from '../../import-types';
import { changedId, changesIn } from '../../changed-translations';
import { cleanText, wordsOf } from '../../values/clean-text';
import { onceAValue } from '../../values/once-a-value';
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
  /** Null while the question stands. */
  readonly answer: string | null;
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
  readonly answered: () => readonly AnsweredQuestion[];
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

interface ReadByRule {
  readonly text: string;
  readonly reason: string;
  readonly rows: number;
}

/** The same words may be read in several parts of the workforce: for a person who looks them over they are one. */
const saidOnce = (rules: readonly ReadByRule[]): readonly string[] => {
  const together = new Map<string, ReadByRule>();
  for (const rule of rules) {
    const key = `${rule.text}|${rule.reason}`;
    together.set(key, { ...rule, rows: rule.rows + (together.get(key)?.rows ?? 0) });
  }
  return [...together.values()].map(({ text, reason, rows }) => `“${text}” (${countRows(rows)}): ${reason}`);
};

const toQuestion = ({ question, words, hint, rows }: Asked): ImportQuestion => ({
  ...question,
  text: `“${words}”, ${countRows(rows)}: ${hint}`,
});

const hintOf = <T>(topic: Topic<T>, suggested: { readonly label: string } | undefined, reason: string): string =>
  `${suggested === undefined ? topic.asks : `${suggested.label}?`} (${reason})`;

/** Answers given to this file, and those of earlier imports. `elsewhere`: other systems' answers, good for a suggestion only. */
export interface KnownAnswers {
  readonly given: Answers;
  readonly remembered: Answers;
  readonly elsewhere: Answers;
}

const optionOf = <T>(topic: Topic<T>, value: string | undefined) =>
  value === undefined ? undefined : topic.options.find((option) => option.value === value);

const suggest = <T>(topic: Topic<T>, suggestion: T | null, elsewhere: string | undefined) =>
  topic.options.find((option) => suggestion !== null && topic.isMeant(option.means, suggestion)) ??
  optionOf(topic, elsewhere);

const makeAsked = <T>(
  topic: Topic<T>,
  raw: RawValue,
  translation: Extract<Translation<T>, { kind: 'unknown' }>,
  at: ValuePlace,
  known: { readonly id: string; readonly answer: string | null; readonly elsewhere: string | undefined },
): Asked => {
  const suggested = suggest(topic, translation.suggestion, known.elsewhere);
  const reason =
    suggested !== undefined && translation.suggestion === null
      ? `${translation.reason}; in another system you answered this so`
      : translation.reason;
  const place: CellPlace = placeAt(at.sheet, at.row, at.column);
  const options = topic.options.map(({ value, label }) => ({ value, label }));
  const question = { id: known.id, place, options, suggestion: suggested?.value ?? null };
  return { answer: known.answer, question, words: cleanText(raw), hint: hintOf(topic, suggested, reason), rows: 0 };
};

export const createValueQuestions = ({ given, remembered, elsewhere }: KnownAnswers): ValueQuestions => {
  const asked = new Map<string, Asked>();
  const rules = new Map<string, ByRule>();
  const keyOf = onceAValue(valueKey);
  // Asked of every cell, and hardly ever true.
  const hasChanges = Object.keys(changesIn(remembered)).length > 0;
  const noteRule = (topicId: string, raw: RawValue, reason: string): void => {
    const key = `${topicId}:${keyOf(raw)}`;
    const note = rules.get(key) ?? { text: cleanText(raw), reason, rows: 0 };
    note.rows += 1;
    rules.set(key, note);
  };
  const put = (id: string, make: () => Asked): void => {
    const found = asked.get(id) ?? make();
    found.rows += 1;
    asked.set(id, found);
  };
  const all = (): readonly Asked[] => [...asked.values()];
  return {
    settle: (topic, raw, translation, at) => {
      if (translation.kind === 'blank') return translation;
      const change = hasChanges ? optionOf(topic, remembered[changedId(topic.id, keyOf(raw))]) : undefined;
      if (change !== undefined) {
        noteRule(topic.id, raw, `${change.label}, as changed on the translator page`);
        return { kind: 'value', value: change.means };
      }
      if (translation.kind === 'known') {
        if (translation.certainty === 'likely') noteRule(topic.id, raw, translation.reason);
        return { kind: 'value', value: translation.value };
      }
      const id = `${topic.id}:${keyOf(raw)}`;
      const chosen = optionOf(topic, given[id]) ?? optionOf(topic, remembered[id]);
      const known = { id, answer: chosen?.value ?? null, elsewhere: elsewhere[id] };
      put(id, () => makeAsked(topic, raw, translation, at, known));
      return chosen === undefined ? { kind: 'asked' } : { kind: 'value', value: chosen.means };
    },
    questions: () =>
      all()
        .filter(({ answer }) => answer === null)
        .map(toQuestion),
    answered: () =>
      all().flatMap((each) =>
        each.answer === null
          ? []
          : [
              {
                ...toQuestion(each),
                answer: each.answer,
                isRemembered: given[each.question.id] !== each.answer,
              },
            ],
      ),
    byRule: () => saidOnce([...rules.values()]),
  };
};
