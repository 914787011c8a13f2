import { z } from 'zod';
import { deletionWords } from '../../backup/deletion-words';
import type { ExportReply } from '../replies/exports';
import type { AppInfo, AppNotice, BackupPreview, BackupsReply, SupportFacts } from '../replies/keeping';
import { nothing, rowId, text } from './parts';

const backup = z.strictObject({ name: text(200) });

/** What is asked about the data file as a whole, and about the app itself. */
export const keepingRequests = {
  'backups.list': nothing,
  'backups.preview': backup,
  'backups.restore': backup,
  'backups.startEmpty': nothing,
  'backups.saveElsewhere': nothing,
  'backups.bring': nothing,
  'support.facts': nothing,
  'app.info': nothing,
  'app.notices': nothing,
  'app.dismiss': z.strictObject({ noticeId: rowId }),
  'app.licences': nothing,
  'app.diagnostics': nothing,
  'app.copyDiagnostics': nothing,
  /** The very words, so that no slip of a page deletes anything. */
  'app.deleteEverything': z.strictObject({ typed: z.literal(deletionWords) }),
} as const;

export interface KeepingReplies {
  'backups.list': BackupsReply;
  'backups.preview': BackupPreview;
  'backups.restore': { readonly restored: string };
  'backups.startEmpty': { readonly isStarted: boolean };
  'backups.saveElsewhere': ExportReply;
  /** The name it has among the backups here; null where the dialog was closed. */
  'backups.bring': { readonly name: string | null };
  'support.facts': SupportFacts;
  'app.info': AppInfo;
  'app.notices': { readonly notices: readonly AppNotice[] };
  'app.dismiss': { readonly notices: readonly AppNotice[] };
  /** The licences of everything that is built in; null where the build has none beside it. */
  'app.licences': { readonly text: string | null };
  'app.diagnostics': { readonly text: string };
  /** What was shown last, so that nothing else is copied. */
  'app.copyDiagnostics': { readonly lines: number };
  'app.deleteEverything': { readonly isDeleted: boolean };
}
