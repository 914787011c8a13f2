import { columnLetter, columnIndex, placeAt } from '../cell-place';
import { extractKindLabels } from '../extract-kinds';
import type { Findings } from '../findings';
import { inSentence } from '../in-sentence';
import type { TableProfile } from '../parse-memory';
import { columnsMissing, headersAdded } from './profiles';
import { withPins } from './known-tables';
import type { TableMatch } from './match-kind';
import { fieldOf } from './table-kinds';

const noColumn = 'none';

/** Columns of the new file that nobody has settled yet and that do not name people. */
const openColumns = (match: TableMatch): readonly number[] =>
  match.header.headers.flatMap((header, column) =>
    header === '' || match.columns.pins.columns.has(column) || match.columns.identities.includes(column)
      ? []
      : [column],
  );

const settle = (match: TableMatch, field: string, answer: string): TableMatch => {
  const { pins } = match.columns;
  if (answer === noColumn) return withPins(match, { ...pins, barred: new Set([...pins.barred, field]) });
  const pin = { field, isByHand: true, reason: 'chosen by you: the heading has changed' };
  return withPins(match, { ...pins, columns: new Map([...pins.columns, [columnIndex(answer), pin]]) });
};

const askWhere = (match: TableMatch, field: string, header: string, findings: Findings): TableMatch => {
  const label = inSentence(fieldOf(match.kind, field)?.label ?? field);
  const open = openColumns(match);
  const at = placeAt(match.sheet.name, match.header.row, null);
  if (open.length === 0) {
    findings.warn('column_gone', `Last time ${label} was in the column “${header}”. This file has no such column.`, at);
    return match;
  }
  const found = match.columns.fields.find((each) => each.field.field === field)?.column ?? null;
  const options = open.map((column) => ({
    value: columnLetter(column),
    label: `“${match.header.headers[column] ?? ''}” (column ${columnLetter(column)})`,
  }));
  const answer = findings.ask({
    id: `column:${match.kind.kind}:${field}`,
    text: `The heading “${header}” of last time is gone. Which column holds ${label} now?`,
    place: at,
    options: [...options, { value: noColumn, label: 'None: the file no longer has it' }],
    suggestion: found === null ? null : columnLetter(found),
  });
  return answer === null ? match : settle(match, field, answer);
};

const sayAdded = (match: TableMatch, profile: TableProfile, findings: Findings): void => {
  const added = headersAdded(match.header.headers, profile);
  if (added.length === 0) return;
  findings.warn(
    'columns_added',
    `New headings since ${profile.fileName}: ${added.map((header) => `“${header}”`).join(', ')}. Look over what each was read as.`,
    placeAt(match.sheet.name, match.header.row, null),
  );
};

/**
 * Points out how the headings differ from the last file of this shape: a column that is gone is asked for, never guessed,
 * and new ones are named.
 */
export const settleChanges = (match: TableMatch, findings: Findings): TableMatch => {
  const { profile } = match;
  if (profile === null) return match;
  sayAdded(match, profile, findings);
  return columnsMissing(match.header.headers, profile).reduce(
    (settled, { field, header }) => (field === null ? settled : askWhere(settled, field, header, findings)),
    match,
  );
};

/** What a table of this kind needs and this one has no column for; said as an error, for no figure can come of it. */
export const sayUnmet = (match: TableMatch, findings: Findings): void => {
  const has = new Set(match.columns.fields.map(({ field }) => field.field));
  if (match.columns.surveyColumns.some(({ holds }) => holds === 'percent')) has.add('percent');
  for (const group of match.kind.needs) {
    if (group.some((field) => has.has(field))) continue;
    const labels = group.map((field) => inSentence(fieldOf(match.kind, field)?.label ?? field));
    findings.error(
      `columns_missing_${group.join('_')}`,
      `${extractKindLabels[match.kind.kind]} need a column for ${labels.join(' or ')}. Choose it under “Columns”, or another kind or heading row.`,
      placeAt(match.sheet.name, match.header.row, null),
    );
  }
};
