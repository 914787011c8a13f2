import path from 'node:path';
import { cutHeadings } from '../../../../shared/narrative/breakdown/cut-headings';
import { joinDrafts } from '../../../../shared/releases/draft-tables';
import type { ReleasedTables } from '../../../../shared/releases/release.types';
import { tablesOfBreakdown } from '../../../../shared/releases/tables-of-breakdown';
import type { PackCut } from '../../../../shared/reference/cuts';
import { cutIndicators } from '../../../../shared/reference/cuts';
import type { Version } from '../../../../shared/reference/settings';
import type { BreakdownReport, BreakdownRow } from '../../../../shared/report/types/breakdown-report.types';
import type { DivisionPack } from '../../../exporting/division-pack';
import { packFileName } from '../../../exporting/file-name';
import { writeFileSafely } from '../../../exporting/write-safely';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { breakdownReport } from '../reports/breakdown-service';
import type { ServiceContext } from '../context';
import type { Offer } from './leave-out-service';
import { organisationOf } from '../year/lock-service';
import type { ReleaseWanted } from './release-service';
import type { Prepared } from './prepared';
import { yearReport } from '../reports/report-service';

export interface PacksWanted extends Pick<ReleaseWanted, 'override'> {
  readonly year: number;
  readonly version: Version;
  readonly cut: PackCut;
  readonly folder: string;
  /** Names of parts that get no pack. */
  readonly leaveOut?: readonly string[] | undefined;
}

const onlyCut = (report: BreakdownReport, cut: PackCut): BreakdownReport => ({
  ...report,
  breakdowns: report.breakdowns.filter((one) => one.cut === cut),
});

const rowsOf = (report: BreakdownReport): readonly BreakdownRow[] => report.breakdowns.flatMap(({ rows }) => rows);

/**
 * The counts in one pack: its own part and the whole. The other parts stand in it as hidden, since the reader knows that all parts add up, and
 * packs may be laid side by side.
 */
const tablesOfPack = (reports: readonly BreakdownReport[], cut: PackCut, division: string): ReleasedTables => {
  const all = joinDrafts(reports.flatMap(tablesOfBreakdown));
  const own = `${cut}=${division}`;
  return {
    ...all,
    cells: all.cells.map((cell) => (cell.part === '' || cell.part === own ? cell : { ...cell, value: null })),
  };
};

type Held = Pick<PacksWanted, 'year' | 'version' | 'cut'>;

const reportsOf = (db: ReadableDb, { year, version, cut }: Held): readonly BreakdownReport[] =>
  cutIndicators.map((indicator) =>
    onlyCut(breakdownReport(db, { indicator, view: 'all', year, version, filter: null }), cut),
  );

/** The parts that get a pack: those with a name. */
const partsOf = (reports: readonly BreakdownReport[]): ReadonlyMap<string, string> => {
  const parts = new Map(reports.flatMap(rowsOf).map(({ part, label }) => [part, label] as const));
  parts.delete('');
  return parts;
};

const audienceOfPacks = (version: Version): 'public' | 'division' => (version === 'public' ? 'public' : 'division');

const packFormats = ['docx', 'xlsx'] as const;

const bytesOf = async (format: (typeof packFormats)[number], pack: DivisionPack): Promise<Uint8Array> => {
  if (format === 'xlsx') return (await import('../../../exporting/division-pack')).divisionPackXlsx(pack);
  return (await import('../../../exporting/division-paper')).divisionPackDocx(pack);
};

/** A short paper and a workbook for every part of a cut, not yet written. */
export const preparePacks = async (
  { db, now }: ServiceContext,
  { year, version, cut, folder, override, leaveOut = [] }: PacksWanted,
): Promise<readonly Prepared[]> => {
  const { name: organisation } = organisationOf(db);
  const { threshold } = yearReport(db, year, version);
  const reports = reportsOf(db, { year, version, cut });
  const parts = partsOf(reports);
  if (parts.size === 0)
    throw new WorkbenchFailure(
      'no_data',
      `No file of ${String(year)} says which ${cutHeadings[cut].heading.toLowerCase()} people are in, so there are no packs to make. Nothing was saved.`,
      { year },
    );
  const preparedOn = now().toISOString().slice(0, 10);
  const made: Prepared[] = [];
  for (const [part, division] of parts) {
    if (leaveOut.includes(division)) continue;
    const figures = reports.flatMap((report) =>
      rowsOf(report)
        .filter((row) => row.part === part)
        .map((row) => ({ report, row })),
    );
    const tables = tablesOfPack(reports, cut, division);
    for (const format of packFormats) {
      const bytes = await bytesOf(format, { organisation, year, version, threshold, division, figures, preparedOn });
      const taken = made.map(({ wanted }) => wanted.name);
      const name = packFileName({ organisation, year, version, format, cut, division, taken });
      const place = path.join(folder, name);
      made.push({
        tables,
        wanted: { form: 'division_pack', version, year, name, audience: audienceOfPacks(version), override },
        write: () => writeFileSafely(place, bytes),
        file: { name, bytes: bytes.length },
        path: place,
        warnings: [],
      });
    }
  }
  return made;
};

/** Which packs a run could go without, if the guard refuses it. */
export const offerOfPacks = (db: ReadableDb, { leaveOut = [], ...wanted }: PacksWanted): Offer['files'] => {
  const { year, version, cut } = wanted;
  const reports = reportsOf(db, wanted);
  return [...partsOf(reports).values()]
    .filter((division) => !leaveOut.includes(division))
    .map((division) => {
      const tables = tablesOfPack(reports, cut, division);
      return {
        wanted: { audience: audienceOfPacks(version), version, year },
        parts: [division],
        without: (parts) => (parts.includes(division) ? { cells: [], sums: [] } : tables),
      };
    });
};
