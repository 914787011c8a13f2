import type { Held, HeldItem } from '../../../shared/backup/held.types';
import {
  fileLabel,
  lockLabel,
  ofOrganisation,
  paperLabel,
  wordLabel,
} from '../../../shared/narrative/keeping/backup-words';
import type { ReadableDb, SqlRow } from '../connection';
import { numberOf, textOf } from '../row';

/** Backups of earlier versions have fewer tables and columns: what was not there, held nothing. */
const has = (db: ReadableDb, table: string, column = 'rowid'): boolean =>
  db.get('SELECT 1 AS found FROM sqlite_master WHERE type = ? AND name = ?', ['table', table]) !== undefined &&
  (column === 'rowid' ||
    db.get('SELECT 1 AS found FROM pragma_table_info(?) WHERE name = ?', [table, column]) !== undefined);

/** Before there were several organisations, everything was of the one own one. */
const owner = (db: ReadableDb, table: 'setting_change' | 'translation_change'): string =>
  has(db, table, 'organisation_id')
    ? 'organisation_id'
    : '(SELECT coalesce(min(id), 0) FROM organisation WHERE is_example = 0) AS organisation_id';

type Names = ReadonlyMap<number, string>;

const namesOf = (db: ReadableDb): Names =>
  new Map(
    db.all('SELECT id, name FROM organisation ORDER BY id').map((row) => [numberOf(row, 'id'), textOf(row, 'name')]),
  );

/** A thing of an organisation; its name is said only where there are several. */
const itemOf =
  (names: Names) =>
  (row: SqlRow, parts: readonly string[], label: string, state = ''): HeldItem => {
    const id = numberOf(row, 'organisation_id');
    const organisation = names.get(id) ?? '';
    return {
      key: [String(id), ...parts].join('\u0000'),
      label: ofOrganisation(label, names.size > 1 && organisation !== '' ? organisation : null),
      state,
    };
  };

type Item = ReturnType<typeof itemOf>;

const files = (db: ReadableDb, item: Item): readonly HeldItem[] => {
  const years = new Map<number, number[]>();
  for (const row of db.all('SELECT DISTINCT import_id, year FROM import_year ORDER BY import_id, year')) {
    const id = numberOf(row, 'import_id');
    years.set(id, [...(years.get(id) ?? []), numberOf(row, 'year')]);
  }
  return db
    .all(
      'SELECT id, organisation_id, file_name, file_hash, kind, imported_at FROM import WHERE removed_at IS NULL ORDER BY id',
    )
    .map((row) => {
      const name = textOf(row, 'file_name');
      const parts = [
        textOf(row, 'file_hash'),
        textOf(row, 'kind'),
        textOf(row, 'imported_at'),
        String(numberOf(row, 'id')),
      ];
      return item(row, parts, fileLabel(name, years.get(numberOf(row, 'id')) ?? []));
    });
};

const years = (db: ReadableDb, item: Item): readonly HeldItem[] =>
  db
    .all(
      `SELECT y.organisation_id, y.year, group_concat(i.file_hash || ' ' || y.kind, ',') AS used
       FROM (SELECT * FROM import_year WHERE is_in_use = 1 ORDER BY kind, import_id) y
       JOIN import i ON i.id = y.import_id WHERE i.removed_at IS NULL
       GROUP BY y.organisation_id, y.year ORDER BY y.organisation_id, y.year`,
    )
    .map((row) => item(row, [String(numberOf(row, 'year'))], String(numberOf(row, 'year')), textOf(row, 'used')));

const actions = (db: ReadableDb, item: Item): readonly HeldItem[] =>
  db
    .all(
      `SELECT a.id, a.organisation_id, a.reference, a.issue, a.updated_at,
         (SELECT count(*) FROM action_note n WHERE n.action_id = a.id) AS notes
       FROM action a ORDER BY a.reference`,
    )
    .map((row) =>
      item(
        row,
        [textOf(row, 'id')],
        `${textOf(row, 'reference')} ${textOf(row, 'issue').slice(0, 80)}`.trim(),
        `${textOf(row, 'updated_at')} ${String(numberOf(row, 'notes'))}`,
      ),
    );

const drafts = (db: ReadableDb, item: Item): readonly HeldItem[] => [
  ...(has(db, 'draft')
    ? db
        .all('SELECT organisation_id, key, kept_at FROM draft ORDER BY key')
        .map((row) => item(row, ['text', textOf(row, 'key')], 'Text not saved yet', textOf(row, 'kept_at')))
    : []),
  ...(has(db, 'plan_draft')
    ? db
        .all('SELECT organisation_id, id, reference, content FROM plan_draft ORDER BY reference')
        .map((row) => item(row, ['draft', textOf(row, 'id')], textOf(row, 'reference'), textOf(row, 'content')))
    : []),
];

const settings = (db: ReadableDb, item: Item): readonly HeldItem[] => {
  if (!has(db, 'setting_change')) return [];
  return db
    .all(
      `SELECT ${owner(db, 'setting_change')}, changed_at, item, label, from_words, to_words FROM setting_change ORDER BY id`,
    )
    .map((row) =>
      item(
        row,
        [textOf(row, 'changed_at'), textOf(row, 'item'), textOf(row, 'to_words')],
        `${textOf(row, 'label')}: ${textOf(row, 'from_words')} to ${textOf(row, 'to_words')}`,
      ),
    );
};

const words = (db: ReadableDb, item: Item): readonly HeldItem[] => {
  if (!has(db, 'translation_change')) return [];
  return db
    .all(
      `SELECT ${owner(db, 'translation_change')}, happened_at, original, from_group, to_group FROM translation_change ORDER BY version`,
    )
    .map((row) => {
      const original = textOf(row, 'original');
      const to = textOf(row, 'to_group');
      return item(row, [textOf(row, 'happened_at'), original, to], wordLabel(original, textOf(row, 'from_group'), to));
    });
};

const locks = (db: ReadableDb, item: Item): readonly HeldItem[] =>
  has(db, 'year_lock')
    ? db
        .all(
          `SELECT l.organisation_id, l.year, l.number, l.figures_hash, e.lock_id IS NOT NULL AS ended
           FROM year_lock l LEFT JOIN year_lock_end e ON e.lock_id = l.id ORDER BY l.year, l.number`,
        )
        .map((row) => {
          const year = numberOf(row, 'year');
          const number = numberOf(row, 'number');
          const isEnded = numberOf(row, 'ended') === 1;
          const parts = [String(year), String(number), textOf(row, 'figures_hash')];
          return item(row, parts, lockLabel(year, number, isEnded), isEnded ? 'ended' : 'held');
        })
    : [];

const papers = (db: ReadableDb, item: Item): readonly HeldItem[] =>
  has(db, 'paper_choice')
    ? db
        .all(
          `SELECT organisation_id, year, version, sections || coalesce(summary, '') || recommendations AS words
           FROM paper_choice ORDER BY year, version`,
        )
        .map((row) => {
          const year = numberOf(row, 'year');
          const version = textOf(row, 'version');
          return item(row, [String(year), version], paperLabel(year, version), textOf(row, 'words'));
        })
    : [];

const releases = (db: ReadableDb, item: Item): readonly HeldItem[] =>
  has(db, 'release')
    ? db
        .all(
          `SELECT organisation_id, released_at, name, audience FROM release
           WHERE id NOT IN (SELECT release_id FROM release_failed) ORDER BY id`,
        )
        .map((row) =>
          item(row, [textOf(row, 'released_at'), textOf(row, 'name'), textOf(row, 'audience')], textOf(row, 'name')),
        )
    : [];

/** Everything a person would miss, of this database or of a backup of any version. */
export const readHeld = (db: ReadableDb): Held => {
  const names = namesOf(db);
  const item = itemOf(names);
  return {
    organisations: [...names].map(([id, name]) => ({ key: String(id), label: name, state: name })),
    files: files(db, item),
    years: years(db, item),
    actions: actions(db, item),
    drafts: drafts(db, item),
    settings: settings(db, item),
    words: words(db, item),
    locks: locks(db, item),
    papers: papers(db, item),
    releases: releases(db, item),
  };
};
