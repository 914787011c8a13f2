import fs from 'node:fs';
import path from 'node:path';
import { countsFromPlaywright, countsFromVitest } from '../../checks/counts.mjs';
import { projectRoot } from '../../setup/paths.mjs';
import { escaped, paragraph, table } from '../html.mjs';

const reports = path.join(projectRoot, '.cache', 'reports');

/** What a check said last, by the name of its report. A check that was not run is a gap, told as one. */
export const kinds = /** @type {const} */ ({
  unit: 'Units: formulas, words, disclosure, screens without a window',
  integration: 'Files, database and documents together',
  journeys: 'The real app, used as a person does',
  packaged: 'The packed app',
});

/**
 * @param {string} name
 * @returns {any} the report; undefined where the check was not run
 */
export function reportOf(name) {
  const file = path.join(reports, `${name}.json`);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

/** @returns {readonly (readonly [kind: string, passed: string, failed: string])[]} */
export function testCounts() {
  return Object.entries(kinds).map(([name, words]) => {
    const report = reportOf(name);
    if (report === undefined) return [words, 'not run for this pack', ''];
    const { passed, failed } = 'stats' in report ? countsFromPlaywright(report) : countsFromVitest(report);
    return [words, String(passed), String(failed)];
  });
}

/**
 * @param {any} report of `npm run no-network`
 * @returns {string}
 */
export function networkFacts(report) {
  if (report === undefined) return paragraph('Not run for this pack.');
  const { shipped, used, control, pages, exported, verdict } = report;
  /** @param {any} watched */
  const seenOf = ({ outgoing, packets, calls, seconds }) =>
    `${seconds} seconds: ${outgoing.length} calls to an address (its own machine included), ${packets} packets out; ${calls} calls to local sockets of the desktop, which leave nothing`;
  /** @type {readonly (readonly [string, string | number])[]} */
  const rows = [
    ['Result', verdict],
    ['The app as it is shipped, started and left alone', seenOf(shipped)],
    [
      `Its copy with one fuse turned back, so that it can be driven: files imported, ${pages.length} pages used, ${exported.length} documents saved`,
      seenOf(used),
    ],
    ['Seen of the control', `${control.outgoing} calls, ${control.packets} packets`],
  ];
  return `${table(['What', 'Seen'], rows)}<details><summary>Pages used</summary><p>${pages.map(escaped).join(' · ')}</p></details>`;
}
