import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { isAllowedLicence } from '../../build/contents/licence-rule.mjs';
import { packagedFolder, resourcesIn } from '../../build/setup/packaged.mjs';
import { dependencyTable, lockedPackage, projectRoot } from '../fixtures/dependency-table';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly hashes?: readonly { readonly content: string }[];
  readonly licenses: readonly { readonly expression?: string; readonly license?: { readonly id: string } }[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

interface Bill {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const bill = JSON.parse(fs.readFileSync(path.join(resourcesIn(packagedFolder()), 'sbom.cdx.json'), 'utf8')) as Bill;

const propertyOf = ({ properties }: Component, name: string): string =>
  properties.find((one) => one.name === `workbench:${name}`)?.value ?? '';

const licencesOf = ({ licenses }: Component): readonly string[] =>
  licenses.map(({ expression, license }) => expression ?? license?.id ?? '');

/** The helpers that the bundler itself adds are of packages used in development. */
const addedByTheBundler = ['rolldown', 'vite'];

/** Packages of which every copy in the lockfile is there for development alone. */
const developmentOnly = (): ReadonlySet<string> => {
  const { packages } = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<
      Record<string, { readonly name?: string; readonly version: string; readonly dev?: boolean }>
    >;
  };
  const all = Object.entries(packages).map(([place, { name, version, dev }]) => ({
    purl: `pkg:npm/${(name ?? place.split('node_modules/').at(-1) ?? '').replace('@', '%40')}@${version}`,
    isForDevelopment: dev === true,
  }));
  const inProduction = new Set(all.filter(({ isForDevelopment }) => !isForDevelopment).map(({ purl }) => purl));
  return new Set(all.map(({ purl }) => purl).filter((purl) => !inProduction.has(purl)));
};

test('every part of the product may be given away', () => {
  expect(bill.components.length).toBeGreaterThan(50);
  for (const component of bill.components) {
    expect(licencesOf(component), component.name).toHaveLength(1);
    expect(licencesOf(component).every(isAllowedLicence), `${component.name}: ${licencesOf(component).join()}`).toBe(
      true,
    );
  }
});

test('every part that is a package is the one npm knows, with the same version and hash, and counts to production', () => {
  // Asked to leave development out, npm also leaves out what production and development share, such as React; so it is asked for everything.
  const text = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64e6,
    shell: process.platform === 'win32',
  });
  const known = new Map((JSON.parse(text) as Bill).components.map((one) => [one.purl, one.hashes?.[0]?.content]));
  const packages = bill.components.filter(({ purl }) => purl !== undefined);
  expect(packages.length).toBeGreaterThan(50);
  for (const { purl, hashes } of packages) {
    expect(known.has(purl), String(purl)).toBe(true);
    expect(hashes?.[0]?.content, String(purl)).toBe(known.get(purl));
  }
  const lockedForDevelopment = developmentOnly();
  const fromDevelopment = packages.filter(({ purl }) => lockedForDevelopment.has(purl ?? '')).map(({ name }) => name);
  expect(fromDevelopment.sort()).toEqual(addedByTheBundler);
});

test('every direct dependency is in the product, as large as the manual says', () => {
  const byRef = new Map(bill.components.map((component) => [component['bom-ref'], component]));
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const direct = bill.dependencies[0]?.dependsOn ?? [];
  const bytesOf = (start: string): number => {
    const seen = new Set<string>();
    const waiting = [start];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next) || (next !== start && direct.includes(next))) continue;
      seen.add(next);
      waiting.push(...(needs.get(next) ?? []));
    }
    return [...seen].reduce((sum, ref) => {
      const component = byRef.get(ref);
      return sum + (component === undefined ? 0 : Number(propertyOf(component, 'bytes')));
    }, 0);
  };
  for (const { name, kilobytes, isNative } of dependencyTable()) {
    const real = lockedPackage(name).name ?? name;
    const ref = direct.find((one) => byRef.get(one)?.name === real);
    if (ref === undefined) throw new Error(`${name} is in package.json and not in the product`);
    const component = byRef.get(ref);
    expect(component === undefined ? '' : propertyOf(component, 'how'), name).toBe(isNative ? 'native' : 'bundled');
    // What is taken of a library changes a little with our own code, and native code with the platform.
    expect(
      Math.abs(bytesOf(ref) / 1000 / kilobytes - 1),
      `${name}: ${String(Math.round(bytesOf(ref) / 1000))} kB`,
    ).toBeLessThan(isNative ? 0.3 : 0.1);
  }
});

test('what depends on what leads to parts that are there', () => {
  const refs = new Set(bill.components.map((component) => component['bom-ref']));
  expect(refs.size).toBe(bill.components.length);
  for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) expect(refs.has(ref), ref).toBe(true);
});
