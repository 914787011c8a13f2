/**
 * Makes the big files by hand: node tests/performance/generate/write-files.mjs FOLDER [STAFF ROWS] [LEARNING ROWS]
 */
import fs from 'node:fs';
import path from 'node:path';
import { writeLearningText } from './learning-text.mjs';
import { writeStaffWorkbook } from './staff-workbook.mjs';

const [folder = '', staffRows = '100000', learningRows = '300000'] = process.argv.slice(2);
if (folder === '') throw new Error('Name a folder to write to.');
fs.mkdirSync(folder, { recursive: true });
for (const strings of /** @type {const} */ (['shared', 'inline'])) {
  const file = path.join(folder, `staff-in-post-${staffRows}-${strings}.xlsx`);
  await writeStaffWorkbook({ path: file, rows: Number(staffRows), strings });
}
writeLearningText({ path: path.join(folder, `learning-${learningRows}.csv`), rows: Number(learningRows) });
