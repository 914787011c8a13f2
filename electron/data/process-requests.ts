import { exportFormats } from '../../shared/ipc/export-formats';
import { exportFileName } from '../exporting/file-name';
import type { ProcessChannel, ProcessReplies, ProcessRequests, ToData } from '../ipc/data-protocol';
import { WorkbenchFailure, toWorkbenchError } from '../ipc/failure';
import { backupsNow, bring, previewBackup, saveElsewhere } from './backup-requests';
import { backUpIfDue } from './backups';
import { goBack } from './go-back';
import { claimFolder } from './folder-claim';
import type { FolderClaim } from './folder-claim';
import { createIdleWork } from './idle-work';
import type { IdleWork } from './idle-work';
import { keepAnswers } from './kept';
import { nameProgram } from './kept-replies';
import { openServices } from './open-services';
import type { OpenedServices, ServiceOptions } from './open-services';
import { readPreferences } from './queries/settings';
import { pagesAhead } from './services/reports/pages-ahead';
import { refuseReadOnly } from './services/context';
import { planFileName, writePlan } from './services/plan/export-plan';
import {
  exportBothVersions,
  exportDocument,
  exportPacks,
  pageToPrint,
  refuseUnsafeExport,
} from './services/leaving/export-service';
import { releaseTable } from './services/leaving/copy-release';
import { releasePicture } from './services/leaving/picture-release';
import { yearReport } from './services/reports/report-service';
import { chooseTemplate, writeStarter } from './services/leaving/template-service';
import { supportFacts } from './support-facts';

export type ProcessOptions = Omit<ServiceOptions, 'onDamage' | 'startsSession'> & {
  readonly appVersion: string;
  /** Another text for every build. */
  readonly program: string;
};

export interface DataService {
  readonly answer: (message: ToData) => Promise<unknown>;
  readonly openingFailure: () => { readonly code: string; readonly message: string } | null;
  /** The file is whole by itself afterwards: what was written last no longer stands in a second file beside it. */
  readonly close: () => void;
}

interface State {
  claim: FolderClaim | null;
  services: OpenedServices | null;
  failure: ReturnType<typeof toWorkbenchError> | null;
  ahead: IdleWork | null;
  /** Requests that are being answered: an import takes its time. */
  open: number;
}

/** Opens the data once and answers requests; a folder that cannot be opened answers every request with the reason. */
export const createProcess = (options: ProcessOptions): DataService => {
  const state: State = { claim: null, services: null, failure: null, ahead: null, open: 0 };
  open(state, options);
  setInterval(() => {
    if (state.open === 0) backUpToday(state, options);
  }, backupsLookedAfter).unref();
  return {
    answer: async (message) => {
      state.open += 1;
      state.ahead?.pause();
      try {
        return await answer(state, options, message);
      } finally {
        state.open -= 1;
        if (state.open === 0) state.ahead?.postpone();
      }
    },
    openingFailure: () => state.failure,
    close: () => {
      state.ahead?.pause();
      state.services?.close();
      state.services = null;
    },
  };
};

/** A window may stay open for days, and the first files of all come after the start. */
const backupsLookedAfter = 10 * 60_000;

const backUpToday = ({ services }: State, { dataFolder, now, dataKey = null }: ProcessOptions): void => {
  if (services === null || services.context.isReadOnly) return;
  try {
    backUpIfDue(services.raw, dataFolder, now(), dataKey);
  } catch {
    // Said at the next start, where somebody looks; the data are not touched by it.
  }
};

const later = (work: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(work, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

const workAhead = ({ context, handlers }: OpenedServices): IdleWork =>
  createIdleWork({
    about: () => {
      const version = context.db.version();
      return version === null ? null : `${version} ${JSON.stringify(readPreferences(context.db))}`;
    },
    steps: () => pagesAhead(context, handlers),
    keep: () => {
      if (!context.isReadOnly) keepAnswers(context.db);
    },
    later,
  });

const open = (state: State, options: ProcessOptions): void => {
  try {
    state.claim ??= claimFolder(options.dataFolder);
    state.services = openServices({ ...options, onDamage: 'set_aside', startsSession: true });
    state.failure = null;
    nameProgram(state.services.context.db, options.program);
    state.ahead = workAhead(state.services);
    state.ahead.postpone();
  } catch (error) {
    state.services = null;
    state.ahead = null;
    state.failure = toWorkbenchError(error);
  }
};

/** Main has checked the payload against the schema of its channel; this names that type again. */
const requestOf = <C extends ProcessChannel>(_channel: C, request: unknown): ProcessRequests[C] =>
  request as ProcessRequests[C];

const notOpened = ({ failure }: State): WorkbenchFailure =>
  new WorkbenchFailure(failure?.code ?? 'internal', failure?.message ?? 'The data could not be opened.');

/** The name of a document, once it is known that it may leave: nobody chooses a place for one that may not. */
const nameExport = async (
  { context }: OpenedServices,
  wanted: ProcessRequests['export.name'],
): Promise<{ readonly name: string }> => {
  const { organisation } = yearReport(context.db, wanted.year, wanted.version);
  const name = exportFileName({ organisation, ...wanted });
  await refuseUnsafeExport(context, { ...wanted, name });
  return { name };
};

/** The other window may be closed by now. Until then not even a backup takes the place of what it has open. */
const openOnceFree = (state: State, options: ProcessOptions): void => {
  if (state.failure?.code !== 'data_open_elsewhere') return;
  open(state, options);
  if (state.services === null) throw notOpened(state);
};

const answer = async (state: State, options: ProcessOptions, { channel, request }: ToData): Promise<unknown> => {
  openOnceFree(state, options);
  if (isAboutFile(channel)) return answerAboutFile(state, options, { channel, request });
  const { services } = state;
  if (services === null) throw notOpened(state);
  if (isAboutExport(channel)) return answerExport(services, options, { channel, request });
  if (channel === 'quarantine.name') return services.corrections.name(requestOf(channel, request));
  if (channel === 'quarantine.write') {
    const { source, path } = requestOf(channel, request);
    return services.corrections.write(source, path);
  }
  if (channel === 'handover.name') return services.handovers.name();
  if (channel === 'handover.write') {
    const { file } = await services.handovers.write(requestOf(channel, request));
    return { file };
  }
  if (channel === 'template.take') return chooseTemplate(services.context, requestOf(channel, request).file);
  if (channel === 'template.write') {
    const { path } = requestOf(channel, request);
    return writeStarter(path);
  }
  if (channel === 'plan.name') return planFileName(services.context);
  if (channel === 'plan.write') return writePlan(services.context, requestOf(channel, request).path);
  if (channel === 'picture.draw')
    return releasePicture(services.context, services.handlers, requestOf(channel, request));
  if (channel === 'table.release')
    return releaseTable(services.context, services.handlers, requestOf(channel, request));
  const handler = services.handlers[channel] as (request: unknown) => unknown;
  return await handler(request);
};

type ExportChannel = 'export.write' | 'export.folder' | 'export.page' | 'export.name';
const isAboutExport = (channel: ProcessChannel): channel is ExportChannel => channel.startsWith('export.');

interface ExportAsked {
  readonly channel: ExportChannel;
  readonly request: unknown;
}

/** Documents of a year: written, laid out for printing, or named before the save dialog. */
const answerExport = (
  services: OpenedServices,
  options: ProcessOptions,
  { channel, request }: ExportAsked,
): unknown => {
  if (channel === 'export.write') return writeExport(services, options, requestOf(channel, request));
  if (channel === 'export.folder') return writeFolder(services, options, requestOf(channel, request));
  if (channel === 'export.name') return nameExport(services, requestOf(channel, request));
  return pageToPrint(services.context, options.appVersion, requestOf(channel, request));
};

const writeExport = async (
  services: OpenedServices,
  { appVersion }: ProcessOptions,
  wanted: ProcessRequests['export.write'],
) => {
  const { file, warnings } = await exportDocument(services.context, appVersion, {
    ...wanted,
    target: { path: wanted.path },
  });
  return { file, warnings };
};

const writeFolder = async (
  { context }: OpenedServices,
  { appVersion }: ProcessOptions,
  wanted: ProcessRequests['export.folder'],
): Promise<ProcessReplies['export.folder']> => {
  const made =
    wanted.what === 'packs'
      ? await exportPacks(context, appVersion, wanted)
      : await exportBothVersions(context, appVersion, { ...wanted, formats: exportFormats });
  return { files: made.map(({ file }) => file), warnings: [...new Set(made.flatMap(({ warnings }) => warnings))] };
};

type FileChannel = Extract<ProcessChannel, `backups.${string}` | 'support.facts'>;
const isAboutFile = (channel: ProcessChannel): channel is FileChannel =>
  channel.startsWith('backups.') || channel === 'support.facts';

interface FileAsked {
  readonly channel: FileChannel;
  readonly request: unknown;
}

/** Of the data file and its backups: answered also where the file cannot be opened, since that is when they are needed most. */
const answerAboutFile = (state: State, options: ProcessOptions, { channel, request }: FileAsked): unknown => {
  const { dataFolder, now, dataKey: key = null } = options;
  const { services } = state;
  switch (channel) {
    case 'backups.list':
      return backupsNow(dataFolder);
    case 'backups.preview':
      return previewBackup(dataFolder, requestOf(channel, request).name, services?.context.db ?? null, key);
    case 'backups.restore':
      return restore(state, options, requestOf(channel, request).name);
    case 'backups.startEmpty':
      return startEmpty(state, options);
    case 'backups.take':
      return bring(dataFolder, now(), requestOf(channel, request).path, key);
    case 'backups.save':
      if (services === null) throw notOpened(state);
      refuseReadOnly(services.context);
      return saveElsewhere(services.raw, dataFolder, now(), requestOf(channel, request).folder, key);
    case 'support.facts':
      return supportFacts(dataFolder, services, state.failure?.code ?? null);
  }
};

const isLost = ({ services, failure }: State): boolean =>
  services === null && (failure?.code === 'database_damaged' || failure?.code === 'database_missing');

/** Only where the data cannot be opened; what is there is kept aside already, and the backups stay. */
const startEmpty = (state: State, options: ProcessOptions): { readonly isStarted: boolean } => {
  if (!isLost(state))
    throw new WorkbenchFailure('not_allowed', 'The data are open, so nothing was begun anew. Nothing was changed.');
  open(state, { ...options, isNewWanted: true });
  if (state.services === null) throw notOpened(state);
  return { isStarted: true };
};

const restore = (state: State, options: ProcessOptions, name: string): { readonly restored: string } => {
  const { dataFolder, now, dataKey: key = null } = options;
  const reopen = (): OpenedServices | null => {
    open(state, options);
    return state.services;
  };
  if (goBack({ dataFolder, now: now(), key, services: state.services, reopen }, name) === null) throw notOpened(state);
  return { restored: name };
};
