import { placeAt } from '../../cell-place';
import { ethnicGroups } from '../../../reference/groups';
import type { EthnicGroup } from '../../../reference/groups';
import { translateEthnicity } from '../../values/ethnicity/translate-ethnicity';
import { readGroupLabel } from '../counts/group-labels';
import { readCount } from '../counts/read-count';
import { settleTotals } from '../counts/settle-totals';
import type { CountEntry, EntryFate } from '../counts/settle-totals';
import { sayMissingGroups, toCountRow } from '../counts/application-tally';
import type { Tally } from '../counts/application-tally';
import { countedStages, refuseEnded, saysWhereItEnded } from '../counts/stage-labels';
import type { CountedStage } from '../counts/stage-labels';
import { blankEthnicity, createEthnicityReader } from '../reading/read-ethnicity';
import { columnOf, isOutcome, setAside, valueOr, waiting } from '../reading/table-reader';
import type { RowOutcome, RowReader, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';
import { countRows } from '../reading/value-questions';
import { readInternational, sayNoCampaign } from './application-rows';

/** Likelihoods below the table are worked out from it. */
const isRatio = (row: TableRow): boolean => /\b(likelihood|ratio|disparity)\b/i.test(row.text('ethnicity'));

const fateReasons: Readonly<Record<'subtotal' | 'total', string>> = { subtotal: 'subtotals', total: 'totals' };

/** The numbers of a row, or what became of a row without them. */
const readTally = (reading: TableReading, row: TableRow): Tally | RowOutcome => {
  const tally: Record<CountedStage, number | null> = {
    applied: null,
    shortlisted: null,
    interviewed: null,
    offered: null,
    appointed: null,
  };
  let isWaiting = false;
  for (const stage of countedStages) {
    const column = columnOf(reading.match, stage);
    if (column === null) continue;
    const found = readCount(reading, row.row, column, row.cell(column));
    if (found.kind === 'faulty') return setAside(stage, found.reason);
    if (found.kind === 'asked') isWaiting = true;
    else tally[stage] = found.kind === 'count' ? found.value : null;
  }
  return isWaiting ? waiting : tally;
};

/** Rows of one campaign or part of the trust have totals of their own. */
const segmentOf = (row: TableRow): string =>
  ['campaign', 'international', 'split'].map((name) => row.text(name)).join('|');

/** The same group twice may be two parts of it or the same row again: added up, and said. */
const sayRepeated = ({ match, findings }: TableReading, rows: readonly TableRow[]): void => {
  const names = rows.map((row) => row.text('ethnicity').toLowerCase());
  const again = rows.filter((_, at) => names[at] !== '' && names.indexOf(names[at] ?? '') < at);
  const [first] = again;
  if (first === undefined) return;
  findings.warn(
    'group_repeated',
    `${countRows(again.length)} with a group that stands above, such as “${first.text('ethnicity')}”: the numbers are added up.`,
    placeAt(match.sheet.name, first.row, columnOf(match, 'ethnicity')),
  );
};

const settleRows = (reading: TableReading, tallies: ReadonlyMap<TableRow, Tally>): ReadonlyMap<TableRow, EntryFate> => {
  const segments = new Map<string, TableRow[]>();
  for (const row of tallies.keys()) {
    const key = segmentOf(row);
    segments.set(key, [...(segments.get(key) ?? []), row]);
  }
  const column = columnOf(reading.match, 'ethnicity');
  const toEntry = (row: TableRow): CountEntry => ({
    label: readGroupLabel(row.raw('ethnicity')),
    text: row.text('ethnicity'),
    values: countedStages.map((stage) => tallies.get(row)?.[stage] ?? null),
    place: placeAt(reading.match.sheet.name, row.row, column),
  });
  const fates = new Map<TableRow, EntryFate>();
  for (const rows of segments.values()) {
    sayRepeated(reading, rows);
    const found = settleTotals(rows.map(toEntry), reading.findings);
    rows.forEach((row, at) => fates.set(row, found[at] ?? 'own'));
  }
  return fates;
};

const lacking = (tally: Tally): RowOutcome => {
  const isEmpty = countedStages.every((stage) => tally[stage] === null);
  if (isEmpty) return { kind: 'left_out', reason: 'a label without numbers' };
  const field = tally.shortlisted === null ? 'shortlisted' : 'appointed';
  return setAside(field, 'there is no number');
};

/** Groups of the labels that need no answer; with one that does, any group may be there. */
const groupsOf = (rows: readonly TableRow[]): ReadonlySet<EthnicGroup> => {
  const found = rows.map((row) => translateEthnicity(row.raw('ethnicity')));
  const isOpen = found.some(({ kind }) => kind === 'unknown');
  return new Set(isOpen ? ethnicGroups : found.flatMap((each) => (each.kind === 'known' ? [each.value.group] : [])));
};

/** Reads a table of ethnic groups down and stages across. Totals and subtotals are checked, and never counted. */
export const createApplicationCountReader = (reading: TableReading): RowReader => {
  sayNoCampaign(reading);
  const readEthnicity = createEthnicityReader(reading);
  const groups = reading.rows.filter((row) => !isRatio(row));
  const found = new Map(groups.map((row) => [row, readTally(reading, row)]));
  const tallies = new Map([...found].flatMap(([row, each]) => (isOutcome(each) ? [] : [[row, each] as const])));
  reading.match.header.headers.forEach((header, column) => {
    if (saysWhereItEnded(header)) refuseEnded(reading, header, reading.match.header.row, column);
  });
  const fates = settleRows(reading, tallies);
  sayMissingGroups(reading, groupsOf([...tallies.keys()].filter((row) => fates.get(row) !== 'total')));
  return (row) => {
    const tally = found.get(row);
    if (tally === undefined) return { kind: 'left_out', reason: 'a ratio, not a group' };
    if (readGroupLabel(row.raw('ethnicity')).kind === 'total') return { kind: 'left_out', reason: 'totals' };
    if (isOutcome(tally)) return tally;
    const fate = fates.get(row) ?? 'own';
    if (fate === 'asked') return waiting;
    if (fate !== 'own') return { kind: 'left_out', reason: fateReasons[fate] };
    if (tally.shortlisted === null || tally.appointed === null) return lacking(tally);
    if (row.text('ethnicity') === '') return setAside('ethnicity', 'there is no group');
    const ethnicity = readEthnicity(row);
    const isInternational = readInternational(reading, row);
    if (ethnicity.kind === 'asked' || isInternational === null) return waiting;
    const at = { row: row.row, column: columnOf(reading.match, 'shortlisted'), isInternational };
    const read = toCountRow(reading, valueOr(ethnicity, blankEthnicity), tally, at);
    return read === null ? lacking(tally) : { kind: 'rows', rows: [read] };
  };
};
