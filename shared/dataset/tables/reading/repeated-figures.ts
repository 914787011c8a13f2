import { placeAt } from '../../cell-place';
import type { ExtractRow } from '../../extract-types';
import type { TableReading } from './table-reader';

/**
 * One percentage of one group and year: two that differ cannot both be right, and of two that are the same the first counts. Gives the rows
 * that count.
 */
export const checkFigures = ({ findings, match }: TableReading, rows: readonly ExtractRow[]): readonly ExtractRow[] => {
  const seen = new Map<string, number | null>();
  const again = new Set<ExtractRow>();
  for (const row of rows) {
    if (row.kind !== 'survey_results' && row.kind !== 'benchmarks') continue;
    const [key, value] =
      row.kind === 'survey_results'
        ? [`Indicator ${String(row.indicator)}, ${row.group}, survey ${String(row.surveyYear)}`, row.percent]
        : [`Indicator ${String(row.indicator)}, ${row.view}, ${row.place}, ${String(row.year)}`, row.value];
    const held = seen.get(key);
    const at = placeAt(match.sheet.name, row.row - 1, null);
    if (held === undefined) seen.set(key, value);
    else if (held === value) {
      findings.warn('figure_repeated', 'Some figures stand twice; they are the same.', at);
      if (row.kind === 'survey_results') again.add(row);
    } else findings.error('figure_twice', `${key} stands twice with different figures. Keep the right row.`, at);
  }
  return again.size === 0 ? rows : rows.filter((row) => !again.has(row));
};
