import path from 'node:path';
import { joinDrafts } from '../../../shared/releases/draft-tables';
import type { ReleasedTables } from '../../../shared/releases/release.types';
import { tablesOfBreakdown } from '../../../shared/releases/tables-of-breakdown';
import type { PlaceCut } from '../../../shared/reference/cuts';
import { cutIndicators } from '../../../shared/reference/cuts';
import type { Version } from '../../../shared/reference/settings';
import type { BreakdownReport, BreakdownRow } from '../../../shared/report/breakdown-report.types';
import { packFileName } from '../../exporting/file-name';
import { writeFileSafely } from '../../exporting/write-safely';
import { WorkbenchFailure } from '../../ipc/failure';
import { breakdownReport } from './breakdown-service';
import type { ServiceContext } from './context';
import { organisationOf } from './lock-service';
import { releaseFiles } from './release-service';
import type { FileToRelease, ReleaseWanted } from './release-service';
import { yearReport } from './report-service';

export interface PacksWanted extends Pick<ReleaseWanted, 'override'> {
  readonly year: number;
  readonly version: Version;
  readonly cut: PlaceCut;
  readonly folder: string;
}

const onlyCut = (report: BreakdownReport, cut: PlaceCut): BreakdownReport => ({
  ...report,
  breakdowns: report.breakdowns.filter((one) => one.cut === cut),
});

const rowsOf = (report: BreakdownReport): readonly BreakdownRow[] => report.breakdowns.flatMap(({ rows }) => rows);

/**
 * The counts in one pack: its own part and the whole. The other parts stand in it as hidden, since the reader knows that all parts add up, and
 * packs may be laid side by side.
 */
const tablesOfPack = (reports: readonly BreakdownReport[], cut: PlaceCut, division: string): ReleasedTables => {
  const all = joinDrafts(reports.flatMap(tablesOfBreakdown));
  const own = `${cut}=${division}`;
  return {
    ...all,
    cells: all.cells.map((cell) => (cell.part === '' || cell.part === own ? cell : { ...cell, value: null })),
  };
};

/** A workbook for every part of a cut, all of them checked together before one is written. */
export const writePacks = async (
  context: ServiceContext,
  { year, version, cut, folder, override }: PacksWanted,
): Promise<{
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly warnings: readonly string[];
}> => {
  const { db } = context;
  const { name: organisation } = organisationOf(db);
  const { threshold } = yearReport(db, year, version);
  const reports = cutIndicators.map((indicator) =>
    onlyCut(breakdownReport(db, { indicator, view: 'all', year, version, filter: null }), cut),
  );
  const parts = new Map(reports.flatMap(rowsOf).map(({ part, label }) => [part, label] as const));
  parts.delete('');
  if (parts.size === 0)
    throw new WorkbenchFailure(
      'no_data',
      `No file of ${String(year)} says which directorate people are in, so there are no packs to make. Nothing was saved.`,
      { year },
    );
  const { divisionPackXlsx } = await import('../../exporting/division-pack');
  const preparedOn = context.now().toISOString().slice(0, 10);
  const made: (FileToRelease & { readonly bytes: number })[] = [];
  for (const [part, division] of parts) {
    const figures = reports.flatMap((report) =>
      rowsOf(report)
        .filter((row) => row.part === part)
        .map((row) => ({ report, row })),
    );
    const bytes = await divisionPackXlsx({ organisation, year, version, threshold, division, figures, preparedOn });
    const name = packFileName({ organisation, year, version, division, taken: made.map(({ wanted }) => wanted.name) });
    made.push({
      tables: tablesOfPack(reports, cut, division),
      wanted: {
        form: 'division_pack',
        version,
        year,
        name,
        audience: version === 'public' ? 'public' : 'division',
        override,
      },
      write: () => writeFileSafely(path.join(folder, name), bytes),
      bytes: bytes.length,
    });
  }
  const warnings = await releaseFiles(context, made);
  return { files: made.map(({ wanted, bytes }) => ({ name: wanted.name, bytes })), warnings };
};
