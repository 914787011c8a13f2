import { placeAt } from '../../cell-place';
import type { ExtractRow } from '../../extract-types';
import { createSameLearning } from './same-learning';
import { personKey } from './table-reader';
import type { TableReading } from './table-reader';
import { countRows } from './value-questions';

/** The texts of a column by row number (1-based, as rows are known by). */
export const textsOf = ({ rows }: TableReading, field: string): ReadonlyMap<number, string> =>
  new Map(rows.map((row) => [row.row + 1, personKey(row.text(field)) ?? '']));

/** Everything of a row but where it stands, as far as it is read; with names of posts and numbers, which are not kept. */
const contentOf = (row: ExtractRow, more: string): string => `${JSON.stringify({ ...row, row: 0 })}${more}`;

const identicalWords: Readonly<Partial<Record<ExtractRow['kind'], string>>> = {
  recruitment: 'No number tells whether they are the same application, so each is counted.',
  disciplinary: 'A person counts once; rows without an employee number count each.',
  learning: 'A person counts once, so they change no figure.',
  board_members: 'Each is counted as a member.',
  arcp: 'Without a number or a date nobody can tell whether they are one review, so each is counted.',
  exams: 'Without a number or a date nobody can tell whether they are one attempt, so each is counted.',
  training_applications: 'No number tells whether they are the same application, so each is counted.',
  study_leave: 'Each is counted as a request.',
  cpd_funding: 'Each is counted as a request.',
  apprenticeships: 'Each is counted as a place.',
};

/** Positions that several members of a board hold, as they are compared: in capitals and without spaces. */
const sharedPosition = /^(NEDS?|(ASSOCIATE)?NON-?EXECUTIVE(DIRECTOR|MEMBER)?|(EXECUTIVE)?(DIRECTOR|MEMBER)|LAYMEMBER)$/;

/** Says how many rows are the same as another in all that is read. They all count: nobody can tell whether they are one event. */
export const sayIdentical = (reading: TableReading, rows: readonly ExtractRow[]): void => {
  const [sample] = rows;
  const words = sample === undefined ? undefined : identicalWords[sample.kind];
  if (words === undefined) return;
  const names = reading.has('position') ? textsOf(reading, 'position') : null;
  const seen = new Set<string>();
  const isSameLearning = createSameLearning();
  const again = rows.filter((row) => {
    if (row.kind === 'learning') return isSameLearning(row);
    const name = names?.get(row.row) ?? '';
    // A board has several of these, and they are rightly alike. Of members without a position nobody can tell.
    if (row.kind === 'board_members' && sharedPosition.test(name)) return false;
    const content = contentOf(row, name);
    const isSeen = seen.has(content);
    seen.add(content);
    return isSeen;
  });
  const [first] = again;
  if (first === undefined) return;
  reading.findings.warn(
    'identical_rows',
    `${countRows(again.length)} ${again.length === 1 ? 'is' : 'are'} the same as another in every column that is read. ${words}`,
    placeAt(reading.match.sheet.name, first.row - 1, null),
  );
};
