import { windowYears } from '../reference/training-year';
import type { TrainingReport } from '../report/types/training-report.types';
import { baseCells, countCells } from './draft-tables';
import type { DraftTables } from './draft-tables';

/** Medical education of a span of years: a shorter span lies within a longer one. */
export const tablesOfTraining = ({
  year,
  window,
  definition,
  unit,
  ...report
}: TrainingReport): readonly DraftTables[] =>
  report.sections.flatMap(({ measures }) =>
    measures.map(({ measure, title, rows }): DraftTables => ({
      cells: rows.flatMap((row) => {
        const place = {
          table: `${title}, ${report.windowLabel}`,
          part: report.windowLabel,
          atoms: windowYears(year, window).map(String),
        };
        const population = `training ${measure} ${definition} ${unit} ${row.pmq}`;
        return [
          ...countCells({ ...place, population }, row),
          ...baseCells({ ...place, population: `${population} out of` }, row),
        ];
      }),
      sums: [],
    })),
  );
