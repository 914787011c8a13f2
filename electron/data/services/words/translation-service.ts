import { changedId } from '../../../../shared/dataset/changed-translations';
import { systemLabels, systemOf } from '../../../../shared/dataset/extract-kinds';
import type { System } from '../../../../shared/dataset/extract-kinds';
import { figuresOfKind } from '../../../../shared/dataset/kind-figures';
import { valueKey } from '../../../../shared/dataset/tables/reading/value-questions';
import { translateEthnicity } from '../../../../shared/dataset/values/ethnicity/translate-ethnicity';
import type { Replies, Requests } from '../../../../shared/ipc/contract';
import { headingOfStoredCode } from '../../../../shared/reference/ethnicity-local';
import type { Decision, TranslationEntry } from '../../../../shared/ipc/replies/words';
import type { Version } from '../../../../shared/reference/settings';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { addEntry } from '../../queries/journal';
import { findOrganisation } from '../../queries/organisations';
import { readAnswers, writeAnswers } from '../../queries/settings';
import { addChange, listChanges, listTranslated, retranslate } from '../../queries/translations';
import type { TranslatedRows, TranslationChange } from '../../queries/translations';
import { isoNow, refuseReadOnly } from '../context';
import type { ServiceContext } from '../context';

type Systematic = TranslatedRows & { readonly system: System; readonly key: string };

const inSystems = (db: ReadableDb): readonly Systematic[] => {
  const organisation = findOrganisation(db);
  const all = organisation === null ? [] : listTranslated(db, organisation.id);
  return all.flatMap((one) =>
    one.kind === 'annual_return' ? [] : [{ ...one, system: systemOf(one.kind), key: valueKey(one.original) }],
  );
};

const decisionOf = (one: Systematic, changes: readonly TranslationChange[]): Decision => {
  const change = changes.find(({ system, original }) => system === one.system && valueKey(original) === one.key);
  if (change?.to === one.group) return 'changed';
  const read = translateEthnicity(one.original);
  if (read.kind !== 'known' || read.value.group !== one.group) return 'answer';
  return read.certainty === 'exact' ? 'name' : 'rule';
};

/** What a person should look over first: what people decided, then what rules did. */
const order: readonly Decision[] = ['changed', 'answer', 'rule', 'name'];

const entryOf = (
  rows: readonly Systematic[],
  changes: readonly TranslationChange[],
  version: Version,
): TranslationEntry | null => {
  // The spelling of most rows stands for all.
  const [first] = [...rows].sort((a, b) => b.rows - a.rows);
  if (first === undefined) return null;
  const figures = new Map(
    rows.flatMap(({ kind }) =>
      kind === 'annual_return' ? [] : figuresOfKind(kind).map((figure) => [figure.label, figure] as const),
    ),
  );
  return {
    system: first.system,
    systemLabel: systemLabels[first.system],
    original: first.original,
    // A heading of five groups that is kept in place of a code is none.
    code: headingOfStoredCode(first.code) === null ? first.code : null,
    group: first.group,
    decision: decisionOf(first, changes),
    rows: version === 'public' ? null : rows.reduce((sum, one) => sum + one.rows, 0),
    figures: [...figures.values()],
  };
};

/** Every translation in use, with who or what decided it. Row counts are exact, so the public version has none. */
export const listTranslations = (db: ReadableDb, version: Version): Replies['translations.list'] => {
  const changes = listChanges(db);
  const byWords = new Map<string, Systematic[]>();
  for (const one of inSystems(db).filter(({ isInUse }) => isInUse)) {
    const id = `${one.system} ${one.key} ${one.group}`;
    byWords.set(id, [...(byWords.get(id) ?? []), one]);
  }
  const entries = [...byWords.values()]
    .map((rows) => entryOf(rows, changes, version))
    .filter((entry) => entry !== null)
    .sort(
      (a, b) =>
        order.indexOf(a.decision) - order.indexOf(b.decision) ||
        a.systemLabel.localeCompare(b.systemLabel, 'en-GB') ||
        a.original.localeCompare(b.original, 'en-GB'),
    );
  return {
    version: changes[0]?.version ?? 0,
    entries,
    history: changes.map(({ system, ...change }) => ({
      ...change,
      systemLabel: Object.entries(systemLabels).find(([name]) => name === system)?.[1] ?? system,
    })),
  };
};

/**
 * Gives the words another group in every file of the system that is held, remembers it for the next file, and makes a new version. One
 * transaction; undo puts back the rows, the answer and the version.
 */
export const changeTranslation = (
  context: ServiceContext,
  { system, original, from, to }: Requests['translations.change'],
): Replies['translations.change'] => {
  refuseReadOnly(context);
  const { db } = context;
  return db.transaction(() => {
    const key = valueKey(original);
    const wanted = inSystems(db).filter((one) => one.system === system && one.key === key && one.group === from);
    if (wanted.length === 0 || from === to) {
      throw new WorkbenchFailure('not_found', 'These words are not read in this way any more. Nothing was changed.');
    }
    const rows = wanted.reduce((sum, one) => sum + retranslate(db, one, from, { group: to, code: null }), 0);
    const version = addChange(db, { at: isoNow(context), system, original, from, to });
    const answers = readAnswers(db, system);
    const answerId = changedId('ethnicity', key);
    writeAnswers(db, system, { ...answers, [answerId]: to }, isoNow(context));
    addEntry(db, isoNow(context), `Change of translation of “${original}”`, {
      kind: 'restore_translation',
      system,
      version,
      to,
      before: wanted.map(({ table, importId, original: words, code, group }) => ({
        table,
        importId,
        original: words,
        code,
        group,
      })),
      answerId,
      answerBefore: answers[answerId] ?? null,
    });
    return { version, rows };
  });
};
