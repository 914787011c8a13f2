import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAllowedLicence } from '../../../build/contents/licence-rule.mjs';
import { nativePackages } from '../../../build/packaging/packed-files.cjs';
import packageFacts from '../../../package.json' with { type: 'json' };
import { dependencyTable, lockedPackage, projectRoot } from '../../fixtures/dependency-table';

const table = dependencyTable();

test('every production dependency has a row in the manual, and every row a dependency', () => {
  expect(table.map(({ name }) => name).sort()).toEqual(Object.keys(packageFacts.dependencies).sort());
});

describe.each(table)('$name', ({ name, version, purpose, reason, isNative, kilobytes, licence }) => {
  const locked = lockedPackage(name);

  test('has the version and the licence that are installed, pinned exactly', () => {
    expect({ version, licence }).toEqual({ version: locked.version, licence: locked.license });
    const asked: string = Object.fromEntries(Object.entries(packageFacts.dependencies))[name] ?? '';
    // Where a package lies under the name of another, what is asked for names it before the version.
    expect(asked.replace(/^npm:.*@/, '')).toBe(locked.version);
  });

  test('is there for a reason', () => {
    expect(purpose.length).toBeGreaterThan(3);
    expect(reason.length).toBeGreaterThan(10);
    expect(kilobytes).toBeGreaterThan(0);
  });

  test('may be in the product', () => {
    expect(isAllowedLicence(licence)).toBe(true);
  });

  test('is said to be native where it is shipped as a package', () => {
    const folder = path.join('node_modules', name).replaceAll(path.sep, '/');
    expect(fs.existsSync(path.join(projectRoot, folder))).toBe(true);
    expect(isNative).toBe(nativePackages.some((native) => folder === native || folder.startsWith(`${native}/`)));
  });
});
