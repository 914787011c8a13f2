import { placeAt } from '../../cell-place';
import { cellText } from '../../cell-text';
import type { Findings } from '../../findings';
import type { GridCell } from '../../grid';
import { isConsent, isNotWithdrawn, isRefusal } from '../../values/experts/is-consent';
import { headerKey } from '../columns/header-words';
import { rawOf } from '../columns/column-values';
import { consentNames } from '../kinds/experts';
import { columnOf, personKey } from '../reading/table-reader';
import type { TableMatch } from '../recognise-extracts';

/** Whether a row may be looked at: with consent, without it, after a refusal or withdrawal, or while the question about it stands. */
export type Consent = 'given' | 'missing' | 'refused' | 'asked';

const yesNoOptions = (yes: string, no: string) => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
];

/** For a list without a column of consent: everybody or nobody. There is no safe guess. */
const askForAll = (match: TableMatch, findings: Findings): Consent => {
  const answer = findings.ask({
    id: 'consent:experts',
    text: `The list on sheet “${match.sheet.name}” does not say who consents. Has everybody in it agreed to be held in this register?`,
    place: placeAt(match.sheet.name, match.header.row, null),
    options: yesNoOptions('Yes, everybody in this list has agreed', 'No, or not everybody: keep nobody'),
    suggestion: null,
  });
  if (answer === null) return 'asked';
  return answer === 'yes' ? 'given' : 'missing';
};

const usualNames = new Set(consentNames.split('|').map(headerKey));

/** A column whose name only resembles that of consent ("Consent form sent") is believed when a person says so. */
const askForColumn = (match: TableMatch, findings: Findings, header: string, column: number): Consent => {
  const answer = findings.ask({
    id: `consent_column:${headerKey(header)}`,
    text: `Does a yes in column “${header}” mean that the person has agreed to be held in this register?`,
    place: placeAt(match.sheet.name, match.header.row, column),
    options: yesNoOptions('Yes', 'No: then nobody in this list is kept'),
    suggestion: null,
  });
  if (answer === null) return 'asked';
  return answer === 'yes' ? 'given' : 'missing';
};

type Row = readonly (GridCell | undefined)[];

/** All columns that bear a usual name of consent: where there are several, each must say yes. */
const consentColumns = (match: TableMatch): readonly number[] => {
  const mapped = columnOf(match, 'consent');
  const named = match.header.headers.flatMap((header, column) => (usualNames.has(headerKey(header)) ? [column] : []));
  return [...new Set([...(mapped === null ? [] : [mapped]), ...named])];
};

const isRefused = (match: TableMatch, row: Row, columns: readonly number[]): boolean => {
  const withdrawn = columnOf(match, 'consent_withdrawn');
  const cell = withdrawn === null ? undefined : row[withdrawn];
  return columns.some((column) => isRefusal(rawOf(row[column]))) || !isNotWithdrawn(rawOf(cell));
};

const isError = (cell: GridCell | undefined): boolean => cell !== undefined && cell.error !== null;

const isGiven = (match: TableMatch, row: Row, columns: readonly number[]): boolean => {
  const withdrawn = columnOf(match, 'consent_withdrawn');
  const says = (column: number): boolean => !isError(row[column]) && isConsent(rawOf(row[column]));
  const cell = withdrawn === null ? undefined : row[withdrawn];
  return columns.every(says) && !isError(cell) && isNotWithdrawn(rawOf(cell));
};

/** People with any row that holds something other than a yes, and whether it is a refusal: one withdrawal counts for all rows of the person. */
const peopleWithout = (match: TableMatch, columns: readonly number[]): ReadonlyMap<string, Consent> => {
  const person = columnOf(match, 'person');
  const people = new Map<string, Consent>();
  if (person === null) return people;
  for (const row of match.sheet.rows.slice(match.header.row + 1)) {
    const isSaid = columns.some((column) => cellText(row[column]) !== '');
    const key = personKey(cellText(row[person]));
    const isNone = isRefused(match, row, columns);
    if (key === null || isGiven(match, row, columns) || !(isSaid || isNone)) continue;
    people.set(key, isNone ? 'refused' : (people.get(key) ?? 'missing'));
  }
  return people;
};

const byRow = (match: TableMatch, columns: readonly number[]): ((row: Row) => Consent) => {
  const person = columnOf(match, 'person');
  const without = peopleWithout(match, columns);
  return (row) => {
    const key = person === null ? null : personKey(cellText(row[person]));
    const ofPerson = key === null ? undefined : without.get(key);
    return ofPerson ?? (isGiven(match, row, columns) ? 'given' : 'missing');
  };
};

/** Says of each row of a register whether its person consents. */
export const readConsent = (match: TableMatch, findings: Findings): ((row: Row) => Consent) => {
  const columns = consentColumns(match);
  const [first] = columns;
  if (first === undefined) {
    const all = askForAll(match, findings);
    const judge = byRow(match, []);
    return (row) => (all === 'given' ? judge(row) : all);
  }
  const header = match.header.headers[first] ?? '';
  if (columns.length > 1 || usualNames.has(headerKey(header))) return byRow(match, columns);
  const column = askForColumn(match, findings, header, first);
  const judge = byRow(match, columns);
  return (row) => (column === 'given' ? judge(row) : column);
};
