import type { SurveyIndicator } from '../../../reference/indicators';
import { surveyIndicators } from '../../../reference/indicators';
import { surveyQuestion } from '../../../reference/survey-questions';
import type { OwnQuestions } from '../../../reference/survey-questions';
import { placeAt } from '../../cell-place';
import { cellText, isBlankCell } from '../../cell-text';
import type { SurveyRow } from '../../extract-types';
import type { GridCell } from '../../grid';
import { plainWords } from '../../plain-words';
import { readNumber, tidyNumber } from '../../read-number';
import type { SurveyColumn } from '../columns/survey-columns';
import { columnOf, setAside } from '../reading/table-reader';
import type { RowOutcome, RowReader, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';

const asIndicator = (value: number): SurveyIndicator | null => surveyIndicators.find((each) => each === value) ?? null;

const numberIn = (text: string): SurveyIndicator | null =>
  asIndicator(Number(/^(?:wres )?(?:indicator |metric |measure |i)?(\d)\b/.exec(plainWords(text))?.[1] ?? 0));

const questionKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\band\b/g, '')
    .replace(/[^a-z0-9]/g, '')
    .replace(/^(q|kf)?0*/, (start) => start.replace(/0/g, ''));

/** "Q14b&c" and "Q14b/c" are one question. Without a year beside it, the question of the latest survey is meant. */
const indicatorOfQuestion = (text: string, year: number, own: OwnQuestions): SurveyIndicator | null => {
  const key = questionKey(text.split(/[\s:.](?=[A-Z][a-z])/)[0] ?? '');
  const isAsked = (indicator: SurveyIndicator): boolean =>
    questionKey(surveyQuestion(indicator, year, own) ?? '-') === key;
  return surveyIndicators.find(isAsked) ?? null;
};

type GroupReading = 'white' | 'bme' | 'compared' | null;

/** "White staff: Your org", "All other ethnic groups*: Your org"; averages of other trusts are for comparison only. */
const groupOf = (text: string): GroupReading => {
  const words = plainWords(text);
  const isBme =
    /\b(all other ethnic|other ethnic groups?|bme|bame|ethnic minorit\w*|minority ethnic|global majority|black)\b/.test(
      words,
    );
  const isWhite = !isBme && /\bwhite\b/.test(words);
  if (/\b(average|median|benchmark|national|england|best|worst|mean|comparator)\b/.test(words)) return 'compared';
  return isBme ? 'bme' : isWhite ? 'white' : null;
};

interface Percent {
  readonly kind: 'percent';
  readonly value: number | null;
}

/** A percentage from 0 to 100. `isFraction`: the column writes 26.8 % as 0.268. Null where the source suppressed it. */
const readPercent = (
  cell: GridCell | undefined,
  isFraction: boolean,
): Percent | { readonly kind: 'impossible'; readonly reason: string } => {
  const found = readNumber(cell);
  if (found.kind === 'blank' || found.kind === 'dash' || found.kind === 'suppressed')
    return { kind: 'percent', value: null };
  if (found.kind !== 'number') return { kind: 'impossible', reason: `“${cellText(cell)}” is not a percentage` };
  const value = tidyNumber(found.isPercent || isFraction ? found.value * 100 : found.value);
  return value < 0 || value > 100
    ? { kind: 'impossible', reason: `${String(value)} is not between 0 and 100` }
    : { kind: 'percent', value };
};

const readResponses = (cell: GridCell | undefined): number | null => {
  const found = readNumber(cell);
  const isCount = found.kind === 'number' && !found.isPercent && Number.isInteger(found.value) && found.value >= 0;
  return isCount ? found.value : null;
};

/** Percentages without the number of responses have no interval: said, whether the file has none or a cell cannot be read. */
const sayResponses = ({ match, rows, findings }: TableReading, columns: readonly number[]): void => {
  const at = (row: number, column: number | null) => placeAt(match.sheet.name, row, column);
  if (columns.length === 0) {
    const text = 'The file has no numbers of responses: its percentages have no interval.';
    findings.warn('no_responses', text, at(match.header.row, null));
  }
  for (const row of rows) {
    for (const column of columns) {
      const cell = row.cell(column);
      if (isBlankCell(cell) || readResponses(cell) !== null) continue;
      findings.warn(
        'responses_not_read',
        `Some numbers of responses cannot be read, such as “${cellText(cell)}”: those percentages have no interval.`,
        at(row.row, column),
      );
      return;
    }
  }
};

/** What the source suppressed is no zero: said, with its mark, for a slip of the keyboard looks the same. */
const saySuppressed = ({ match, rows, findings }: TableReading, columns: readonly number[]): void => {
  const marked = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const { kind } = readNumber(row.cell(column));
      return kind === 'dash' || kind === 'suppressed' ? [{ row, column }] : [];
    }),
  );
  const [first] = marked;
  if (first === undefined) return;
  const many = marked.length === 1 ? '1 percentage is' : `${String(marked.length)} percentages are`;
  findings.warn(
    'percentage_suppressed',
    `${many} marked as suppressed, such as “${cellText(first.row.cell(first.column))}”: shown as suppressed at source, and not as zero.`,
    placeAt(match.sheet.name, first.row.row, first.column),
  );
};

/** A column of percentages whose numbers are all 1 or less holds fractions: no trust has every figure below 1 %. */
const holdsFractions = (reading: TableReading, column: number): boolean => {
  const numbers = reading.rows.flatMap((row) => {
    const found = readNumber(row.cell(column));
    return found.kind === 'number' && !found.isPercent ? [found.value] : [];
  });
  return numbers.length > 0 && numbers.every((value) => value >= 0 && value <= 1);
};

interface Year {
  readonly year: number;
  readonly percent: number;
  readonly responses: number | null;
}

/** Columns by year: "2024" with "Responses 2024" beside it; responses without a year belong to the latest survey. */
const yearsOf = (columns: readonly SurveyColumn[], plainResponses: number | null): readonly Year[] => {
  const percents = columns.filter((each) => each.holds === 'percent');
  const latest = Math.max(...percents.map((each) => each.year ?? 0));
  return percents.flatMap(({ column, year }) => {
    if (year === null) return [];
    const own = columns.find((each) => each.holds === 'responses' && each.year === year)?.column ?? null;
    return [{ year, percent: column, responses: own ?? (year === latest ? plainResponses : null) }];
  });
};

const ownYear = (reading: TableReading, row: TableRow, fallback: number | null): readonly Year[] => {
  const percent = columnOf(reading.match, 'percent');
  const year = Number(/\b20\d\d\b/.exec(row.text('survey_year'))?.[0] ?? fallback ?? 0);
  return percent === null || year === 0 ? [] : [{ year, percent, responses: columnOf(reading.match, 'responses') }];
};

/**
 * Reads survey results: one row an indicator and a group, with a percentage for each survey year. `surveyYear` is the year
 * that the title or the file name gives, for a file with a single column of percentages.
 */
export const createSurveyReader = (reading: TableReading, surveyYear: number | null): RowReader => {
  const columns = reading.match.columns.surveyColumns;
  const byYear = yearsOf(columns, columnOf(reading.match, 'responses'));
  const percentColumn = columnOf(reading.match, 'percent');
  const all = [...byYear.map((each) => each.percent), ...(percentColumn === null ? [] : [percentColumn])];
  const bases = byYear.length > 0 ? byYear.map(({ responses }) => responses) : [columnOf(reading.match, 'responses')];
  sayResponses(
    reading,
    bases.filter((column) => column !== null),
  );
  saySuppressed(reading, all);
  const fractions = new Set(all.filter((column) => holdsFractions(reading, column)));
  return (row): RowOutcome => {
    const years = byYear.length > 0 ? byYear : ownYear(reading, row, surveyYear);
    const latest = Math.max(...years.map((each) => each.year));
    const indicator =
      numberIn(row.text('indicator')) ?? indicatorOfQuestion(row.text('question'), latest, reading.surveyQuestions);
    const group = groupOf(row.text('group'));
    if (years.length === 0) return setAside('percent', 'there is no survey year');
    if (indicator === null) return { kind: 'left_out', reason: 'not a question of indicators 5 to 8' };
    if (group === 'compared') return { kind: 'left_out', reason: 'figures of other trusts' };
    if (group === null) return { kind: 'left_out', reason: 'neither White nor BME staff' };
    const rows: SurveyRow[] = [];
    for (const { year, percent, responses } of years) {
      const found = readPercent(row.cell(percent), fractions.has(percent));
      if (found.kind === 'impossible') return setAside('percent', `survey ${String(year)}: ${found.reason}`);
      rows.push({
        kind: 'survey_results',
        row: row.row + 1,
        person: null,
        indicator,
        surveyYear: year,
        group,
        percent: found.value,
        responses: responses === null ? null : readResponses(row.cell(responses)),
        isSuppressed: found.value === null,
      });
    }
    return { kind: 'rows', rows };
  };
};
