import { z } from 'zod';
import { extractKinds } from '../../dataset/extract-kinds';
import type { CommittedImport, FilePreview, FileToken, ImportRecord } from '../replies/imports';
import { cellWords, id, nothing, rowId, text, version, year } from './parts';

const answers = z.record(cellWords, text(200));
const mostFiles = 50;
/** A file may hold many tables, each of which is looked at and stored by itself. */
const mostTables = 5000;

const tableChoice = z.strictObject({
  kind: z.enum(extractKinds),
  sheet: text(100).min(1),
  headerRow: z.number().int().min(1).max(1_048_576),
  columns: z.record(z.string().regex(/^[A-Z]{1,3}$/), text(60).nullable()),
});

/** What is asked about files that come in, and about imports that are held. */
export const importRequests = {
  'example.load': nothing,
  'files.pick': nothing,
  'files.register': z.strictObject({ paths: z.array(text(4096).min(1)).min(1).max(mostFiles) }),
  'import.preview': z.strictObject({ jobId: id, tokens: z.array(id).min(1).max(mostFiles) }),
  'import.answer': z.strictObject({
    previewId: id,
    answers,
    /** What the person says the table is; null: as it was recognised, or as chosen before. */
    choice: tableChoice.nullable(),
  }),
  'import.commit': z.strictObject({
    jobId: id,
    imports: z
      .array(
        z.strictObject({
          previewId: id,
          answers,
          /** For years already held: which file's figures are used from now on. */
          sameYear: z.enum(['ask', 'replace', 'keep_both', 'add']),
        }),
      )
      .min(1)
      .max(mostTables),
  }),
  'import.cancel': z.strictObject({ jobId: id }),
  'import.discard': z.strictObject({ previewIds: z.array(id).max(mostTables) }),
  'imports.list': z.strictObject({ version }),
  'imports.undo': z.strictObject({ importId: rowId }),
  'imports.choose': z.strictObject({ importId: rowId, year }),
} as const;

export interface ImportReplies {
  'example.load': { readonly years: readonly number[] };
  'files.pick': { readonly files: readonly FileToken[] };
  'files.register': { readonly files: readonly FileToken[] };
  'import.preview': { readonly files: readonly FilePreview[] };
  'import.answer': FilePreview;
  'import.commit': { readonly imports: readonly CommittedImport[] };
  'import.cancel': { readonly isCancelled: boolean };
  'import.discard': { readonly discarded: number };
  'imports.list': { readonly imports: readonly ImportRecord[] };
  'imports.undo': { readonly removedYears: readonly number[] };
  'imports.choose': { readonly year: number };
}
