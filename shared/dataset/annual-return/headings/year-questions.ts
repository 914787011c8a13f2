import { columnLetter, placeAt } from '../../cell-place';
import type { Findings } from '../../findings';
import type { ImportQuestion } from '../../import-types';
import { blockWords, firstColumn } from './column-block';
import type { ColumnBlock, YearBlock } from './column-block';

/** The standard's data collections start later, but figures of earlier snapshots are sometimes put beside them. */
const earliestYear = 2010;
const yearsOffered = 12;

export interface YearContext {
  readonly sheet: string;
  readonly headerRow: number;
  readonly currentYear: number;
  readonly findings: Findings;
}

const options = (currentYear: number): ImportQuestion['options'] => [
  ...Array.from({ length: yearsOffered }, (_, back) => String(currentYear + 1 - back)).map((value) => ({
    value,
    label: value,
  })),
  { value: 'ignore', label: 'Leave these columns out' },
];

const settle = (block: ColumnBlock, answer: string | null): readonly YearBlock[] => {
  const year = Number(answer);
  return answer === null || Number.isNaN(year) ? [] : [{ ...block, year }];
};

const askYear = (
  block: ColumnBlock,
  text: string,
  suggestion: number | null,
  context: YearContext,
): readonly YearBlock[] => {
  const column = firstColumn(block);
  const place = placeAt(context.sheet, context.headerRow, column);
  const offered = options(context.currentYear);
  const isOffered = offered.some((option) => option.value === String(suggestion));
  const answer = context.findings.ask({
    id: `year:${context.sheet}!${columnLetter(column)}${String(context.headerRow + 1)}`,
    text,
    place,
    options: offered,
    suggestion: isOffered ? String(suggestion) : null,
  });
  return settle(block, answer);
};

/** Asks which year each undated block is. `suggested` stands in the order of the blocks. */
export const askUndated = (
  blocks: readonly ColumnBlock[],
  suggested: readonly (number | null)[],
  context: YearContext,
): readonly YearBlock[] =>
  blocks.flatMap((block, index) => {
    if (block.year !== null) return [{ ...block, year: block.year }];
    const text = `Columns ${blockWords(block)} of sheet “${context.sheet}” hold White and BME figures, but no year stands clearly above them. Which reporting year are they?`;
    return askYear(block, text, suggested[index] ?? null, context);
  });

/** The two halves of a doubled year belong together; any other two blocks of one year cannot both be right. */
const isAlike = (a: YearBlock, b: YearBlock): boolean =>
  a !== b && a.year === b.year && (a.basis === b.basis || a.basis === 'single' || b.basis === 'single');

/** Asks about every block that is headed with the same year as another. */
export const askAlike = (blocks: readonly YearBlock[], context: YearContext): readonly YearBlock[] => {
  const settled = blocks.flatMap((block) => {
    const twin = blocks.find((other) => isAlike(block, other));
    if (twin === undefined) return [block];
    const text = `Columns ${blockWords(block)} and ${blockWords(twin)} of sheet “${context.sheet}” are both headed ${String(block.year)}. Which reporting year are columns ${blockWords(block)}?`;
    return askYear(block, text, null, context);
  });
  const stillAlike = settled.some((block) => settled.some((other) => isAlike(block, other)));
  if (!stillAlike) return settled;
  context.findings.error(
    'same_year_twice',
    `Two sets of columns of sheet “${context.sheet}” were given the same year. Choose different years, or leave one of them out.`,
    placeAt(context.sheet, context.headerRow, null),
  );
  return [];
};

/** Refuses years that no return can have. */
export const refuseImpossible = (blocks: readonly YearBlock[], context: YearContext): readonly YearBlock[] =>
  blocks.filter((block) => {
    if (block.year >= earliestYear && block.year <= context.currentYear + 1) return true;
    context.findings.error(
      'year_out_of_range',
      `Columns ${blockWords(block)} of sheet “${context.sheet}” are headed ${String(block.year)}. A reporting year from ${String(earliestYear)} to ${String(context.currentYear + 1)} was expected. Correct the heading in the file and import it again.`,
      placeAt(context.sheet, context.headerRow, firstColumn(block)),
    );
    return false;
  });
