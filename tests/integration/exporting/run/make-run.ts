import type { OpenedServices } from '../../../../electron/data/open-services';
import { findOrganisation } from '../../../../electron/data/queries/organisations';
import { releasesToCheck } from '../../../../electron/data/queries/leaving/releases';
import { exportBothVersions, pageToPrint } from '../../../../electron/data/services/leaving/export-service';
import { paperInput } from '../../../../electron/data/services/leaving/paper-input-service';
import { tablesOfDocument } from '../../../../electron/data/services/leaving/released-tables';
import type { Release } from '../../../../shared/releases/release.types';
import { versions } from '../../../../shared/reference/settings';
import type { PackCut } from '../../../../shared/reference/cuts';
import type { Truth } from './attack-run';
import { readPage, readRun } from './read-back';
import type { ReadTable } from './read-back';

export interface Run {
  readonly truth: Truth;
  readonly tables: readonly ReadTable[];
  readonly releases: readonly Release[];
}

const printed = { bytes: new TextEncoder().encode('%PDF-1.7'), warnings: [] };

/** What the workbook would print of a year if nothing were hidden. */
const truthOf = async ({ context, handlers }: OpenedServices, year: number): Promise<Truth> => {
  const { settings } = await handlers['settings.get']({});
  const { db } = context;
  await handlers['settings.set']({ ...settings, thresholds: { ...settings.thresholds, restricted: 0 } });
  const truth = tablesOfDocument(db, paperInput(context, '', { year, version: 'restricted' }), 'xlsx');
  await handlers['settings.set'](settings);
  return truth;
};

/** Every document of both versions and every pack, written in one run and read back from the disk; the PDF by the page it is printed from. */
export const makeRun = async (
  services: OpenedServices,
  { year, folder, packs }: { readonly year: number; readonly folder: string; readonly packs: readonly PackCut[] },
): Promise<Run> => {
  const { context } = services;
  const truth = await truthOf(services, year);
  const pages = [];
  for (const version of versions) {
    const file = `WRES paper - ${version === 'public' ? 'Public' : 'Restricted'}.pdf`;
    const { html } = await pageToPrint(context, '0.1.0', { year, version, path: file });
    pages.push(...readPage(file, html));
  }
  await exportBothVersions(context, '0.1.0', {
    year,
    folder,
    packs,
    formats: ['docx', 'pdf', 'xlsx', 'csv', 'zip'],
    printed: { restricted: printed, public: printed },
  });
  const organisation = findOrganisation(context.db);
  return {
    truth,
    tables: [...readRun(folder), ...pages],
    releases: organisation === null ? [] : releasesToCheck(context.db, organisation.id, organisation.name),
  };
};
