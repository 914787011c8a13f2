import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { createRandom, randomDay } from './random.mjs';
import * as words from './words.mjs';

const newestYear = 2025;
const headOfStaff = [
  'Employee Number',
  'Primary Assignment',
  'Assignment Category',
  'Ethnic Origin',
  'Staff Group',
  'Grade',
  'Latest Start Date',
  'Country of Qualification',
];
const headOfCases = ['Case ID', 'Employee Number', 'Case Type', 'Stage', 'Formal Investigation Start'];
const headOfLearning = ['Employee Number', 'Course Name', 'Category', 'Completion Date', 'Enrolment Status'];

const grades = ['Band 3', 'Band 4', 'Band 5', 'Band 6', 'Band 7', 'Band 8a'];
const countries = { uk: 'United Kingdom', international: 'India', unknown: '' };

/**
 * How likely things are in a year, by where someone was educated: invented, with a gap that journeys should find.
 */
const chances = {
  uk: { promoted: 0.2, left: 0.1, case: 0.02, learned: 0.6 },
  international: { promoted: 0.1, left: 0.08, case: 0.04, learned: 0.45 },
  unknown: { promoted: 0.15, left: 0.12, case: 0.03, learned: 0.5 },
};

/**
 * @typedef {object} Person
 * @property {string} number
 * @property {keyof typeof chances} education
 * @property {string} ethnicity
 * @property {string} startOn
 * @property {number} grade place in `grades`
 */

/**
 * Writes what a trust holds of its staff at 31 March of each of some years up to 2025: staff in post, cases and learning records. Every year
 * some leave, are promoted, enter a process or learn, and as many join as left. The same numbers give the same files.
 *
 * @param {{ folder: string, staff: number, years: number, seed?: number }} wanted
 * @returns {string[]} the files, staff in post first
 */
export function writeYearlyTrust({ folder, staff, years, seed = 5 }) {
  const random = createRandom(seed);
  let numbers = 0;
  /** @param {string} from @param {string} to @returns {Person} */
  const joiner = (from, to) => {
    const lot = random();
    numbers += 1;
    return {
      number: String(20_000_000 + numbers),
      education: lot < 0.25 ? 'international' : lot < 0.33 ? 'unknown' : 'uk',
      ethnicity: words.ethnicity(random),
      startOn: randomDay(random, from, to),
      grade: Math.floor(random() ** 2 * grades.length),
    };
  };
  /** @type {string[]} */
  const files = [];
  /** @param {string} name @param {string[]} head @param {readonly string[][]} rows */
  const write = (name, head, rows) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, `${Papa.unparse([head, ...rows])}\r\n`);
    files.push(file);
  };
  const firstYear = newestYear - years + 1;
  let people = Array.from({ length: staff }, (_, at) =>
    at % 8 === 0
      ? joiner(`${String(firstYear - 1)}-04-01`, `${String(firstYear)}-04-01`)
      : joiner('2001-04-01', `${String(firstYear - 1)}-04-01`),
  );
  for (let year = firstYear; year <= newestYear; year += 1) {
    const [from, to] = [`${String(year - 1)}-04-01`, `${String(year)}-04-01`];
    if (year > firstYear) {
      const stay = people.filter(({ education }) => random() >= chances[education].left);
      for (const person of stay)
        if (random() < chances[person.education].promoted) person.grade = Math.min(person.grade + 1, grades.length - 1);
      people = [...stay, ...Array.from({ length: staff - stay.length }, () => joiner(from, to))];
    }
    /** @param {'case' | 'learned'} what */
    const lucky = (what) => people.filter(({ education }) => random() < chances[education][what]);
    write(
      `staff-in-post-${String(year)}-03-31.csv`,
      headOfStaff,
      people.map(({ number, ethnicity, grade, startOn, education }) => [
        number,
        'Yes',
        'Permanent',
        ethnicity,
        'Nursing and Midwifery Registered',
        grades[grade] ?? '',
        startOn,
        countries[education],
      ]),
    );
    write(
      `cases-${String(year - 1)}-${String(year).slice(2)}.csv`,
      headOfCases,
      lucky('case').map(({ number }, at) => [
        `C${String(year)}${String(at)}`,
        number,
        'Disciplinary',
        'Formal',
        randomDay(random, from, to),
      ]),
    );
    write(
      `learning-${String(year - 1)}-${String(year).slice(2)}.csv`,
      headOfLearning,
      lucky('learned').map(({ number }) => [
        number,
        'Leadership in practice',
        'Non-mandatory',
        randomDay(random, from, to),
        'Completed',
      ]),
    );
  }
  return files;
}
