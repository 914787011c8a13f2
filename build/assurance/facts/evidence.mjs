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
  const { app, control, pages, verdict } = report;
  const rows = /** @type {const} */ ([
    ['Result', verdict],
    ['Watched for', `${app.seconds} seconds, ${pages.length} pages used`],
    ['Network calls of the app to an address, its own machine included', app.outgoing.length],
    ['Packets of the app that went out', app.packets],
    ['Calls to local sockets of the desktop, which leave nothing', app.calls],
    ['Seen of the control', `${control.outgoing} calls, ${control.packets} packets`],
  ]);
  return `${table(['What', 'Seen'], rows)}<details><summary>Pages used</summary><p>${pages.map(escaped).join(' · ')}</p></details>`;
}
