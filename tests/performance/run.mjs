/** One JSON object on standard output: everything, or what `--only` names: app, import, pages, actions, paper or region. A region takes minutes and is only measured by name. `--runs` says how often. */
import { parseArgs } from 'node:util';
import { benchActions } from './bench-actions.mjs';
import { benchApp } from './bench-app.mjs';
import { benchImports } from './bench-imports.mjs';
import { benchPaper } from './bench-paper.mjs';
import { benchPages, benchRegion } from './bench-pages.mjs';

const { only, runs: given } = parseArgs({ options: { only: { type: 'string' }, runs: { type: 'string' } } }).values;
const runs = given === undefined ? undefined : Number(given);
const parts = /** @type {const} */ ({
  app: () => benchApp(runs),
  import: async () => ({ imports: await benchImports(runs) }),
  pages: async () => ({ pages: await benchPages(runs) }),
  actions: async () => ({ plan: await benchActions(runs) }),
  paper: async () => ({ paper: await benchPaper(runs) }),
  region: async () => ({ region: await benchRegion(runs) }),
});
if (only !== undefined && !(only in parts))
  throw new Error('--only takes app, import, pages, actions, paper or region');

let bench = {};
for (const [name, measure] of Object.entries(parts))
  if (only === name || (only === undefined && name !== 'region')) bench = { ...bench, ...(await measure()) };
process.stdout.write(`${JSON.stringify(bench, null, 2)}\n`);
