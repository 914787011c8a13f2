import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from './paths.mjs';

const linesShownOnFailure = 25;

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [shell]
 * @property {boolean} [isStderrIncluded] in what is returned; yes unless told
 */

/**
 * Runs a command quietly; its output is returned, or shown (its last lines) inside the error when it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>} its output
 */
export function run(command, args, { isStderrIncluded = true, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectRoot, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let everything = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      everything += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => (everything += chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(isStderrIncluded ? everything : output);
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${signal ?? code}\n${lastLines(everything)}`));
    });
  });
}

/**
 * Runs a command in the reader's sight and resolves to its exit code.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runInSight(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectRoot, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Windows can only start npm's .cmd through a shell; the script npm names for its children needs none.
 *
 * @returns {{ readonly command: string, readonly firstArgs: readonly string[], readonly shell: boolean }}
 */
function npm() {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('npm-cli.js')) return { command: process.execPath, firstArgs: [script], shell: false };
  return { command: 'npm', firstArgs: [], shell: process.platform === 'win32' };
}

/** @param {readonly string[]} args */
export function runNpm(args) {
  const { command, firstArgs, shell } = npm();
  return run(command, [...firstArgs, ...args], { shell });
}

/**
 * Runs a script of package.json in the reader's sight.
 *
 * @param {readonly string[]} scriptAndArgs
 * @param {(command: readonly string[]) => readonly string[]} [wrap] what to start around it
 * @returns {Promise<number>} its exit code
 */
export function runScriptInSight(scriptAndArgs, wrap = (command) => command) {
  const { command, firstArgs, shell } = npm();
  const [script = '', ...args] = scriptAndArgs;
  const [first = command, ...rest] = wrap([command, ...firstArgs, 'run', '--silent', script, '--', ...args]);
  return runInSight(first, rest, { shell });
}

/**
 * @param {string} command
 * @returns {boolean} whether the command is on the PATH
 */
export function isCommand(command) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => folder !== '' && fs.existsSync(path.join(folder, command)));
}

/** @param {string} text */
function lastLines(text) {
  return text.trimEnd().split('\n').slice(-linesShownOnFailure).join('\n');
}
