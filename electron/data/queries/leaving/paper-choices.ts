import { arrangeSections } from '../../../../shared/paper/paper-sections';
import { startingChoices } from '../../../../shared/paper/paper-choices';
import type { EditedSummary, PaperChoices } from '../../../../shared/paper/paper-choices';
import type { Version } from '../../../../shared/reference/settings';
import type { ReadableDb, SqlRow, WritableDb } from '../../connection';
import { jsonOf, textOf, textOrNull } from '../../row';

export interface PaperKey {
  readonly organisationId: number;
  readonly year: number;
  readonly version: Version;
}

const values = ({ organisationId, year, version }: PaperKey) => [organisationId, year, version] as const;

const summaryOf = (row: SqlRow): EditedSummary | null => {
  const text = textOrNull(row, 'summary');
  return text === null ? null : { text, generated: textOf(row, 'summary_generated'), at: textOf(row, 'summary_at') };
};

const sectionsOf = (row: SqlRow): PaperChoices['sections'] =>
  arrangeSections(jsonOf<PaperChoices['sections']>(row, 'sections'));

/** What is kept for exactly this paper; null where nothing is. */
export const keptChoices = (db: ReadableDb, key: PaperKey): PaperChoices | null => {
  const row = db.get('SELECT * FROM paper_choice WHERE organisation_id = ? AND year = ? AND version = ?', values(key));
  return row === undefined
    ? null
    : { sections: sectionsOf(row), summary: summaryOf(row), recommendations: textOf(row, 'recommendations') };
};

/** Sections go on from the newest earlier paper of the version; words belong to one year and never do. */
export const readChoices = (db: ReadableDb, key: PaperKey): PaperChoices => {
  const kept = keptChoices(db, key);
  if (kept !== null) return kept;
  const earlier = db.get(
    'SELECT sections FROM paper_choice WHERE organisation_id = ? AND year < ? AND version = ? ORDER BY year DESC LIMIT 1',
    values(key),
  );
  return earlier === undefined ? startingChoices : { ...startingChoices, sections: sectionsOf(earlier) };
};

/** Keeps the choices of a paper; null forgets them. */
export const putChoices = (db: WritableDb, key: PaperKey, choices: PaperChoices | null): void => {
  db.runAside('DELETE FROM paper_choice WHERE organisation_id = ? AND year = ? AND version = ?', values(key));
  if (choices === null) return;
  const { sections, summary, recommendations } = choices;
  db.runAside(
    `INSERT INTO paper_choice (organisation_id, year, version, sections, summary, summary_generated, summary_at, recommendations)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...values(key),
      JSON.stringify(sections),
      summary?.text ?? null,
      summary?.generated ?? null,
      summary?.at ?? null,
      recommendations,
    ],
  );
};
