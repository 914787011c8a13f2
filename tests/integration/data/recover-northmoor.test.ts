import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedServices } from '../../../electron/data/open-services';
import { findOrganisation } from '../../../electron/data/queries/organisations';
import { trainingCountsOf } from '../../../electron/data/queries/training/training-counts';
import { countsOfYears, tablesByYear } from '../../../electron/data/services/reports/year-counts';
import { caseProfiles, learnerProfiles, staffProfiles } from '../../../electron/data/queries/staff/cut-profiles';
import { policyOf } from '../../../shared/disclosure/figures/policy';
import type { FileKind } from '../../../shared/dataset/import-types';
import type { Profile, Tally } from '../../../shared/indicators/cuts/profile';
import { ethnicGroups } from '../../../shared/reference/groups';
import { arcpDefinitions } from '../../../shared/reference/outcomes-arcp';
import { defaultSettings, versions } from '../../../shared/reference/settings';
import type { CountSource } from '../../../shared/reference/settings';
import { defaultTrainingWindow } from '../../../shared/reference/training-year';
import { attack, untold } from '../../unit/disclosure-cuts/attack';
import type { AnyPeople } from '../../unit/disclosure-cuts/any-staff';
import { everythingTold } from '../../unit/disclosure-cuts/everything-told';
import { recoveredFromTraining } from '../../unit/recover/recovered-training';
import { recoveredFrom, untrue, workedOutFromHidden } from '../../unit/recover/recovered';
import { importNorthmoor, openRealServices } from '../real-services';

let folder: string;
let services: OpenedServices;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-recover-'));
  services = openRealServices(folder);
  await importNorthmoor(services);
}, 60_000);
afterAll(() => {
  services.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const noneOf = { white: 0, bme: 0, unknown: 0 };

/** Everybody by section, band, directorate and sex, in every place there could be somebody. */
const northmoorStaff = (): readonly AnyPeople[] => {
  const { db } = services.context;
  const tables = tablesByYear(db, findOrganisation(db)?.id ?? 0).get(2025) ?? new Map<never, number>();
  const of = (kind: FileKind): number => tables.get(kind) ?? 0;
  const files = {
    people: staffProfiles(db, of('staff_in_post')),
    cases: caseProfiles(db, of('disciplinary'), of('staff_in_post'), 2025),
    training: learnerProfiles(db, of('learning'), of('staff_in_post'), 2025),
  };
  const keyOf = ({ section, band, directorate, sex }: Tally['places']): string =>
    JSON.stringify([section, band, directorate, sex]);
  const count = (profiles: readonly Profile[]) => {
    const counts = new Map<string, { white: number; bme: number; unknown: number }>();
    for (const { places, group, people } of profiles) {
      const known = counts.get(keyOf(places)) ?? { ...noneOf };
      known[group] += people;
      counts.set(keyOf(places), known);
    }
    return counts;
  };
  const counts = { people: count(files.people), cases: count(files.cases), training: count(files.training) };
  const names = (cut: 'directorate' | 'sex') => [...new Set(files.people.map(({ places }) => places[cut]))];
  const rows = [...new Set(files.people.map(({ places: { section, band } }) => JSON.stringify([section, band])))];
  return rows.flatMap((row) => {
    const [section = '', band = ''] = JSON.parse(row) as string[];
    return names('directorate').flatMap((directorate) =>
      names('sex').flatMap((sex) => {
        const places = { section, band, directorate, sex, staff_group: '', site: '' };
        return ethnicGroups.map((group): AnyPeople => {
          const at = (which: keyof typeof counts): number => counts[which].get(keyOf(places))?.[group] ?? 0;
          return { places, group, people: at('people'), cases: at('cases'), training: at('training') };
        });
      }),
    );
  });
};

const sources: readonly CountSource[] = ['return', 'extracts'];

describe('somebody who has every reply about Northmoor in hand', () => {
  for (const version of versions) {
    it.each(sources)(
      `finds no hidden count of any year in the ${version} version, counted from the %s`,
      async (source) => {
        const settings = { ...defaultSettings, preferredSource: source };
        await services.handlers['settings.set'](settings);
        const counts = countsOfYears(services.context.db, settings);
        expect(counts.length).toBeGreaterThan(1);
        for (const one of counts) {
          const { report } = await services.handlers['report.year']({ year: one.year, version });
          expect(untrue(report, one)).toEqual([]);
          expect(workedOutFromHidden(report)).toEqual([]);
          const found = recoveredFrom(report, one).filter((each) => version === 'public' || !each.startsWith('board'));
          expect(found).toEqual([]);
        }
      },
    );
  }

  it.each(versions)(
    'finds no small number of staff in one cut or in two, in the %s version',
    (version) => {
      const threshold = defaultSettings.thresholds[version];
      const people = northmoorStaff();
      const { told, pairs } = everythingTold(people, policyOf(version, defaultSettings));
      expect(pairs[1]).toBe(2);
      expect(untold(people, told)).toEqual([]);
      const found = attack(people, told, threshold, [
        { event: 'cases', layer: 'bme', mostCuts: 2 },
        { event: 'training', layer: 'bme', mostCuts: 2 },
        { event: 'training', layer: 'white', mostCuts: 2 },
        { event: 'training', layer: 'not BME', mostCuts: 2 },
      ]);
      expect(found).toEqual([]);
    },
    120_000,
  );

  it.each(versions)(
    'finds none either who knows that all of Estates and of Corporate Services is non-clinical, in the %s version',
    (version) => {
      const all = northmoorStaff();
      const isOnlyNonClinical = (directorate: string): boolean =>
        all.every(
          ({ places, people }) =>
            places.directorate !== directorate || places.section === 'non-clinical' || people === 0,
        );
      const people = all.filter(
        ({ places }) => places.section === 'non-clinical' || !isOnlyNonClinical(places.directorate),
      );
      expect(people.length).toBeLessThan(all.length);
      const { told } = everythingTold(people, policyOf(version, defaultSettings));
      expect(untold(people, told)).toEqual([]);
      const found = attack(people, told, defaultSettings.thresholds[version], [
        { event: 'training', layer: 'bme', mostCuts: 2 },
        { event: 'training', layer: 'white', mostCuts: 2 },
        { event: 'cases', layer: 'unknown', mostCuts: 2 },
      ]);
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('finds no hidden count of medical education, in the one span of years there is', async () => {
    const { db } = services.context;
    const organisationId = findOrganisation(db)?.id ?? 0;
    const counts = trainingCountsOf(db, organisationId, { last: 2025, years: defaultTrainingWindow });
    const replies = await Promise.all(
      arcpDefinitions.map((definition) =>
        services.handlers['report.training']({
          year: 2025,
          version: 'public',
          window: defaultTrainingWindow,
          definition,
          unit: 'outcomes',
        }),
      ),
    );
    expect(replies.every(({ year, window }) => year === 2025 && window === defaultTrainingWindow)).toBe(true);
    expect(recoveredFromTraining(replies, counts, defaultSettings.thresholds.public)).toEqual([]);
  });
});
