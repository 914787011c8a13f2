import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedServices } from '../../../../electron/data/open-services';
import { defaultSettings } from '../../../../shared/reference/settings';
import { openTestServices } from '../../data/test-services';
import { importNorthmoor, openRealServices } from '../../real-services';
import { apartByAFew, circles, foundByBounds, heldBy, untrueIn, versionOfCircle, workedOut } from './attack-run';
import { makeRun } from './make-run';
import type { Run } from './make-run';
import { importSmallTrust, smallTrust } from './small-trusts';
import { countsOf, registeredIn, toldBesideAStar } from './written-counts';

/** Counts in files that the register does not know of, and small ones; the whole of what is wrong with a run. */
const writtenWrongly = ({ tables, releases }: Run): readonly string[] => {
  const registered = registeredIn(releases);
  return tables.flatMap((table) => [
    ...countsOf(table).flatMap(({ place, value }) => {
      if (value > 0 && value < defaultSettings.thresholds[table.version]) return [`small: ${place}`];
      return value === 0 || registered.has(value) ? [] : [`not in the register: ${place}`];
    }),
    ...toldBesideAStar(table).map((place) => `told beside a star: ${place}`),
  ]);
};

/** Small numbers that somebody finds who lays everything of a run side by side; `looked`: hidden ones that there were to find. */
const attacked = ({ truth, releases }: Run): { readonly looked: number; readonly found: readonly string[] } => {
  const results = circles.map((circle) => {
    const held = heldBy(releases, circle);
    const threshold = defaultSettings.thresholds[versionOfCircle[circle]];
    const bounds = foundByBounds(held, truth, threshold);
    return {
      looked: bounds.looked,
      found: [
        ...untrueIn(held, truth).map((key) => `${circle}, untrue: ${key}`),
        ...workedOut(held, truth, threshold).map((key) => `${circle}, by sums: ${key}`),
        ...apartByAFew(held, threshold).map((key) => `${circle}, by subtraction: ${key}`),
        ...bounds.found.map((key) => `${circle}, by bounds: ${key}`),
      ],
    };
  });
  return {
    looked: results.reduce((sum, { looked }) => sum + looked, 0),
    found: results.flatMap(({ found }) => found),
  };
};

const folderOf = (within: string): string => {
  const out = path.join(within, 'out');
  fs.mkdirSync(out);
  return out;
};

describe('everything that leaves of the fictional trust in one run, read back from the files', () => {
  let folder: string;
  let services: OpenedServices;
  let run: Run;
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-run-'));
    services = openRealServices(path.join(folder, 'data'));
    await importNorthmoor(services);
    run = await makeRun(services, { year: 2025, folder: folderOf(folder), packs: ['directorate', 'staff_group'] });
  }, 240_000);
  afterAll(() => {
    services.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('is both versions in every format, with packs', () => {
    const files = new Set(run.tables.map(({ file }) => file));
    for (const ending of ['docx', 'pdf', 'xlsx', 'csv', 'zip'])
      for (const version of ['Restricted', 'Public'])
        expect([...files].some((file) => file.endsWith(`${version}.${ending}`) && !file.includes('pack -'))).toBe(true);
    expect([...files].filter((file) => file.includes('division pack')).length).toBeGreaterThan(20);
    expect(run.tables.flatMap(countsOf).length).toBeGreaterThan(4000);
  });

  it('says no small count, none that the register does not know, and nothing that is worked out from a hidden one', () => {
    expect(writtenWrongly(run)).toEqual([]);
  });

  it('lets nobody find a hidden count by differences, margins or linear bounds', () => {
    const { looked, found } = attacked(run);
    expect(looked).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });

  it('would be found wanting by the same attack if one hidden count were printed', () => {
    const [first, ...others] = run.releases;
    if (first === undefined) throw new Error('nothing was released');
    const { cells } = run.truth;
    const at = first.cells.findIndex(
      ({ value, population, group }) => value === null && population === '2025 extracts workforce' && group === 'bme',
    );
    const hidden = first.cells[at];
    const known = cells.find(
      ({ population, part, group }) =>
        population === hidden?.population && part === hidden.part && group === hidden.group,
    );
    expect(known?.value).toBeGreaterThan(0);
    const told = {
      ...first,
      cells: first.cells.map((cell, place) => (place === at ? { ...cell, value: known?.value ?? 0 } : cell)),
    };
    expect(attacked({ ...run, releases: [told, ...others] }).found.length).toBeGreaterThan(0);
  });
});

describe('everything that leaves of a small trust in one run', () => {
  it('lets nobody find a hidden count, whatever the trust is', async () => {
    let looked = 0;
    await fc.assert(
      fc.asyncProperty(smallTrust, async (cells) => {
        const services = openTestServices();
        try {
          await importSmallTrust(services, cells);
          const folder = folderOf(services.folder);
          const run = await makeRun(services, { year: 2025, folder, packs: ['directorate', 'staff_group'] });
          expect(writtenWrongly(run)).toEqual([]);
          const result = attacked(run);
          looked += result.looked;
          expect(result.found).toEqual([]);
        } finally {
          services.destroy();
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
    expect(looked).toBeGreaterThan(50);
  }, 300_000);
});
