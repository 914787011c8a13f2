import { placeAt } from '../../cell-place';
import { cellText } from '../../cell-text';
import { readNumber, tidyNumber } from '../../read-number';
import type { NumberReading } from '../../read-number';
import { indicatorDefinitions } from '../../../reference/indicators';
import type { IndicatorNumber } from '../../../reference/indicators';
import type { BenchmarkRow } from '../../row-types/figure-rows';
import { cleanText } from '../../values/clean-text';
import { translateBenchmarkIndicator, translateBenchmarkView } from '../../values/benchmarks/translate-benchmark';
import type { BenchmarkView } from '../../values/benchmarks/translate-benchmark';
import { translateScope } from '../../values/benchmarks/translate-scope';
import { sayFault } from '../counts/read-count';
import { columnOf, isOutcome, setAside, waiting } from '../reading/table-reader';
import type { RowOutcome, RowReader, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';
import { scopeTopic } from '../reading/topics';
import { yearOfValue } from '../reading/year-value';

type Figure =
  | { readonly kind: 'figure'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'faulty'; readonly reason: string };

type FoundNumber = Extract<NumberReading, { kind: 'number' }>;

const faulty = (reason: string): Figure => ({ kind: 'faulty', reason });

const isShare = (view: BenchmarkView): boolean => view.endsWith('_percent');
const isRatio = (indicator: IndicatorNumber): boolean =>
  indicatorDefinitions[indicator].measure === 'relative_likelihood';

const readRatio = ({ value, isPercent, isText }: FoundNumber, text: string): Figure => {
  if (isPercent) return faulty('a ratio has no % sign: is it a ratio, or a percentage?');
  // No ratio has thousands: the comma may be the decimal mark of another country.
  if (isText && text.includes(','))
    return faulty(`“${text}” may be ${text.replace(',', '.')} or ${text.replace(/,/g, '')}`);
  return value > 0 ? { kind: 'figure', value, isPercent: false } : faulty('a ratio is above zero');
};

const readPoints = (found: FoundNumber, view: BenchmarkView): Figure => {
  const value = found.isPercent ? tidyNumber(found.value * 100) : found.value;
  const least = isShare(view) ? 0 : -100;
  return value < least || value > 100
    ? faulty(`${String(value)} is no ${isShare(view) ? 'percentage' : 'difference of percentages'}`)
    : { kind: 'figure', value, isPercent: found.isPercent };
};

const readFigure = (reading: TableReading, row: TableRow, indicator: IndicatorNumber, view: BenchmarkView): Figure => {
  const column = columnOf(reading.match, 'value');
  const cell = column === null ? undefined : row.cell(column);
  const found = readNumber(cell);
  if (found.kind === 'blank' || found.kind === 'dash') return faulty('there is no value');
  if (found.kind !== 'number') return faulty(sayFault(found, 'a figure'));
  return isRatio(indicator) ? readRatio(found, cellText(cell)) : readPoints(found, view);
};

/** Plain numbers that are all below 1 may be fractions of 1 as well as percentages. */
const areFractions = (reading: TableReading): boolean | null => {
  const column = columnOf(reading.match, 'value');
  if (column === null) return false;
  const values = reading.rows.flatMap((row) => {
    const indicator = translateBenchmarkIndicator(row.raw('indicator'));
    const found = readNumber(row.cell(column));
    if (indicator === null || isRatio(indicator) || found.kind !== 'number' || found.isPercent) return [];
    return [{ row, value: found.value }];
  });
  const [first] = values;
  if (first === undefined || values.some(({ value }) => Math.abs(value) > 1)) return false;
  if (values.every(({ value }) => value === 0)) return false;
  const answer = reading.findings.ask({
    id: `percent_scale:${reading.match.kind.kind}`,
    text: `Percentages such as ${String(first.value)} have no % sign: are they fractions of 1 (0.25 is 25%), or percentages as they stand?`,
    place: placeAt(reading.match.sheet.name, first.row.row, column),
    options: [
      { value: 'fraction', label: 'Fractions: 0.25 is 25%' },
      { value: 'percent', label: 'Percentages: 0.25 is 0.25%' },
    ],
    suggestion: 'fraction',
  });
  return answer === null ? null : answer === 'fraction';
};

const turned: ReadonlySet<IndicatorNumber> = new Set([5, 6, 8]);

/** Here a negative gap is worse for BME staff; elsewhere BME less White is usual, and then a positive one is. Null while it is asked. */
const isBmeLessWhite = (reading: TableReading): boolean | null => {
  const rows = reading.rows.filter((row) => turned.has(translateBenchmarkIndicator(row.raw('indicator')) ?? 1));
  const [first] = rows;
  if (first === undefined) return false;
  const answer = reading.findings.ask({
    id: `gap_direction:${reading.match.kind.kind}`,
    text: 'Gaps of indicators 5, 6 and 8: which way round are they?',
    place: placeAt(reading.match.sheet.name, first.row, columnOf(reading.match, 'value')),
    options: [
      { value: 'bme_less_white', label: 'BME % less White %: a positive gap is worse for BME staff' },
      { value: 'negative_is_worse', label: 'A negative gap is worse for BME staff' },
    ],
    suggestion: null,
  });
  return answer === null ? null : answer === 'bme_less_white';
};

const nationalPlaces =
  /^(england|national|nhs|nhs england|all trusts|all nhs trusts|uk|united kingdom|great britain|national average|england average|nhs average)$/i;

/** National or a peer: by its own column, else by the name of the place. Null while it is asked. */
const readScope = (reading: TableReading, row: TableRow): boolean | null => {
  const scope = reading.read(row, 'scope', scopeTopic, translateScope);
  if (scope.kind === 'asked') return null;
  return scope.kind === 'value' ? scope.value : nationalPlaces.test(cleanText(row.raw('place')));
};

interface Named {
  readonly indicator: IndicatorNumber;
  readonly view: BenchmarkView;
  readonly year: number;
  readonly source: string;
}

/** What a figure is of, or why the row is set aside. */
const readNames = (row: TableRow): Named | RowOutcome => {
  const indicator = translateBenchmarkIndicator(row.raw('indicator'));
  if (indicator === null) return setAside('indicator', 'it names none of the nine indicators');
  const view = translateBenchmarkView(indicator, row.raw('view'), row.raw('indicator'));
  if (view === null) return setAside('view', 'it does not say which view of the indicator the figure is of');
  const year = yearOfValue(row.raw('year'));
  if (year === null) return setAside('year', 'there is no year: a benchmark is shown with its year');
  const source = cleanText(row.raw('source'));
  if (source === '') return setAside('source', 'there is no source: a benchmark is shown with its source');
  return { indicator, view, year, source };
};

interface Scale {
  readonly isFraction: boolean;
  readonly isTurned: boolean;
}

/** The value as this product shows it: percentage points, and a negative gap worse for BME staff. */
const scaled = (figure: Extract<Figure, { kind: 'figure' }>, indicator: IndicatorNumber, scale: Scale): number => {
  const points =
    scale.isFraction && !figure.isPercent && !isRatio(indicator) ? tidyNumber(figure.value * 100) : figure.value;
  return scale.isTurned && turned.has(indicator) ? -points : points;
};

/**
 * Reads figures of others: each needs its year and its source, and is set aside without. A ratio that carries a % sign is a mistake seen in
 * published papers, and set aside too (domain notes, 2025).
 */
export const createBenchmarkReader = (reading: TableReading): RowReader => {
  const isFraction = areFractions(reading);
  const isTurned = isBmeLessWhite(reading);
  return (row) => {
    const named = readNames(row);
    if (isOutcome(named)) return named;
    const figure = readFigure(reading, row, named.indicator, named.view);
    if (figure.kind === 'faulty') return setAside('value', figure.reason);
    const isNational = readScope(reading, row);
    if (isNational === null || isFraction === null || isTurned === null) return waiting;
    const place = cleanText(row.raw('place')) || (isNational ? 'England' : '');
    if (place === '') return setAside('place', 'it does not say whose figure it is');
    const read: BenchmarkRow = {
      kind: 'benchmarks',
      row: row.row + 1,
      person: null,
      ...named,
      value: scaled(figure, named.indicator, { isFraction, isTurned }),
      place,
      isNational,
    };
    return { kind: 'rows', rows: [read] };
  };
};
