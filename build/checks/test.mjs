import { setUp } from '../setup/setup.mjs';
import { say, secondsSince, SetupError } from '../setup/step.mjs';
import { checks } from './checks.mjs';
import { summaryLine, total } from './counts.mjs';

/** @typedef {import('./checks.mjs').Check} Check */

const setUpCheck = { name: 'set-up', run: () => setUp('window').then(() => ({ passed: 0, failed: 0 })) };

const counts = total(await runUntilFailure([setUpCheck, ...checks]));
console.log(summaryLine(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;

/** @param {readonly Check[]} all */
async function runUntilFailure(all) {
  const results = [];
  for (const check of all) {
    const result = await runCheck(check);
    results.push(result);
    if (result.failed > 0) break;
  }
  return results;
}

/** @param {Check} check */
async function runCheck({ name, run }) {
  say(`\n── ${name}`);
  const startedAt = performance.now();
  const result = await run().catch((error) => {
    // A step of set-up has already said what failed and what to do.
    if (!(error instanceof SetupError)) console.error(error);
    return { passed: 0, failed: 1 };
  });
  const verdict = result.failed === 0 ? 'ok' : 'FAILED';
  say(`── ${name}: ${verdict} (${secondsSince(startedAt)})`);
  return result;
}
