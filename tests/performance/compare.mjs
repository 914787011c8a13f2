import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { outOfDatePackages } from '../../build/setup/dependencies.mjs';
import { onSomeDisplay } from '../../build/setup/display.mjs';
import { projectRoot } from '../../build/setup/paths.mjs';
import { run } from '../../build/setup/run.mjs';
import { say } from '../../build/setup/step.mjs';
import { ratiosOf } from './ratios.mjs';

/** Both are measured by the scenes of today, started the way of today: only the app is the other one's. */
const scenes = ['tests/performance', 'tests/fixtures/northmoor', 'build/setup', 'build/checks'];

/** @param {readonly string[]} args @param {string} [cwd] */
const git = async (args, cwd = projectRoot) => (await run('git', args, { cwd, isStderrIncluded: false })).trim();

/** @param {string} file */
const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/**
 * The packages of here serve the other one too where they are all it asks for; otherwise its own set-up installs its own.
 *
 * @param {string} folder
 */
function lendPackages(folder) {
  const here = path.join(projectRoot, 'node_modules');
  const wanted = readJson(path.join(folder, 'package-lock.json'));
  if (outOfDatePackages(wanted, readJson(path.join(here, '.package-lock.json'))).length > 0) return;
  fs.symlinkSync(fs.realpathSync(here), path.join(folder, 'node_modules'), 'junction');
}

/** @param {string} folder */
async function dropFolder(folder) {
  // A link is taken away by itself: what it leads to is in use here.
  fs.rmSync(path.join(folder, 'node_modules'), { recursive: true, force: true });
  fs.rmSync(folder, { recursive: true, force: true });
  await git(['worktree', 'prune']);
}

/** Another revision, checked out beside this one, with the scenes of this one, built. @param {string} revision @param {string} folder */
async function checkOut(revision, folder) {
  await dropFolder(folder);
  await git(['worktree', 'add', '--detach', folder, revision]);
  for (const place of scenes) {
    fs.rmSync(path.join(folder, place), { recursive: true, force: true });
    fs.cpSync(path.join(projectRoot, place), path.join(folder, place), { recursive: true });
  }
  lendPackages(folder);
  await run(process.execPath, ['build/checks/prepare-bench.mjs'], { cwd: folder });
}

/** One round of the scenes. @param {string} root @param {readonly string[]} only */
async function measureOnce(root, only) {
  const [command = process.execPath, ...args] = onSomeDisplay([
    process.execPath,
    path.join(root, 'tests', 'performance', 'run.mjs'),
    ...only,
    '--runs',
    '1',
  ]);
  return JSON.parse(await run(command, args, { cwd: root, isStderrIncluded: false }));
}

/**
 * The present app and that of another revision, measured in turn, so that whatever else the machine does meets both. No round is begun once
 * the time is over; the first always is.
 *
 * @param {{ readonly revision: string, readonly only: string | undefined, readonly rounds: number, readonly minutes: number }} wanted
 */
async function compareWith({ revision, only, rounds, minutes }) {
  const sha = await git(['rev-parse', '--verify', `${revision}^{commit}`]);
  const folder = path.join(projectRoot, '.cache', 'compare', sha.slice(0, 12));
  const scene = only === undefined ? [] : ['--only', only];
  const [present, other] = [/** @type {unknown[]} */ ([]), /** @type {unknown[]} */ ([])];
  try {
    say(`Setting up ${revision} (${sha.slice(0, 12)})`);
    await checkOut(sha, folder);
    const until = performance.now() + minutes * 60_000;
    for (let round = 0; round < rounds && (round === 0 || performance.now() < until); round += 1) {
      say(`Round ${String(round + 1)} of ${String(rounds)}`);
      // The one that goes first finds a cooler machine: they take turns in that too.
      const turns = [
        async () => void present.push(await measureOnce(projectRoot, scene)),
        async () => void other.push(await measureOnce(folder, scene)),
      ];
      for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
    }
    return { other: revision, revision: sha, rounds: present.length, measured: ratiosOf(present, other) };
  } finally {
    await dropFolder(folder);
  }
}

const { compare, only, rounds, minutes } = parseArgs({
  options: {
    compare: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    minutes: { type: 'string', default: '20' },
  },
}).values;
if (compare === undefined) throw new Error('--compare takes a revision');
const result = await compareWith({ revision: compare, only, rounds: Number(rounds), minutes: Number(minutes) });
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
