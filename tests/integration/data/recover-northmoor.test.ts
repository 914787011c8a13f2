import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedServices } from '../../../electron/data/open-services';
import { findOrganisation } from '../../../electron/data/queries/organisations';
import { trainingCountsOf } from '../../../electron/data/queries/training-counts';
import { countsOfYears } from '../../../electron/data/services/year-counts';
import { arcpDefinitions } from '../../../shared/reference/outcomes-arcp';
import { defaultSettings, versions } from '../../../shared/reference/settings';
import type { CountSource } from '../../../shared/reference/settings';
import { defaultTrainingWindow } from '../../../shared/reference/training-year';
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

  it('finds no hidden count of medical education, in the one span of years there is', async () => {
    const { db } = services.context;
    const organisationId = findOrganisation(db)?.id ?? 0;
    const counts = trainingCountsOf(db, organisationId, 2025, defaultTrainingWindow);
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
