import { describe, expect, test } from 'vitest';
import { isAllowedLicence } from '../../../build/contents/licence-rule.mjs';
import { packageOfModule, placeOfDependency } from '../../../build/contents/package-places.mjs';
import { billOfMaterials } from '../../../build/contents/sbom.mjs';

describe('which licences are allowed', () => {
  test.each([
    ['MIT', true],
    ['MPL-2.0', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['MIT AND ISC AND BSD-3-Clause', true],
    ['(MIT AND (GPL-2.0-only OR Apache-2.0))', true],
    ['(MIT OR ISC) AND (GPL-2.0-only OR BSD-3-Clause)', true],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT OR ISC) AND GPL-3.0-only', false],
    ['GPL-3.0-or-later', false],
    ['AGPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    ['UNLICENSED', false],
    ['unknown', false],
    ['', false],
  ])('%s: %s', (expression, isAllowed) => {
    expect(isAllowedLicence(expression)).toBe(isAllowed);
  });
});

describe('which package a module is of', () => {
  test.each([
    ['/p/node_modules/react/index.js', 'node_modules/react'],
    ['/p/node_modules/@e965/xlsx/xlsx.mjs', 'node_modules/@e965/xlsx'],
    ['\0/p/node_modules/lie/lib/index.js?commonjs-module', 'node_modules/lie'],
    ['C:\\p\\node_modules\\a\\node_modules\\@b\\c\\x.js', 'node_modules/a/node_modules/@b/c'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['/p/electron/main/index.ts', undefined],
  ])('%s: %s', (id, place) => {
    expect(packageOfModule(id)).toBe(place);
  });

  test('a package finds another beside it before one further up', () => {
    const packages = { 'node_modules/a': {}, 'node_modules/b': {}, 'node_modules/a/node_modules/b': {} };
    expect(placeOfDependency(packages, 'node_modules/a', 'b')).toBe('node_modules/a/node_modules/b');
    expect(placeOfDependency(packages, 'node_modules/a/node_modules/b', 'a')).toBe('node_modules/a');
    expect(placeOfDependency(packages, '', 'b')).toBe('node_modules/b');
    expect(placeOfDependency(packages, 'node_modules/a', 'c')).toBeUndefined();
  });
});

describe('the bill of materials', () => {
  const component = {
    name: '@a/b',
    version: '1.0.0',
    licence: '(MIT OR GPL-3.0-or-later)',
    how: 'bundled' as const,
    bytes: 7,
    place: 'node_modules/@a/b',
    integrity: 'sha512-AAEC',
    needs: [],
  };
  const nested = { ...component, place: 'node_modules/c/node_modules/@a/b', needs: ['node_modules/@a/b'] };
  const product = { name: 'product', version: '0.1.0', license: 'MIT' };

  test('names a package by its URL, its hash and its licence, and says how it is in the product', () => {
    const { components, dependencies } = billOfMaterials(product, [component, nested], ['node_modules/@a/b']);
    expect(components[0]).toMatchObject({
      'bom-ref': 'pkg:npm/%40a/b@1.0.0',
      purl: 'pkg:npm/%40a/b@1.0.0',
      hashes: [{ alg: 'SHA-512', content: '000102' }],
      licenses: [{ expression: '(MIT OR GPL-3.0-or-later)' }],
      properties: [
        { name: 'workbench:how', value: 'bundled' },
        { name: 'workbench:bytes', value: '7' },
      ],
    });
    expect(components[1]).toMatchObject({
      'bom-ref': 'pkg:npm/%40a/b@1.0.0#node_modules/c/node_modules/@a/b',
      purl: 'pkg:npm/%40a/b@1.0.0',
    });
    expect(dependencies).toEqual([
      { ref: 'pkg:npm/product@0.1.0', dependsOn: ['pkg:npm/%40a/b@1.0.0'] },
      { ref: 'pkg:npm/%40a/b@1.0.0', dependsOn: [] },
      { ref: 'pkg:npm/%40a/b@1.0.0#node_modules/c/node_modules/@a/b', dependsOn: ['pkg:npm/%40a/b@1.0.0'] },
    ]);
  });

  test('is the same text for the same product, and has another number for another', () => {
    const one = billOfMaterials(product, [component], []);
    expect(billOfMaterials(product, [component], [])).toEqual(one);
    expect(one.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(billOfMaterials(product, [{ ...component, bytes: 8 }], []).serialNumber).not.toBe(one.serialNumber);
  });
});
