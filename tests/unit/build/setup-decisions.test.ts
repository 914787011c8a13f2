import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { outOfDatePackages, refuseLink } from '../../../build/setup/dependencies.mjs';
import { hasDisplay, onSomeDisplay } from '../../../build/setup/display.mjs';
import { isSupportedNode } from '../../../build/setup/node-version.mjs';
import { cacheFolderFor } from '../../../build/setup/paths.mjs';
import { absentPackages } from '../../../build/setup/system.mjs';

describe('which Node is supported', () => {
  test.each([
    ['20.19.0', true],
    ['20.18.3', false],
    ['18.20.4', false],
    ['22.0.0', true],
  ])('%s: %s', (version, isSupported) => {
    expect(isSupportedNode(version)).toBe(isSupported);
  });
});

describe('which dependencies are out of date', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0' },
      'node_modules/for-another-platform': { version: '1.0.0', optional: true },
    },
  };

  test('all of them in a fresh clone', () => {
    expect(outOfDatePackages(wanted, {})).toEqual(['node_modules/a', 'node_modules/b']);
  });

  test('those of another version, and never an optional one', () => {
    const installed = { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } } };
    expect(outOfDatePackages(wanted, installed)).toEqual(['node_modules/b']);
  });
});

describe('a folder of dependencies that is a link', () => {
  test('is refused, for npm ci would empty what it leads to; a folder, and none at all, are not', () => {
    const place = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-linked-'));
    const [real, link] = [path.join(place, 'real'), path.join(place, 'link')];
    fs.mkdirSync(real);
    fs.symlinkSync(real, link, 'junction');
    expect(() => {
      refuseLink(link);
    }).toThrow(/node_modules is a link/);
    refuseLink(real);
    refuseLink(path.join(place, 'nothing'));
    expect(fs.readdirSync(place)).toEqual(['link', 'real']);
    fs.rmSync(place, { recursive: true });
  });
});

describe('which Debian packages are absent', () => {
  test('knows the names of Debian 12 and 13, and half-installed packages', () => {
    const report = 'libnss3 ii \nlibgtk-3-0t64 ii \nlibgtk-3-0 un \nxvfb rc \n';
    expect(absentPackages(['libnss3', 'libgtk-3-0', 'xvfb', 'xauth'], report)).toEqual(['xvfb', 'xauth']);
  });
});

describe('where costly results are kept', () => {
  test('in the cache of the platform, or where XDG_CACHE_HOME says', () => {
    expect(cacheFolderFor('linux', {}, '/home/a')).toBe('/home/a/.cache/race-equality-workbench');
    expect(cacheFolderFor('linux', { XDG_CACHE_HOME: '/c' }, '/home/a')).toBe('/c/race-equality-workbench');
    expect(cacheFolderFor('darwin', {}, '/Users/a')).toBe('/Users/a/Library/Caches/race-equality-workbench');
    expect(cacheFolderFor('win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\a')).toBe('C:\\L\\race-equality-workbench');
  });
});

describe('where a window can open', () => {
  test('on Windows and macOS always, on Linux with a display', () => {
    expect(hasDisplay('win32', {})).toBe(true);
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });

  test('elsewhere a command runs under a virtual display', () => {
    expect(onSomeDisplay(['npm', 'test'], true)).toEqual(['npm', 'test']);
    expect(onSomeDisplay(['npm', 'test'], false)).toEqual([
      'xvfb-run',
      '-a',
      '-s',
      '-screen 0 1600x1200x24',
      'npm',
      'test',
    ]);
  });
});
