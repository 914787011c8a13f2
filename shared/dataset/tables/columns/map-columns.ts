import { columnLetter } from '../../cell-place';
import { cellText } from '../../cell-text';
import type { ColumnMapping } from '../../extract-types';
import type { ExtractKind } from '../../extract-kinds';
import type { SheetGrid } from '../../grid';
import { inSentence } from '../../in-sentence';
import type { TableField, TableKind } from '../kinds/table-field';
import type { ColumnValues } from './column-values';
import type { HeaderCandidate } from './header-rows';
import { bestHeaderMatch, headerKey } from './header-words';
import type { HeaderMatch } from './header-words';
import { holdsIdentities, isIdentityHeader, isOtherHeader } from './identity-columns';
import { surveyColumn } from './survey-columns';
import type { SurveyColumn } from './survey-columns';
import { isTelling } from './value-domains';

/** A column with the field it was taken for. `column` is 0-based. */
export interface FieldColumn {
  readonly field: TableField;
  readonly column: number;
  readonly confidence: number;
  readonly reason: string;
  readonly isByHeader: boolean;
  readonly isByHand: boolean;
}

/** A column whose meaning is settled before anything is found: chosen by a person, or known from the last file of this shape. */
export interface Pin {
  /** Null for a column that is not needed. */
  readonly field: string | null;
  readonly reason: string;
  readonly isByHand: boolean;
}

export interface Pins {
  /** By 0-based column. */
  readonly columns: ReadonlyMap<number, Pin>;
  /** Fields that this table does not have, whatever a column looks like. */
  readonly barred: ReadonlySet<string>;
}

export const noPins: Pins = { columns: new Map(), barred: new Set() };

export interface TableColumns {
  readonly fields: readonly FieldColumn[];
  /** Columns of survey years, for survey results only. */
  readonly surveyColumns: readonly SurveyColumn[];
  readonly identities: readonly number[];
  readonly pins: Pins;
}

export interface ColumnsOf {
  readonly sheet: SheetGrid;
  readonly header: HeaderCandidate;
  readonly kind: TableKind<ExtractKind>;
  readonly values: ColumnValues;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const howWords: Readonly<Record<HeaderMatch['how'], string>> = {
  name: 'is a usual name of',
  spelling: 'looks like a misspelt name of',
  words: 'contains a name of',
};

const valueWords = (share: number | null, label: string): string => {
  if (share === null || share >= 0.95) return '';
  return share >= 0.6
    ? `; most of the values read as ${label}`
    : `; only ${String(Math.round(share * 100))}% of the different values read as ${label}`;
};

/** Names that any table may use for anything: their values must speak for the field as well. */
const vagueHeaders = new Set(
  'status outcome type category class level result stage position activity event programme subject'.split(' '),
);

/** How far a header is to be trusted over values that only in part (`share`) read as the field. */
const trustIn = (named: HeaderMatch, header: string, share: number | null): number => {
  if (share === null) return 1;
  const isPlain = named.how === 'name' && !vagueHeaders.has(headerKey(header));
  return isPlain ? 0.7 + 0.3 * share : 0.3 + 0.7 * share;
};

/** How much a header and the values below it speak for a field; null where nothing does. */
const judge = (of: ColumnsOf, field: TableField, column: number, header: string): FieldColumn | null => {
  const named = bestHeaderMatch(header, field.aliases);
  const label = inSentence(field.label);
  const isOther = isOtherHeader(header);
  const isTellingField = field.domain !== null && isTelling(field.domain) && !isOther;
  if ((named === null && !isTellingField) || (isOther && named?.how !== 'name')) return null;
  const share = field.domain === null ? null : of.values.share(field.domain, column);
  if (named === null) {
    if (share === null || share < 0.8 || of.values.distinct(column).length < 2) return null;
    return {
      field,
      column,
      confidence: round(0.75 * share),
      reason: `the values read as ${label}`,
      isByHeader: false,
      isByHand: false,
    };
  }
  // A usual name stands even over values nobody knows: they are asked about. A lesser name needs its values.
  const trust = trustIn(named, header, share);
  const reason = `“${header}” ${howWords[named.how]} ${label}${valueWords(share, label)}`;
  return { field, column, confidence: Math.min(1, named.score * trust), reason, isByHeader: true, isByHand: false };
};

/** Gives every field its best column, and every column one field, best fits first. */
const assign = (judged: readonly FieldColumn[]): readonly FieldColumn[] => {
  const ranked = judged
    .filter((each) => each.confidence >= 0.4)
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const fields = new Set<string>();
  const columns = new Set<number>();
  return ranked.filter((each) => {
    if (fields.has(each.field.field) || columns.has(each.column)) return false;
    fields.add(each.field.field);
    columns.add(each.column);
    return true;
  });
};

const isExactName = (header: string, kind: TableKind): boolean =>
  kind.fields.some((field) => field.aliases.some((alias) => headerKey(alias) === headerKey(header)));

const isIdentity = (of: ColumnsOf, column: number, header: string): boolean => {
  if (isIdentityHeader(header) && !(header !== '' && isExactName(header, of.kind))) return true;
  if (isExactName(header, of.kind)) return false;
  return holdsIdentities(of.values.distinct(column).map((cell) => cellText(cell)));
};

/** A column that names people may serve as a number that becomes a code, and as nothing else. */
const canHold = (field: TableField, isIdentityColumn: boolean): boolean => !isIdentityColumn || field.isPersonal;

const pinnedFields = (of: ColumnsOf, pins: Pins, identities: ReadonlySet<number>): readonly FieldColumn[] =>
  [...pins.columns].flatMap(([column, pin]) => {
    const field = of.kind.fields.find((each) => each.field === pin.field);
    if (field === undefined || !canHold(field, identities.has(column))) return [];
    const { reason, isByHand } = pin;
    return [{ field, column, confidence: 1, reason, isByHeader: true, isByHand }];
  });

/**
 * Finds the field behind every column of a table, by header and by values. Columns that identify people are set apart
 * before anything else looks at them; columns whose meaning is settled (`pins`) are not judged again.
 */
export const findColumns = (of: ColumnsOf, pins: Pins = noPins): TableColumns => {
  const { headers } = of.header;
  const found = new Set(headers.flatMap((header, column) => (isIdentity(of, column, header) ? [column] : [])));
  const pinned = pinnedFields(of, pins, found);
  const settled = new Set([...pins.columns.keys(), ...pinned.map(({ column }) => column)]);
  const taken = new Set([...pinned.map(({ field }) => field.field), ...pins.barred]);
  const identities = [...found].filter((column) => !pinned.some((each) => each.column === column));
  const surveyColumns =
    of.kind.kind === 'survey_results'
      ? headers
          .map((header, column) => (settled.has(column) ? null : surveyColumn(header, column)))
          .filter((each) => each !== null)
      : [];
  const skipped = new Set([...identities, ...settled, ...surveyColumns.map((each) => each.column)]);
  const open = of.kind.fields.filter((field) => !taken.has(field.field));
  const judged = headers.flatMap((header, column) =>
    skipped.has(column) ? [] : open.map((field) => judge(of, field, column, header)).filter((each) => each !== null),
  );
  return { fields: [...pinned, ...assign(judged)], surveyColumns, identities, pins };
};

const samplesOf = (of: ColumnsOf, column: number): readonly string[] =>
  of.values
    .distinct(column)
    .slice(0, 5)
    .map((cell) => cellText(cell).slice(0, 80));

const surveyUse = (each: SurveyColumn): ColumnMapping['use'] => ({
  kind: 'field',
  field: each.holds,
  label:
    each.holds === 'percent' ? `Percentage, survey ${String(each.year)}` : `Responses, survey ${String(each.year)}`,
});

const describe = (of: ColumnsOf, columns: TableColumns, column: number): ColumnMapping | null => {
  const header = of.header.headers[column] ?? '';
  const base = { column: columnLetter(column), header, confidence: 1, isByHand: false };
  const found = columns.fields.find((each) => each.column === column);
  if (found !== undefined) {
    const { field, confidence, reason, isByHand } = found;
    const use = { kind: 'field', field: field.field, label: field.label } as const;
    const samples = field.isPersonal ? [] : samplesOf(of, column);
    return { ...base, use, confidence: round(confidence), reason, isByHand, samples };
  }
  const year = columns.surveyColumns.find((each) => each.column === column);
  if (year !== undefined)
    return { ...base, use: surveyUse(year), reason: 'the header is a survey year', samples: samplesOf(of, column) };
  if (columns.identities.includes(column)) {
    const reason = 'identifies people or holds free text: left out, and never stored';
    return { ...base, use: { kind: 'identity' }, reason, samples: [] };
  }
  if (header === '' && of.values.distinct(column).length === 0) return null;
  const pin = columns.pins.columns.get(column);
  // Shown to the person who imports the file, who has it open anyway; what is stored of such a column is its heading alone.
  // Religion, health and the like are not even shown: they are nobody's business here.
  return {
    ...base,
    use: { kind: 'not_needed' },
    reason: pin?.reason ?? 'not needed for any figure',
    isByHand: pin?.isByHand ?? false,
    samples: isOtherHeader(header) ? [] : samplesOf(of, column),
  };
};

/** What became of each column, for the person who imports the file. Columns without a header and without values are left out. */
export const describeColumns = (of: ColumnsOf, columns: TableColumns): readonly ColumnMapping[] => {
  const width = Math.max(of.header.headers.length, ...columns.fields.map((each) => each.column + 1));
  return Array.from({ length: width }, (_, column) => describe(of, columns, column)).filter(
    (mapping) => mapping !== null,
  );
};
