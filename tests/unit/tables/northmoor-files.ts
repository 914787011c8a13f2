import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readWorkbook } from '../../../electron/importing/read-workbook';
import type { WorkbookGrid } from '../../../shared/dataset/grid';

const folder = path.resolve(import.meta.dirname, '../../fixtures/northmoor');

export const northmoorFiles = {
  staff: 'staff-in-post-2025-03-31.xlsx',
  recruitment: 'recruitment-applicants-2024-25.csv',
  cases: 'employee-relations-tracker.xlsx',
  learning: 'learning-2024-25.csv',
  survey: 'staff-survey-2024.xlsx',
  board: 'board-members-2025.xlsx',
  annualReturn: 'wres-return-2025.xlsx',
} as const;

/** A file of the fictional trust Northmoor as the readers hand it over. */
export const northmoor = async (name: string): Promise<WorkbookGrid> =>
  readWorkbook(await readFile(path.join(folder, name)), name);
