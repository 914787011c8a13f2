import { placeWords } from '../../cell-place';
import type { Findings } from '../../findings';
import { nothing, valueOf } from './cell-outcome';
import { groupFigures, listPlaces, rowKey } from './figure';
import type { Figure } from './figure';

const isFilled = (figure: Figure): boolean => figure.outcome.kind !== 'blank';
const isCount = (figure: Figure): boolean => figure.item.kind !== 'percent' && !figure.item.isCalculated;

/** Blank cells of a row whose other groups have figures. A year without any unknown figures is not asked about. */
const gapsOf = (year: readonly Figure[]): readonly Figure[] => {
  const counts = year.filter(isCount);
  const hasUnknown = counts.some((figure) => figure.group === 'unknown' && isFilled(figure));
  const filledRows = new Set(counts.filter(isFilled).map(rowKey));
  return counts.filter(
    (figure) => !isFilled(figure) && filledRows.has(rowKey(figure)) && (hasUnknown || figure.group !== 'unknown'),
  );
};

const askGaps = (sheet: string, year: number, gaps: readonly Figure[], findings: Findings): string | null =>
  findings.ask({
    id: `blank:${sheet}:${String(year)}`,
    text: `On sheet “${sheet}”, ${String(gaps.length)} cell${gaps.length === 1 ? '' : 's'} of ${String(year)} beside other figures ${gaps.length === 1 ? 'is' : 'are'} blank (${listPlaces(gaps.map((gap) => gap.place))}). Does a blank mean nobody, or is the number missing?`,
    place: gaps[0]?.place ?? null,
    options: [
      { value: 'zero', label: 'Nobody: read the blanks as 0' },
      { value: 'missing', label: 'The number is missing: leave these out' },
    ],
    suggestion: null,
  });

const askDashes = (sheet: string, dashes: readonly Figure[], findings: Findings): string | null => {
  const [first] = dashes;
  if (first === undefined) return null;
  return findings.ask({
    id: `dash:${sheet}`,
    text: `On sheet “${sheet}”, “-” stands where a number of people is needed (${listPlaces(dashes.map((dash) => dash.place))}; the first is ${placeWords(first.place)}). What does it mean?`,
    place: first.place,
    options: [
      { value: 'zero', label: 'Nobody: read it as 0' },
      { value: 'hidden', label: 'A small number that is hidden' },
    ],
    suggestion: null,
  });
};

/** Settles "-" in counts: zero or a hidden number, as answered. */
export const settleDashes = (sheet: string, figures: readonly Figure[], findings: Findings): readonly Figure[] => {
  const dashes = figures.filter((figure) => figure.outcome.kind === 'dash');
  const answer = askDashes(sheet, dashes, findings);
  return figures.map((figure) => {
    if (figure.outcome.kind !== 'dash') return figure;
    return {
      ...figure,
      outcome: answer === 'zero' ? valueOf(0) : answer === 'hidden' ? { kind: 'suppressed' } : nothing,
    };
  });
};

/** Settles blank cells in rows of counts: zero or missing, as answered. A missing number is never read as zero unasked. */
export const settleBlanks = (sheet: string, figures: readonly Figure[], findings: Findings): readonly Figure[] => {
  const zeros = new Set<Figure>();
  for (const [, year] of groupFigures(figures, (figure) => String(figure.year))) {
    const gaps = gapsOf(year);
    const [first] = gaps;
    if (first !== undefined && askGaps(sheet, first.year, gaps, findings) === 'zero')
      gaps.forEach((gap) => zeros.add(gap));
  }
  return figures.map((figure) => (zeros.has(figure) ? { ...figure, outcome: valueOf(0) } : figure));
};
