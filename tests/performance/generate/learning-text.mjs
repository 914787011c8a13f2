import fs from 'node:fs';
import Papa from 'papaparse';
import { createRandom, randomDay } from './random.mjs';
import * as words from './words.mjs';

const headers = [
  'Employee Number',
  'Course Name',
  'Category',
  'Delivery Method',
  'Start Date',
  'Completion Date',
  'Enrolment Status',
  'Ethnic Origin',
];
const rowsAPerson = 3;

/**
 * Writes learning records as a learning system exports them: one row a person and a course, comma separated.
 *
 * @param {{ path: string, rows: number }} wanted
 */
export function writeLearningText({ path, rows }) {
  const random = createRandom(2024);
  let ethnicity = '';
  const lines = Array.from({ length: rows }, (_, at) => {
    if (at % rowsAPerson === 0) ethnicity = words.ethnicity(random);
    const [course = '', category = ''] = words.course(random).split('/');
    const status = words.enrolment(random);
    const start = randomDay(random, '2024-04-01', '2025-04-01');
    const completed = status === 'Completed' || status === 'Attended' ? start : '';
    const person = String(10_000_000 + Math.floor(at / rowsAPerson));
    return [person, course, category, words.delivery(random), start, completed, status, ethnicity];
  });
  fs.writeFileSync(path, `\ufeff${Papa.unparse([headers, ...lines])}\r\n`);
}
