import type { DataChannel } from '../../shared/ipc/channels';
import type { Replies, Requests } from '../../shared/ipc/contract';
import type { Result } from '../../shared/ipc/errors';
import type { ExportFormat } from '../../shared/ipc/export-formats';
import type { ExportedFile } from '../../shared/ipc/replies/exports';
import type { JobProgress } from '../../shared/ipc/replies/imports';
import type { Version } from '../../shared/reference/settings';
import type { FileAtPath } from '../data/services/import-service';
import type { CopiedPicture } from '../data/services/leaving/picture-service';
import type { TableToCopy } from '../data/services/leaving/copy-release';
import type { Printed } from '../data/services/leaving/export-service';
import type { DataRequests } from '../data/services/handlers';
import type { PrintPage } from '../exporting/print-page/print-page';

/** A document for a path that the main process got from its own save dialog. Not reachable from the renderer. */
export interface WriteExport {
  readonly year: number;
  readonly version: Version;
  readonly format: ExportFormat;
  readonly path: string;
  /** What the window printed, for a PDF. */
  readonly printed?: Printed | undefined;
  readonly audience?: Requests['export.run']['audience'];
  readonly leaveOut?: Requests['export.run']['leaveOut'];
  readonly override?: Requests['export.run']['override'];
  readonly look?: Requests['export.run']['look'];
}

/** Several files into a folder that the main process got from its own dialog. */
export type WriteFolder = Requests['export.folder'] & {
  readonly folder: string;
  /** What the window printed of each version, where both leave. */
  readonly printed?: Readonly<Record<Version, Printed>> | undefined;
};

/** Where a document would be written by default: main asks before it shows the save dialog. */
export interface NameExport {
  readonly year: number;
  readonly version: Version;
  readonly format: ExportFormat;
  readonly audience?: Requests['export.run']['audience'];
  readonly leaveOut?: Requests['export.run']['leaveOut'];
  readonly override?: Requests['export.run']['override'];
  readonly look?: Requests['export.run']['look'];
}

export type ProcessRequests = DataRequests & {
  readonly 'export.write': WriteExport;
  readonly 'export.name': NameExport;
  /** The page of the paper that the window prints; none is laid out for a paper that may not leave. */
  readonly 'export.page': Pick<WriteExport, 'year' | 'version' | 'path' | 'audience' | 'leaveOut' | 'override'>;
  readonly 'export.folder': WriteFolder;
  readonly 'template.take': { readonly file: FileAtPath };
  readonly 'template.write': { readonly path: string };
  readonly 'quarantine.write': { readonly source: Requests['quarantine.save']; readonly path: string };
  readonly 'quarantine.name': Requests['quarantine.save'];
  readonly 'handover.name': Record<string, never>;
  readonly 'handover.write': { readonly path: string; readonly passphrase: string };
  readonly 'plan.write': { readonly path: string };
  readonly 'plan.name': Requests['plan.export'];
  readonly 'picture.draw': Requests['copy.picture'];
  readonly 'table.release': TableToCopy;
  /** A backup into a folder that the main process got from its own dialog. */
  readonly 'backups.save': { readonly folder: string };
  readonly 'backups.take': { readonly path: string };
};
export type ProcessReplies = Pick<Replies, DataChannel> & {
  'export.write': { readonly file: ExportedFile; readonly warnings: readonly string[] };
  'export.name': { readonly name: string };
  'export.page': PrintPage;
  'export.folder': { readonly files: readonly ExportedFile[]; readonly warnings: readonly string[] };
  'template.take': { readonly name: string };
  'template.write': { readonly file: ExportedFile };
  'quarantine.write': { readonly file: ExportedFile };
  'quarantine.name': { readonly name: string };
  'handover.name': { readonly name: string };
  'handover.write': { readonly file: ExportedFile };
  'plan.write': { readonly file: ExportedFile };
  'plan.name': { readonly name: string };
  'picture.draw': CopiedPicture;
  'table.release': { readonly isRemembered: boolean };
  'backups.save': { readonly file: ExportedFile };
  'backups.take': { readonly name: string };
};
export type ProcessChannel = keyof ProcessRequests;

/** main → data process, first of all: the key of the data, or null where they are not protected. */
export interface OpenData {
  readonly dataKey: Uint8Array | null;
}

/** The last message to the data process: it closes the data and ends. */
export interface CloseData {
  readonly close: true;
}

/** main → data process */
export interface ToData {
  readonly id: number;
  readonly channel: ProcessChannel;
  readonly request: unknown;
}

/** data process → main */
export type FromData =
  | { readonly kind: 'ready'; readonly failure: { readonly code: string; readonly message: string } | null }
  | { readonly kind: 'reply'; readonly id: number; readonly result: Result<unknown> }
  /** Of a fault of the code: names of functions and lines, no message, which may hold data. */
  | { readonly kind: 'fault'; readonly trace: string }
  | { readonly kind: 'progress'; readonly progress: JobProgress };

export type { FileAtPath };
