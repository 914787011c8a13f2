/** One JSON object on standard output: everything, or what `--only app` or `--only import` names. */
import { parseArgs } from 'node:util';
import { benchApp } from './bench-app.mjs';
import { benchImports } from './bench-imports.mjs';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
if (only !== undefined && only !== 'app' && only !== 'import') throw new Error('--only takes app or import');

const bench = {
  ...(only === 'import' ? {} : await benchApp()),
  ...(only === 'app' ? {} : { imports: await benchImports() }),
};
process.stdout.write(`${JSON.stringify(bench, null, 2)}\n`);
