import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { picker, createRandom, randomDay } from './random.mjs';
import * as words from './words.mjs';

/** @typedef {() => number} Random */

const years = [2021, 2022, 2023, 2024, 2025];
const bands = 'XR02 XR03 XR04 XR05 XR06 XR07 XR08 XR09 XR10 XR11 XR12'.split(' ');

/** @param {string} folder @param {string} name @param {readonly (readonly (string | number)[])[]} rows */
const write = (folder, name, rows) => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, Papa.unparse(rows.map((row) => [...row])));
  return file;
};

const staffHeaders = [
  'Employee Number',
  'Primary Assignment',
  'Assignment Category',
  'Org L3',
  'Staff Group',
  'Role',
  'Grade',
  'Ethnic Origin',
  'Gender',
  'Latest Start Date',
  'Country of Qualification',
];

/** @param {Random} random @param {number} number @param {number} year */
const newPerson = (random, number, year) => ({
  number: String(number),
  directorate: words.directorate(random),
  group: words.staffGroup(random).replace('Medical and Dental', 'Nursing and Midwifery Registered'),
  grade: words.agendaGrade(random).split('|')[0] ?? '',
  ethnicity: words.ethnicity(random),
  sex: words.sex(random),
  start: randomDay(random, `${String(year - 1)}-04-01`, `${String(year)}-03-31`),
  country: words.country(random),
});

/** @typedef {ReturnType<typeof newPerson>} Person */

/** One in eight goes up a band a year. @param {Random} random @param {Person} person @returns {Person} */
const aYearOn = (random, person) =>
  random() < 0.125 ? { ...person, grade: bands[bands.indexOf(person.grade) + 1] ?? person.grade } : person;

/** @param {Person} person */
const staffRow = (person) => [
  person.number,
  'Yes',
  'Permanent',
  person.directorate,
  person.group,
  'Staff',
  person.grade,
  person.ethnicity,
  person.sex,
  person.start,
  person.country,
];

/**
 * Staff in post of five years: most people stay, a tenth leave and are replaced, some go up a band.
 *
 * @param {string} folder @param {number} size
 * @returns {{ files: readonly string[], people: readonly Person[] }}
 */
function writeStaff(folder, size) {
  const random = createRandom(2021);
  let next = 10_000_000;
  const join = (/** @type {number} */ year) => newPerson(random, (next += 1), year);
  /** @type {readonly Person[]} */
  let people = Array.from({ length: size }, () => join(2015 + Math.floor(random() * 6)));
  const files = years.map((year, at) => {
    if (at > 0) people = people.map((person) => (random() < 0.1 ? join(year) : aYearOn(random, person)));
    return write(folder, `staff-in-post-${String(year)}-03-31.csv`, [staffHeaders, ...people.map(staffRow)]);
  });
  return { files, people };
}

/** @param {string} folder @param {readonly Person[]} people @returns {readonly string[]} */
function writeEvents(folder, people) {
  const random = createRandom(3);
  return years.flatMap((year) => {
    const span = /** @type {const} */ ([`${String(year - 1)}-04-01`, `${String(year)}-03-31`]);
    const name = `${String(year - 1)}-${String(year % 100)}`;
    const cases = people.filter(() => random() < 0.01);
    const learners = people.filter(() => random() < 0.5);
    return [
      write(folder, `disciplinary-${name}.csv`, [
        [
          'Case ID',
          'Employee Number',
          'Ethnic Origin',
          'Staff Group',
          'Directorate',
          'Case Type',
          'Stage',
          'Formal Investigation Start',
        ],
        ...cases.map((person, at) => [
          `ER${String(at)}`,
          person.number,
          person.ethnicity,
          person.group,
          person.directorate,
          'Disciplinary',
          'Formal',
          randomDay(random, ...span),
        ]),
      ]),
      write(folder, `learning-${name}.csv`, [
        ['Employee Number', 'Course Name', 'Category', 'Completion Date', 'Enrolment Status', 'Ethnic Origin'],
        ...learners.map((person) => {
          const [course = '', category = ''] = words.course(random).split('/');
          return [person.number, course, category, randomDay(random, ...span), 'Completed', person.ethnicity];
        }),
      ]),
    ];
  });
}

const trainingHeaders = {
  trainees: ['GMC Number', 'Ethnic Origin', 'Country of PMQ', 'Training Grade', 'Programme Specialty'],
  arcp: ['GMC Number', 'Review date', 'Outcome', 'Unsatisfactory Outcome/Not Assessed Reason'],
  exams: ['GMC Number', 'Examination', 'Diet date', 'Result', 'Attempt No'],
};
const outcome = picker([
  ['1', 70],
  ['6', 12],
  ['2', 5],
  ['3', 6],
  ['5', 5],
  ['8', 2],
]);
const specialty = picker(['General Medicine', 'Surgery', 'Paediatrics', 'Anaesthetics'].map((name) => [name, 1]));
const grade = picker(['CT1', 'CT2', 'ST3', 'ST4', 'ST5'].map((name) => [name, 1]));
const exam = picker(['MRCP Part 1', 'FRCA Primary', 'MRCS A'].map((name) => [name, 1]));
const result = picker([
  ['Pass', 3],
  ['Fail', 1],
]);

/** @param {string} folder @param {number} size @returns {readonly string[]} */
function writeTraining(folder, size) {
  const random = createRandom(5);
  const doctors = Array.from({ length: size }, (_, at) => [
    7_000_000 + 7 * at,
    words.ethnicity(random),
    words.country(random),
    grade(random),
    specialty(random),
  ]);
  return years.flatMap((year) => {
    const from = `${String(year - 1)}-09-01`;
    const to = `${String(year)}-07-31`;
    const day = () => randomDay(random, from, to);
    return [
      write(folder, `trainees-${String(year)}.csv`, [trainingHeaders.trainees, ...doctors]),
      write(folder, `arcp-${String(year)}.csv`, [
        trainingHeaders.arcp,
        ...doctors.map(([number = 0]) => [number, day(), outcome(random), '']),
      ]),
      write(folder, `exams-${String(year)}.csv`, [
        trainingHeaders.exams,
        ...doctors.map(([number = 0]) => [number, exam(random), day(), result(random), 1]),
      ]),
    ];
  });
}

/**
 * The files of a large invented trust over five years.
 *
 * @param {string} folder
 * @param {{ readonly staff: number, readonly trainees: number }} size
 * @returns {readonly string[]} the files, in the order in which they are best imported
 */
export function writeFiveYears(folder, { staff, trainees }) {
  const { files, people } = writeStaff(folder, staff);
  return [...files, ...writeEvents(folder, people), ...writeTraining(folder, trainees)];
}
