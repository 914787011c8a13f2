import type { Findings } from '../findings';
import type { SheetGrid } from '../grid';
import type { ReturnDifference, ReturnValue } from '../import-types';
import { checkYear } from './checks/check-year';
import { compareItems } from './checks/compare-items';
import { compareCalculatedRows } from './checks/compare-rows';
import type { Figure } from './figures/figure';
import type { SheetReading } from './read-sheet';
import { isCalculatedRow } from './rows/sheet-row';
import { toValues } from './figures/to-values';
import { yearFigures } from './checks/year-figures';
import type { YearFigures } from './checks/year-figures';

export interface FinishedReturn {
  readonly years: readonly number[];
  readonly values: readonly ReturnValue[];
  readonly differences: readonly ReturnDifference[];
}

type FiguresOf = (year: number) => YearFigures;

const isUncached = (figure: Figure): boolean => figure.item.isCalculated && figure.outcome.kind === 'uncached';

const sayUncached = (count: number, findings: Findings): void => {
  if (count === 0) return;
  findings.warn(
    'calculated_rows_not_compared',
    `${String(count)} calculated cell${count === 1 ? ' has' : 's have'} no stored result in the file, so what the file calculates there could not be compared with this product's own results. The counts themselves are complete.`,
  );
};

const compareReading = (
  reading: SheetReading,
  figuresOf: FiguresOf,
  findings: Findings,
): { readonly differences: readonly ReturnDifference[]; readonly uncached: number } => {
  const { sheet, rows, figures, restated } = reading;
  const compared = compareCalculatedRows(rows.filter(isCalculatedRow), { sheet, figuresOf, findings });
  const labels = new Map(rows.map((row) => [row.row, row.label]));
  const items = [...figures.filter((figure) => figure.item.isCalculated), ...restated];
  const differences = [...compareItems(items, labels, figuresOf), ...compared.differences];
  return {
    differences: differences.sort((a, b) => a.place.row - b.place.row),
    uncached: compared.uncached + items.filter(isUncached).length,
  };
};

const sayHiddenRows = (sheet: SheetGrid, figures: readonly Figure[], findings: Findings): void => {
  const hidden = new Set(sheet.hiddenRows);
  const rows = [...new Set(figures.map((figure) => figure.place.row))].filter((row) => hidden.has(row - 1));
  if (rows.length === 0) return;
  findings.warn(
    'hidden_rows',
    `${String(rows.length)} hidden row${rows.length === 1 ? ' was' : 's were'} read too; the first is row ${String(rows[0])} of sheet “${sheet.name}”.`,
  );
};

const checkYears = (
  years: readonly number[],
  figures: readonly Figure[],
  figuresOf: FiguresOf,
  findings: Findings,
): void => {
  for (const year of years) {
    const own = new Map(
      figures
        .filter((figure) => figure.year === year)
        .map((figure) => [`${figure.item.id} ${figure.group}`, figure.place]),
    );
    checkYear({
      year,
      figures: figuresOf(year),
      placeOf: (item, group) => own.get(`${item} ${group}`) ?? null,
      findings,
    });
  }
};

/** Turns what the sheets hold into values, compares calculated rows and checks that the figures agree. */
export const finishReturn = (readings: readonly SheetReading[], findings: Findings): FinishedReturn => {
  const figures = readings.flatMap((reading) => reading.figures);
  const values = toValues(figures);
  const years = [...new Set(values.map((value) => value.year))].sort((a, b) => a - b);
  const tables = new Map(years.map((year) => [year, yearFigures(values, year)]));
  const figuresOf: FiguresOf = (year) => tables.get(year) ?? yearFigures([], year);
  const compared = readings.map((reading) => compareReading(reading, figuresOf, findings));
  sayUncached(
    compared.reduce((sum, part) => sum + part.uncached, 0),
    findings,
  );
  checkYears(years, figures, figuresOf, findings);
  for (const reading of readings) sayHiddenRows(reading.sheet, reading.figures, findings);
  return { years, values, differences: compared.flatMap((part) => part.differences) };
};
