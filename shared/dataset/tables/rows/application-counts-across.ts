import { placeAt } from '../../cell-place';
import type { RowEthnicity } from '../../extract-types';
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
import { rowEthnicityOf } from '../reading/read-ethnicity';
import { isOutcome, setAside, waiting } from '../reading/table-reader';
import type { RowOutcome, RowReader, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';
import { ethnicityTopic } from '../reading/topics';
import { sayNoCampaign } from './application-rows';
import { sayFaulty, sayGroupsTwice, sayNoNumber, sayStageTwice, sayUnread } from './counts-across-findings';
import type { GroupColumn } from './counts-across-findings';

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
    if (found.kind === 'faulty') return setAside(field, found.reason);
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
    if (byStage.has(stage)) sayStageTwice(reading, row);
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
    const unread = ask<Ethnicity>(null, 'the header was not read');
    const translation = mapTranslation(translations[at] ?? unread, rowEthnicityOf);
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
