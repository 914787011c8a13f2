/** One JSON object on standard output: everything, or what `--only app`, `--only import` or `--only journeys` names. */
import { parseArgs } from 'node:util';
import { benchApp } from './bench-app.mjs';
import { benchImports } from './bench-imports.mjs';
import { benchJourneys } from './bench-journeys.mjs';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
/** @param {string} part */
const isWanted = (part) => only === undefined || only === part;
if (only !== undefined && !['app', 'import', 'journeys'].includes(only))
  throw new Error('--only takes app, import or journeys');

const bench = {
  ...(isWanted('app') ? await benchApp() : {}),
  ...(isWanted('import') ? { imports: await benchImports() } : {}),
  ...(isWanted('journeys') ? { journeys: await benchJourneys() } : {}),
};
process.stdout.write(`${JSON.stringify(bench, null, 2)}\n`);
