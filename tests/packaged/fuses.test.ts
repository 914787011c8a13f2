import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { drivenPackage, executableIn, packagedFolder, packagedProgram } from '../../build/setup/packaged.mjs';
import { runtimeExecutable } from '../../build/setup/runtime.mjs';

/** How a fuse that is on stands in the executable: the character 1. */
const on = '1'.charCodeAt(0);

/** Read from the executable itself, where the packer wrote them. */
const fusesOf = async (executable: string): Promise<Record<string, string>> => {
  const wire = await getCurrentFuseWire(executable);
  return Object.fromEntries(
    Object.entries(wire)
      .filter(([option]) => /^\d+$/.test(option))
      .map(([option, state]) => [FuseV1Options[Number(option)], Number(state) === on ? 'on' : 'off']),
  );
};

const shippedFuses = {
  RunAsNode: 'off',
  EnableCookieEncryption: 'on',
  EnableNodeOptionsEnvironmentVariable: 'off',
  EnableNodeCliInspectArguments: 'off',
  EnableEmbeddedAsarIntegrityValidation: 'on',
  OnlyLoadAppFromAsar: 'on',
  LoadBrowserProcessSpecificV8Snapshot: 'off',
  GrantFileProtocolExtraPrivileges: 'off',
};

test('the shipped executable has every fuse on its safe side', async () => {
  expect(await fusesOf(executableIn(packagedFolder()))).toEqual(shippedFuses);
});

test('the package the journeys drive differs from the shipped one by one fuse, which is one byte, and by nothing else', async () => {
  expect(await fusesOf(executableIn(drivenPackage()))).toEqual({
    ...shippedFuses,
    EnableNodeCliInspectArguments: 'on',
  });
  const filesOf = (folder: string): readonly string[] =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => fs.statSync(path.join(folder, name)).isFile())
      .sort();
  const names = filesOf(packagedFolder());
  expect(filesOf(drivenPackage())).toEqual(names);
  const differing = names.filter(
    (name) =>
      !fs.readFileSync(path.join(packagedFolder(), name)).equals(fs.readFileSync(path.join(drivenPackage(), name))),
  );
  expect(differing).toEqual([path.basename(executableIn(packagedFolder()))]);
  const [shipped, driven] = [packagedFolder(), drivenPackage()].map((folder) => fs.readFileSync(executableIn(folder)));
  let changedBytes = Math.abs((shipped?.length ?? 0) - (driven?.length ?? 0));
  for (let at = 0; at < (shipped?.length ?? 0); at += 1) if (shipped?.[at] !== driven?.[at]) changedBytes += 1;
  expect(changedBytes).toBe(1);
});

test('the shipped executable is no runner of scripts, as the runtime it was made of is', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-fuse-'));
  const script = "require('fs').writeFileSync(process.argv[1], 'ran')";
  const runs = (executable: string, name: string): boolean => {
    const target = path.join(folder, name);
    // Without the fuse it goes on as the app, finds no display and ends.
    spawnSync(executable, ['-e', script, target], {
      env: { PATH: process.env['PATH'], HOME: folder, ELECTRON_RUN_AS_NODE: '1', DISPLAY: '' },
      timeout: 20_000,
    });
    return fs.existsSync(target);
  };
  expect(runs(packagedProgram().executable, 'shipped')).toBe(false);
  expect(runs(runtimeExecutable(), 'runtime')).toBe(true);
  fs.rmSync(folder, { recursive: true, force: true });
});
