import exceljs from 'exceljs';
import { createRandom, randomDay } from './random.mjs';
import * as words from './words.mjs';

const headers = [
  'Employee Number',
  'Title',
  'First Name',
  'Last Name',
  'NI Number',
  'Assignment Number',
  'Primary Assignment',
  'Assignment Category',
  'Org L3',
  'Staff Group',
  'Role',
  'Grade',
  'Pay Scale Description',
  'FTE',
  'Ethnic Origin',
  'Gender',
  'Nationality',
  'Latest Start Date',
  'Country of Qualification',
];

/** @param {number} number @param {() => number} random @returns {readonly (string | number)[]} one assignment of a person */
function staffRow(number, random) {
  const group = words.staffGroup(random);
  const grades = group === 'Medical and Dental' ? words.doctorGrade(random) : words.agendaGrade(random);
  const [grade = '', payScale = '', role = ''] = grades.split('|');
  const person = String(number);
  return [
    person,
    words.title(random),
    words.firstName(random),
    words.lastName(random),
    `QQ${String(Math.floor(random() * 1_000_000)).padStart(6, '0')}A`,
    `${person}-1`,
    'Yes',
    words.category(random),
    words.directorate(random),
    group,
    role,
    grade,
    payScale,
    Number(words.fte(random)),
    words.ethnicity(random),
    words.sex(random),
    words.nationality(random),
    randomDay(random, '2004-01-01', '2025-03-31'),
    words.country(random),
  ];
}

/**
 * Writes a staff-in-post extract as the staff record exports it: a sheet of notes, a title, a run date, a blank row, headers, rows of 19
 * columns. Excel writes each text once and refers to it (`shared`); reporting tools write it into every cell (`inline`).
 *
 * @param {{ path: string, rows: number, strings?: 'shared' | 'inline' }} wanted
 */
export async function writeStaffWorkbook({ path, rows, strings = 'shared' }) {
  const random = createRandom(2025);
  const book = new exceljs.stream.xlsx.WorkbookWriter({
    filename: path,
    useSharedStrings: strings === 'shared',
    useStyles: false,
  });
  const notes = book.addWorksheet('Notes');
  notes.addRow(['Run by Workforce Information']).commit();
  notes.commit();
  const sheet = book.addWorksheet('Staff in Post');
  for (const line of [['Staff in Post at 31 March 2025'], ['Run date', '04-Apr-2025'], [], headers])
    sheet.addRow(line).commit();
  for (let at = 0; at < rows; at += 1) sheet.addRow([...staffRow(10_000_000 + at, random)]).commit();
  sheet.commit();
  await book.commit();
}
