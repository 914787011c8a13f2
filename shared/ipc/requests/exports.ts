import { z } from 'zod';
import { packCuts } from '../../reference/cuts';
import { ethnicGroups } from '../../reference/groups';
import { paperParts } from '../../releases/paper-parts';
import { audiences } from '../../releases/release.types';
import type { TableDifference } from '../../releases/version-differences';
import { countsWanted } from '../counts-wanted';
import { exportFormats } from '../export-formats';
import { picture } from '../picture-wanted';
import type { ExportReply, ReleaseRecord } from '../replies/exports';
import { id, nothing, reason, role, rowId, text, version, year } from './parts';

/** Lets a refused release go: in which role, and why. */
const override = z.strictObject({ role, reason });

const exportRun = z.strictObject({
  year,
  version,
  format: z.enum(exportFormats),
  audience: z.enum(audiences).optional(),
  /** Parts that the file does without, as the guard has offered. */
  leaveOut: z.array(z.enum(paperParts)).max(paperParts.length).optional(),
  override: override.optional(),
  /** Of a Word paper: in the house template where one is kept, unless the workbench's own look is asked for. */
  look: z.enum(['house', 'own']).optional(),
});

/** Several files that leave together, into a folder that is asked for. */
const exportFolder = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('both_versions'),
    year,
    leaveOut: z.array(z.enum(paperParts)).max(paperParts.length).optional(),
    override: override.optional(),
  }),
  z.strictObject({
    what: z.literal('packs'),
    year,
    version,
    cut: z.enum(packCuts),
    /** Names of parts that get no pack. */
    leaveOut: z.array(text(300)).max(500).optional(),
    override: override.optional(),
  }),
]);

const copyPicture = z.strictObject({ picture, as: z.enum(['png', 'svg']) });

/** A table as it stands on the screen. Larger than any page shows, and small enough for a clipboard. */
const cellText = text(2000);
const mostColumns = 40;
const tableRow = z.array(cellText).max(mostColumns);

const copyTable = z.strictObject({
  title: text(1000).min(1),
  /** Null where no year is held. */
  year: year.nullable(),
  version,
  /** Which counts stand in it; null for a table of ratios, gaps or words. */
  counts: countsWanted.nullable(),
  headings: tableRow,
  rows: z.array(tableRow).min(1).max(5000),
});

/** One column of the annual return, a line for each of its rows. */
const copyReturnColumn = z.strictObject({ year, group: z.enum(ethnicGroups) });

/** The rows set aside of a file being looked at, or of one that was imported, as a workbook. */
const quarantineSave = z.union([z.strictObject({ previewId: id }), z.strictObject({ importId: rowId })]);

/** What leaves the app, and what has left it. */
export const exportRequests = {
  'export.run': exportRun,
  'export.folder': exportFolder,
  'quarantine.save': quarantineSave,
  'copy.picture': copyPicture,
  'copy.table': copyTable,
  'copy.returnColumn': copyReturnColumn,
  'releases.list': nothing,
  'releases.differences': z.strictObject({ year }),
} as const;

export interface ExportReplies {
  'export.run': ExportReply;
  'export.folder': ExportReply;
  'quarantine.save': ExportReply;
  'copy.picture': { readonly title: string };
  'copy.table': { readonly rows: number };
  'copy.returnColumn': { readonly rows: number };
  'releases.list': { readonly releases: readonly ReleaseRecord[] };
  'releases.differences': { readonly tables: readonly TableDifference[] };
}
