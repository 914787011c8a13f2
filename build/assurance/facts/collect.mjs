import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runtimeVersions } from '../../contents/runtime-versions.mjs';
import { openingOptions } from '../../setup/binding.mjs';
import { projectRoot } from '../../setup/paths.mjs';
import { run } from '../../setup/run.mjs';
import { escaped, paragraph, table } from '../html.mjs';
import { contentPolicy } from './content-policy.mjs';
import { networkFacts, reportOf, testCounts } from './evidence.mjs';
import { fuseStates } from './fuses.mjs';
import { knownLimits } from './limits.mjs';
import { tablesOf } from './tables.mjs';

/**
 * @typedef {ReturnType<typeof import('./hashes.mjs').hashesOf>} Files
 * @param {{ readonly files: Files, readonly executable: string }} build
 * @returns {Promise<Readonly<Record<string, string>>>} HTML by the name of its place in the sections
 */
export async function collectFacts({ files, executable }) {
  const product = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
  const bill = JSON.parse(fs.readFileSync(path.join(projectRoot, 'out', 'sbom.cdx.json'), 'utf8'));
  const pinned = product.devDependencies.electron;
  const held = runtimeVersions(projectRoot)['electron'] ?? pinned;
  return {
    product: escaped(product.productName),
    version: escaped(product.version),
    electron: escaped(held),
    electronNote:
      held === pinned
        ? ''
        : paragraph(
            `This build was packed with Electron ${held}, not with the supported ${pinned}: it is for testing, not for deployment.`,
          ),
    commit: escaped(commit()),
    network: networkFacts(reportOf('no-network')),
    hashes: table(
      ['File', 'Bytes', 'SHA-256'],
      files.map(({ name, bytes, sha256 }) => [name, bytes, sha256]),
    ),
    fuses: table(['Fuse', 'State'], await fuseStates(executable)),
    components: String(bill.components.length),
    policy: escaped(contentPolicy(read('electron', 'security', 'content-security-policy.ts'))),
    tables: table(['Table', 'Columns'], await tablesOfNewDatabase()),
    accessibility: escaped(accessibilityEvidence()),
    tests: table(['Check', 'Passed', 'Failed'], testCounts()),
    limits: `<ul>${limits()
      .map((limit) => `<li>${escaped(limit)}</li>`)
      .join('\n')}</ul>`,
  };
}

/** A build from changed sources is not the build of a commit. */
function commit() {
  const git = (/** @type {readonly string[]} */ args) =>
    execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).trim();
  const isChanged = git(['status', '--porcelain', '--untracked-files=no']) !== '';
  return `${git(['rev-parse', 'HEAD'])}${isChanged ? ', with changes that are not committed' : ''}`;
}

const limits = () => knownLimits(read('README.md'));

/** @param {readonly string[]} parts of a path in the project */
const read = (...parts) => fs.readFileSync(path.join(projectRoot, ...parts), 'utf8');

/** The database as the product itself makes it, from nothing. */
async function tablesOfNewDatabase() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-tables-'));
  try {
    await run(process.execPath, [path.join(projectRoot, 'out', 'main', 'batch.js'), '--data', folder, 'organisations']);
    const { default: Database } = await import('better-sqlite3');
    const db = new Database(path.join(folder, 'workbench.db'), { readonly: true, ...openingOptions() });
    const found = tablesOf(db);
    db.close();
    return found;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function accessibilityEvidence() {
  const report = reportOf('journeys');
  if (report === undefined) return 'the journeys were not run for this pack.';
  return `${String(report.stats.expected)} journeys through the real app passed, most of them with an automatic check of each screen (axe, no rule switched off), by keyboard where the journey says so, and at 200 % zoom and in forced colours.`;
}
