import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { assembledSource } from './assembled-source.mjs';
import { copyFileAtomically } from './atomic.mjs';
import { cacheFolder, projectRoot, runtimeFolder } from './paths.mjs';
import { isCommand, run } from './run.mjs';
import { orAdvise, SetupError } from './step.mjs';
import { installPackages } from './system.mjs';

/** The database library's own prebuilt binaries ask for this version; an older host crashes on them without a message. */
const prebuiltNodeApi = 10;

const compilerFlags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';
const packageFolder = path.join(projectRoot, 'node_modules', 'better-sqlite3');
const installedBinding = path.join(packageFolder, 'build', 'Release', 'better_sqlite3.node');
const fileInBuild = path.join('build', 'Release', 'better_sqlite3.node');

/** The library itself prefers its prebuilt binary: whoever opens a database names this one (electron/data/binding.ts). */
const tryIt = `
  const Database = require(${JSON.stringify(packageFolder)});
  const db = new Database(':memory:', { nativeBinding: ${JSON.stringify(installedBinding)} });
  db.exec('CREATE TABLE t (n INTEGER) STRICT; INSERT INTO t VALUES (42)');
  if (db.prepare('SELECT n FROM t').pluck().get() !== 42) process.exit(1);`;

/**
 * How a script opens a database under this Node.
 *
 * @returns {{ readonly nativeBinding?: string }}
 */
export const openingOptions = () => (fs.existsSync(installedBinding) ? { nativeBinding: installedBinding } : {});

/**
 * @param {(line: string) => void} announce
 * @param {'official' | 'assembled' | undefined} runtime undefined when only Node will open databases
 */
export async function installBinding(announce, runtime) {
  const nodeApi = Number(process.versions.napi);
  const lowest = runtime === 'assembled' ? Math.min(nodeApi, assembledSource.nodeApiVersion) : nodeApi;
  if (lowest >= prebuiltNodeApi) return { outcome: 'the prebuilt one serves', value: undefined };
  if (fs.existsSync(installedBinding)) return { outcome: 'in place', value: undefined };
  const cached = path.join(cacheFolder, bindingName(lowest));
  const isCached = fs.existsSync(cached);
  if (!isCached) await compileInto(cached, announce);
  copyFileAtomically(cached, installedBinding);
  await run(process.execPath, ['-e', tryIt]);
  return { outcome: isCached ? 'taken from the cache' : 'compiled', value: undefined };
}

/** @param {number} nodeApi */
function bindingName(nodeApi) {
  const { name, version } = createRequire(import.meta.url)(path.join(packageFolder, 'package.json'));
  return `${name}-${version}-${process.platform}-${process.arch}-napi${nodeApi}.node`;
}

/**
 * @param {string} destination
 * @param {(line: string) => void} announce
 */
async function compileInto(destination, announce) {
  if (process.platform !== 'linux') {
    throw new SetupError(
      `Node ${process.versions.node} is too old for the database library here`,
      'install Node 22.14 or later.',
    );
  }
  await ensureCompiler(announce);
  announce(`compiling the database library for Node-API ${assembledSource.nodeApiVersion}, about a minute`);
  // A copy inside the project still finds its headers in node_modules, and leaves that folder without build waste.
  const work = path.join(runtimeFolder, 'compile-better-sqlite3');
  fs.rmSync(work, { recursive: true, force: true });
  fs.cpSync(packageFolder, work, { recursive: true });
  const nodeGyp = path.join(projectRoot, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  const options = { cwd: work, env: { ...process.env, CXXFLAGS: compilerFlags, ...headersOfThisNode() } };
  await orAdvise(
    run(process.execPath, [nodeGyp, 'rebuild', '--release', '--force_build=1', '--jobs=max'], options),
    'it needs a C++20 compiler, make and Python 3 (on Debian: build-essential python3), or Node 22.14 and the pinned Electron, which need no compiling.',
  );
  copyFileAtomically(path.join(work, fileInBuild), destination);
  fs.rmSync(work, { recursive: true, force: true });
}

/** @param {(line: string) => void} announce */
async function ensureCompiler(announce) {
  if (['make', 'g++', 'python3'].every(isCommand)) return;
  await installPackages(announce, ['build-essential', 'python3']);
}

/**
 * With the headers that came with Node none have to be fetched.
 *
 * @returns {{ npm_config_nodedir?: string }}
 */
function headersOfThisNode() {
  const prefix = path.resolve(path.dirname(process.execPath), '..');
  return fs.existsSync(path.join(prefix, 'include', 'node', 'node_api.h')) ? { npm_config_nodedir: prefix } : {};
}
