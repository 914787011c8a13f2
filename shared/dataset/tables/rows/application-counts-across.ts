import { columnLetter, placeAt } from '../../cell-place';
import type { RowEthnicity } from '../../extract-types';
import { readNumber } from '../../read-number';
import { cleanText } from '../../values/clean-text';
import type { Ethnicity } from '../../values/ethnicity/ethnicity-value';
import { translateEthnicityColumn } from '../../values/ethnicity/translate-ethnicity-column';
import { ask, mapTranslation } from '../../values/translation';
import { sayMissingGroups, toCountRow } from '../counts/application-tally';
import { readGroupLabel } from '../counts/group-labels';
import { readCount } from '../counts/read-count';
import { settleTotals } from '../counts/settle-totals';
import type { EntryFate } from '../counts/settle-totals';
import { countedStages, refuseEnded, saysWhereItEnded, stageOfLabel } from '../counts/stage-labels';
import type { CountedStage } from '../counts/stage-labels';
import { waiting } from '../reading/table-reader';
import type { RowOutcome, RowReader, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';
import { ethnicityTopic } from '../reading/topics';
import { sayNoCampaign } from './application-rows';

interface GroupColumn {
  readonly column: number;
  readonly header: string;
  readonly field: string;
}

type Numbers = ReadonlyMap<number, number | null>;

const groupColumns = ({ match }: TableReading): readonly GroupColumn[] =>
  match.columns.fields
    .filter((each) => each.field.field.startsWith('group:'))
    .map((each) => ({
      column: each.column,
      header: match.header.headers[each.column] ?? '',
      field: each.field.field,
    }))
    .sort((a, b) => a.column - b.column);

const readNumbers = (reading: TableReading, row: TableRow, columns: readonly GroupColumn[]): Numbers | RowOutcome => {
  const numbers = new Map<number, number | null>();
  for (const { column, field } of columns) {
    const found = readCount(reading, row.row, column, row.cell(column));
    if (found.kind === 'faulty') return { kind: 'quarantined', field, reason: found.reason };
    if (found.kind === 'asked') return waiting;
    numbers.set(column, found.kind === 'count' ? found.value : null);
  }
  return numbers;
};

interface Stages {
  readonly byStage: ReadonlyMap<CountedStage, Numbers>;
  readonly outcomes: ReadonlyMap<TableRow, RowOutcome>;
  readonly first: TableRow | null;
}

const isOutcome = (found: Numbers | RowOutcome): found is RowOutcome => 'kind' in found;

const sayTwice = ({ match, findings }: TableReading, row: TableRow): void => {
  findings.error(
    'stage_twice',
    `“${row.text('stage')}” stands twice in sheet “${match.sheet.name}”. Keep one row for each stage.`,
    placeAt(match.sheet.name, row.row, null),
  );
};

/** A row is one stage of every group: it cannot be corrected apart from the others, so the file is. */
const sayFaulty = ({ match, findings }: TableReading, row: TableRow, reason: string): void => {
  findings.error(
    'stage_not_read',
    `“${row.text('stage')}” in sheet “${match.sheet.name}”: ${reason}. Correct it in the file and import it again.`,
    placeAt(match.sheet.name, row.row, null),
  );
};

const readStages = (reading: TableReading, columns: readonly GroupColumn[]): Stages => {
  const byStage = new Map<CountedStage, Numbers>();
  const outcomes = new Map<TableRow, RowOutcome>();
  let first: TableRow | null = null;
  for (const row of reading.rows) {
    const stage = stageOfLabel(row.raw('stage'));
    if (stage === null) {
      if (saysWhereItEnded(row.raw('stage'))) refuseEnded(reading, row.text('stage'), row.row, null);
      outcomes.set(row, { kind: 'left_out', reason: 'not a stage of recruitment' });
      continue;
    }
    if (byStage.has(stage)) sayTwice(reading, row);
    const found = readNumbers(reading, row, columns);
    if (isOutcome(found)) {
      if (found.kind === 'quarantined') sayFaulty(reading, row, found.reason);
      outcomes.set(row, found);
    } else {
      byStage.set(stage, found);
      first ??= row;
    }
  }
  return { byStage, outcomes, first };
};

const settleColumns = (
  reading: TableReading,
  columns: readonly GroupColumn[],
  { byStage }: Stages,
): readonly EntryFate[] =>
  settleTotals(
    columns.map(({ column, header }) => ({
      label: readGroupLabel(header),
      text: header,
      values: countedStages.map((stage) => byStage.get(stage)?.get(column) ?? null),
      place: placeAt(reading.match.sheet.name, reading.match.header.row, column),
    })),
    reading.findings,
  );

/** The group of each column; null while one of them is asked about. */
const readGroups = (reading: TableReading, columns: readonly GroupColumn[]): readonly RowEthnicity[] | null => {
  const translations = translateEthnicityColumn(columns.map(({ header }) => header));
  const groups = columns.map(({ header, column }, at) => {
    const translation = mapTranslation(translations[at] ?? ask<Ethnicity>(null, 'the header was not read'), (each) => ({
      original: cleanText(header),
      code: each.local ?? each.national,
      group: each.group,
    }));
    const place = { sheet: reading.match.sheet.name, row: reading.match.header.row, column };
    const found = reading.values.settle<RowEthnicity>(ethnicityTopic, header, translation, place);
    return found.kind === 'value' ? { ...found.value, original: cleanText(header) } : null;
  });
  return groups.every((group) => group !== null) ? groups : null;
};

/** Without both stages of indicator 2 there is nothing to compare. */
const sayMissing = ({ match, findings }: TableReading, { byStage, outcomes }: Stages): boolean => {
  const missing = (['shortlisted', 'appointed'] as const).find((stage) => !byStage.has(stage));
  if (missing === undefined) return false;
  const isWaiting = [...outcomes.values()].some(({ kind }) => kind === 'waiting');
  if (!isWaiting) {
    findings.error(
      'no_stage',
      `The row of applications ${missing} in sheet “${match.sheet.name}” cannot be read, so that indicator 2 has no figure. Correct it and import the file again.`,
      placeAt(match.sheet.name, match.header.row, null),
    );
  }
  return true;
};

/** Reads a table of stages down and ethnic groups across: each column of a group gives one row. */
export const createCountsAcrossReader = (reading: TableReading): RowReader => {
  sayNoCampaign(reading);
  const columns = groupColumns(reading);
  const stages = readStages(reading, columns);
  const isIncomplete = sayMissing(reading, stages);
  const fates = settleColumns(reading, columns, stages);
  const own = columns.filter((_, at) => fates[at] === 'own');
  sayGroupsTwice(reading, own);
  sayUnread(reading);
  const groups = readGroups(reading, own);
  const isOpen = isIncomplete || groups === null || fates.includes('asked');
  const rows = own.flatMap(({ column }, at) => {
    const numberOf = (stage: CountedStage): number | null => stages.byStage.get(stage)?.get(column) ?? null;
    const tally = {
      applied: numberOf('applied'),
      shortlisted: numberOf('shortlisted'),
      interviewed: numberOf('interviewed'),
      offered: numberOf('offered'),
      appointed: numberOf('appointed'),
    };
    const ethnicity = groups?.[at];
    const place = { row: reading.match.header.row, column, isInternational: false };
    const found = ethnicity === undefined ? null : toCountRow(reading, ethnicity, tally, place);
    if (found === null && !isOpen) sayNoNumber(reading, column);
    return found === null ? [] : [found];
  });
  if (!isOpen) sayMissingGroups(reading, new Set(rows.map(({ ethnicity }) => ethnicity.group)));
  return (row) => {
    const outcome = stages.outcomes.get(row);
    if (outcome !== undefined) return outcome;
    if (isOpen) return waiting;
    return { kind: 'rows', rows: row === stages.first ? rows : [] };
  };
};

/** A column of numbers under a header that is no group may be a group all the same. */
const sayUnread = ({ match, findings, rows }: TableReading): void => {
  const read = new Set(match.columns.fields.map(({ column }) => column));
  const width = Math.max(...rows.map((row) => match.sheet.rows[row.row]?.length ?? 0), 0);
  for (let column = 0; column < width; column += 1) {
    const isNumbers = rows.some(
      (row) => stageOfLabel(row.raw('stage')) !== null && readNumber(row.cell(column)).kind === 'number',
    );
    if (read.has(column) || !isNumbers) continue;
    findings.warn(
      'column_not_read',
      `Column ${columnLetter(column)}, “${match.header.headers[column] ?? ''}”, holds numbers and is not read: its header names no ethnic group.`,
      placeAt(match.sheet.name, match.header.row, column),
    );
  }
};

const sayGroupsTwice = ({ match, findings }: TableReading, columns: readonly GroupColumn[]): void => {
  const seen = new Set<string>();
  for (const { header, column } of columns) {
    const name = cleanText(header).toLowerCase();
    if (seen.has(name)) {
      const text = `Two columns of sheet “${match.sheet.name}” are headed “${header}”. Keep one column for each group.`;
      findings.error('group_twice', text, placeAt(match.sheet.name, match.header.row, column));
    }
    seen.add(name);
  }
};

const sayNoNumber = ({ match, findings }: TableReading, column: number): void => {
  findings.warn(
    'group_without_number',
    `“${match.header.headers[column] ?? ''}” has no number of shortlisted or appointed applications, and is in no figure.`,
    placeAt(match.sheet.name, match.header.row, column),
  );
};
