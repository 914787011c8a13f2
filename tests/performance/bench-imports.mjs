import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeLearningText } from './generate/learning-text.mjs';
import { writeStaffWorkbook } from './generate/staff-workbook.mjs';
import { bareRead } from './bare-read.mjs';
import { measureImport } from './measure-import.mjs';
import { summary } from './median.mjs';

/**
 * @typedef {object} BigFile
 * @property {string} name
 * @property {number} rows
 * @property {{ readonly seconds?: number, readonly peakMb?: number }} targets
 * @property {(path: string) => void | Promise<void>} write
 */

/** @param {number} rows @param {BigFile['targets']} targets @returns {BigFile} */
const staff = (rows, targets = {}) => ({
  name: `staff-in-post-${String(rows)}.xlsx`,
  rows,
  targets,
  write: (file) => writeStaffWorkbook({ path: file, rows }),
});

/** @type {readonly BigFile[]} */
const files = [
  staff(10_000),
  staff(50_000),
  staff(100_000, { seconds: 8, peakMb: 700 }),
  {
    name: 'learning-300000.csv',
    rows: 300_000,
    targets: { seconds: 4 },
    write: (file) => {
      writeLearningText({ path: file, rows: 300_000 });
    },
  },
];

const previewTarget = 1.5;
const frameTarget = 50;

/** @param {readonly number[]} values @param {number | undefined} target */
const beside = (values, target) => ({ ...summary(values, 100), ...(target === undefined ? {} : { target }) });

const ratioTarget = 1.5;

/**
 * The library's own reading of a workbook, measured beside the app's whole import of it.
 *
 * @param {string} file @param {readonly import('./measure-import.mjs').ImportMeasure[]} measured
 * @param {readonly import('./bare-read.mjs').BareRead[]} bare one for each
 */
function besideBareRead(file, measured, bare) {
  if (!file.endsWith('.xlsx')) return {};
  /** @param {'seconds' | 'cpuSeconds'} key @param {(one: import('./measure-import.mjs').ImportMeasure) => number} of */
  const ratios = (key, of) => measured.map((one, at) => of(one) / (bare[at]?.[key] ?? Number.NaN));
  return {
    bareReadSeconds: beside(
      bare.map(({ seconds }) => seconds),
      undefined,
    ),
    importOfBareRead: beside(
      ratios('seconds', ({ seconds }) => seconds),
      ratioTarget,
    ),
    previewOfBareRead: beside(
      ratios('seconds', ({ previewSeconds }) => previewSeconds),
      undefined,
    ),
    cpuOfBareRead: beside(
      ratios('cpuSeconds', ({ cpuSeconds }) => cpuSeconds),
      undefined,
    ),
  };
}

/** @param {BigFile} file @param {string} folder @param {number} runs */
async function measureFile({ name, rows, targets, write }, folder, runs) {
  const file = path.join(folder, name);
  await write(file);
  const measured = [];
  const bare = [];
  for (let run = 0; run < runs; run += 1) {
    // One after the other, so that both meet the same machine.
    if (name.endsWith('.xlsx')) bare.push(bareRead(file));
    measured.push(await measureImport(file));
  }
  /** @param {keyof import('./measure-import.mjs').ImportMeasure} key */
  const all = (key) => measured.map((one) => one[key]);
  return {
    file: name,
    rows,
    bytes: fs.statSync(file).size,
    seconds: beside(all('seconds'), targets.seconds),
    cpuSeconds: beside(all('cpuSeconds'), undefined),
    firstGlimpseSeconds: beside(all('glimpseSeconds'), previewTarget),
    wholePreviewSeconds: beside(all('previewSeconds'), undefined),
    peakMb: beside(all('peakMb'), targets.peakMb),
    peakResidentMb: beside(all('peakResidentMb'), undefined),
    longestFrameMs: beside(all('longestFrameMs'), frameTarget),
    longestTaskMs: beside(all('longestTaskMs'), frameTarget),
    ...besideBareRead(name, measured, bare),
  };
}

/** Imports the big files into the real app, each into fresh ones. @param {number} [runs] */
export async function benchImports(runs = 3) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-big-files-'));
  try {
    const imports = [];
    for (const file of files) imports.push(await measureFile(file, folder, runs));
    return { runs, files: imports };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
