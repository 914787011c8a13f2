import type { Findings } from '../../findings';
import { groupFigures } from './figure';
import type { Figure } from './figure';

const isFilled = (figure: Figure): boolean => figure.outcome.kind !== 'blank';

const namesOf = (figures: readonly Figure[]): string => {
  const names = [...new Set(figures.map((figure) => figure.item.label))];
  const shown = names.slice(0, 6).join('; ');
  return names.length > 6 ? `${shown}; and ${String(names.length - 6)} more` : shown;
};

const sayEmptyRows = (year: readonly Figure[], findings: Findings): void => {
  const inputs = year.filter((figure) => !figure.item.isCalculated);
  const filled = new Set(inputs.filter(isFilled).map((figure) => figure.item.id));
  const empty = inputs.filter((figure) => !filled.has(figure.item.id));
  const [first] = empty;
  if (first === undefined) return;
  findings.warn(
    'rows_without_figures',
    `${String(first.year)}: rows without any figure were left out, not read as zero: ${namesOf(empty)}.`,
    first.place,
  );
};

const sayNoUnknown = (year: readonly Figure[], findings: Findings): void => {
  const counts = year.filter((figure) => figure.group === 'unknown' && !figure.item.isCalculated);
  const [first] = counts;
  if (first === undefined || counts.some(isFilled)) return;
  findings.warn(
    'unknown_not_given',
    `${String(first.year)}: no figure of unknown ethnicity is given. Shares of the workforce are worked out as if nobody's ethnicity were unknown.`,
    first.place,
  );
};

/** Says which years and rows stand empty. Returns the figures of the years that hold any. */
export const dropEmptyYears = (figures: readonly Figure[], findings: Findings): readonly Figure[] => {
  const kept: Figure[] = [];
  for (const [, year] of groupFigures(figures, (figure) => String(figure.year))) {
    const [first] = year;
    if (first === undefined) continue;
    if (!year.some((figure) => isFilled(figure) && figure.outcome.kind !== 'uncached')) {
      findings.warn('empty_year', `The columns of ${String(first.year)} are empty and were left out.`, first.place);
      continue;
    }
    sayEmptyRows(year, findings);
    sayNoUnknown(year, findings);
    kept.push(...year);
  }
  return kept;
};
