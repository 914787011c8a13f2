import type { JobProgress } from '../../shared/ipc/replies/imports';
import { makeBackup } from './backups';
import { wrap } from './connection';
import type { RawDatabase } from './connection';
import type { DataKey } from '../protection/data-key';
import { removeLeftovers } from './leftovers';
import { openDatabase } from './open-database';
import type { OnDamage } from './open-database';
import { purgeRemoved } from './queries/imports';
import { clearJournal } from './queries/journal';
import { purgeTemplates } from './queries/leaving/paper-templates';
import type { ParsedFile } from '../importing/parsed-file';
import type { ParseRequest, ServiceContext } from './services/context';
import { createCorrectionService } from './services/correction-service';
import type { CorrectionService } from './services/correction-service';
import { createImportService } from './services/import-service';
import { createHandoverService } from './services/organisation/handover-service';
import type { HandoverService } from './services/organisation/handover-service';
import { createHandlers } from './services/handlers';
import type { DataHandlers } from './services/handlers';

export interface ServiceOptions {
  readonly dataFolder: string;
  /** Proven to be the key of that folder; left out or null where it is not protected. */
  readonly dataKey?: DataKey | null;
  readonly onDamage: OnDamage;
  /** Begin with nothing although data were kept in this folder before: only where the person chose it. */
  readonly isNewWanted?: boolean;
  /** True for the app, false for batch, which may run beside it and must not take its undo away. */
  readonly startsSession: boolean;
  /** Written into handover files. */
  readonly appVersion?: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly newKey: () => string;
  readonly parseFile: (request: ParseRequest) => Promise<ParsedFile>;
  readonly releaseFile: (path: string) => Promise<void>;
  readonly readPlanFile: ServiceContext['readPlanFile'];
  readonly onProgress: (progress: JobProgress) => void;
}

export interface OpenedServices {
  /** Of the folder; null where it is not protected. */
  readonly dataKey: DataKey | null;
  readonly raw: RawDatabase;
  readonly context: ServiceContext;
  readonly handlers: DataHandlers;
  readonly corrections: CorrectionService;
  readonly handovers: HandoverService;
  readonly close: () => void;
}

/** Opens one data folder with all its services. The app's session starts clean: what was removed before is purged, undo begins anew. */
export const openServices = (options: ServiceOptions): OpenedServices => {
  const key = options.dataKey ?? null;
  const { raw, isReadOnly, notice } = openDatabase(
    options.dataFolder,
    options.now(),
    options.onDamage,
    key,
    options.isNewWanted,
  );
  if (!isReadOnly) removeLeftovers(options.dataFolder, options.now());
  const db = wrap(raw);
  if (options.startsSession && !isReadOnly) {
    db.transaction(() => {
      purgeRemoved(db);
      clearJournal(db);
      purgeTemplates(db);
    });
  }
  const context: ServiceContext = {
    db,
    dataFolder: options.dataFolder,
    isReadOnly,
    notice,
    now: options.now,
    newId: options.newId,
    newKey: options.newKey,
    parseFile: options.parseFile,
    releaseFile: options.releaseFile,
    readPlanFile: options.readPlanFile,
    onProgress: options.onProgress,
    makeBackup: (reason) => {
      makeBackup(raw, options.dataFolder, options.now(), reason, key);
    },
  };
  const imports = createImportService(context);
  const corrections = createCorrectionService(context, imports.heldTable);
  const handovers = createHandoverService(context, options.appVersion ?? '');
  return {
    dataKey: key,
    raw,
    context,
    handlers: createHandlers(context, imports, handovers),
    corrections,
    handovers,
    close: () => {
      handovers.discard({});
      raw.close();
    },
  };
};
