import { extractKindLabels } from '../../dataset/extract-kinds';
import type { ExtractKind } from '../../dataset/extract-kinds';
import { surveyYearOf } from '../../reference/survey-questions';

/**
 * The title of the workbook of rows set aside. It names the survey year and no other: the reader of survey results looks for it in titles.
 *
 * @example correctionTitle('learning', 2025, 'learning.csv') // 'Learning records 2025: rows of learning.csv to correct'
 */
export const correctionTitle = (kind: ExtractKind, year: number | null, fileName: string): string => {
  const named = kind === 'survey_results' && year !== null ? surveyYearOf(year) : year;
  const label = named === null ? extractKindLabels[kind] : `${extractKindLabels[kind]} ${String(named)}`;
  return kind === 'survey_results' ? `${label}: rows to correct` : `${label}: rows of ${fileName} to correct`;
};

export const correctionNote =
  'Correct the red cells, save this workbook and drop it back on the workbench. Leave the other cells, and delete rows that you do not want.';
