import path from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { dataChannels } from '../../shared/ipc/channels';
import type { DataChannel } from '../../shared/ipc/channels';
import type { Replies, Requests } from '../../shared/ipc/contract';
import type { Result } from '../../shared/ipc/errors';
import { exportFormatNames } from '../../shared/ipc/export-formats';
import type { ExportReply, ExportedFile } from '../../shared/ipc/replies/exports';
import { WorkbenchFailure } from '../ipc/failure';
import type { PrintPage } from '../exporting/print-page/print-page';
import type { Version } from '../../shared/reference/settings';
import type { Printed } from '../data/services/leaving/export-service';
import type { ProcessReplies, ProcessRequests, WriteExport, WriteFolder } from '../ipc/data-protocol';
import { putOnClipboard } from './clipboard';
import { copyPicture, copyReturnColumn, copyTable } from './copy';
import type { DataProcess } from './data-process';
import type { Vault } from '../protection/vault';
import type { FileTokens } from './file-tokens';
import { protectionHandlers } from './protection-handlers';
import type { MainHandlers } from './router';
import type { Notices } from './notices';
import type { Support } from './support';
import { appHandlers } from './app-handlers';

export interface HandlerNeeds {
  readonly data: Pick<DataProcess, 'ask'>;
  readonly vault: Vault;
  /** False where nothing could open the data again. */
  readonly lock: () => boolean;
  readonly tokens: FileTokens;
  readonly dataFolder: string;
  readonly window: () => BrowserWindow | null;
  readonly printToPdf: (page: PrintPage) => Promise<Uint8Array>;
  readonly notices: Notices;
  readonly support: Support;
  /** Ends the app and starts it anew on nothing. */
  readonly deleteEverything: () => Promise<void>;
}

/** Endings the file dialog offers; dropping accepts the same files. */
const spreadsheets = ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'csv', 'tsv', 'txt'];
const documentNames = { ...exportFormatNames, rewhandover: 'Handover file', txt: 'Text' } as const;

const ok = <T>(value: T): Result<T> => ({ ok: true, value });

type PassedOn = Exclude<DataChannel, 'import.preview' | 'handover.open' | 'plan.read'>;
const isPassedOn = (channel: DataChannel): channel is PassedOn =>
  channel !== 'import.preview' && channel !== 'handover.open' && channel !== 'plan.read';

const passOn = (data: Pick<DataProcess, 'ask'>): Pick<MainHandlers, PassedOn> =>
  Object.fromEntries(
    dataChannels
      .filter(isPassedOn)
      .map((channel) => [channel, (request: Requests[PassedOn]) => data.ask(channel, request)]),
  ) as Pick<MainHandlers, PassedOn>;

/** Dialogs and tokens are main's own; everything about data is asked of the data process. */
export const createMainHandlers = (needs: HandlerNeeds): MainHandlers => ({
  ...passOn(needs.data),
  ...protectionHandlers({
    ...needs,
    save: (title, name, write) =>
      saveWithDialog(needs, {
        title,
        format: 'txt',
        name: ok({ name }),
        write: async (place) => ok({ file: { name: path.basename(place), bytes: await write(place) } }),
      }),
  }),
  'import.preview': ({ jobId, tokens }) =>
    needs.data.ask('import.preview', { jobId, files: needs.tokens.resolve(tokens) }),
  'handover.open': ({ token, passphrase }) => {
    const [file] = needs.tokens.resolve([token]);
    return needs.data.ask('handover.open', { path: file?.path ?? '', passphrase });
  },
  'handover.pick': () => pickHandover(needs),
  'handover.save': (request) => saveHandover(needs, request),
  'plan.read': ({ token }) => readPlan(needs, token),
  'plan.pick': () => pick(needs, planFiles),
  'plan.export': () => exportPlan(needs),
  'files.pick': () => pick(needs, importFiles),
  'files.register': ({ paths }) => Promise.resolve(ok({ files: needs.tokens.give(paths) })),
  'export.run': (request) => exportWithDialog(needs, request),
  'export.folder': (request) => exportIntoFolder(needs, request),
  'template.choose': () => chooseTemplate(needs),
  'template.starter': () => saveStarter(needs),
  'quarantine.save': (request) => saveRowsToCorrect(needs, request),
  'copy.picture': (request) => copyPicture(needs.data, putOnClipboard, request),
  'copy.table': (request) => copyTable(needs.data, putOnClipboard, request),
  'copy.returnColumn': (request) => copyReturnColumn(needs.data, putOnClipboard, request),
  ...appHandlers(needs),
  'backups.saveElsewhere': () => saveBackupElsewhere(needs),
  'backups.bring': () => bringBackup(needs),
  'window.print': () => print(needs),
});

const importFiles: Electron.OpenDialogOptions = {
  title: 'Choose files to import',
  properties: ['openFile', 'multiSelections'],
  filters: [{ name: 'Spreadsheets', extensions: spreadsheets }],
};
const planFiles: Electron.OpenDialogOptions = {
  title: 'Choose an action plan',
  properties: ['openFile'],
  filters: [{ name: 'Word documents and spreadsheets', extensions: ['docx', ...spreadsheets] }],
};

const pick = async (
  { window, tokens }: HandlerNeeds,
  options: Electron.OpenDialogOptions,
): Promise<Result<Replies['files.pick']>> => {
  const owner = window();
  const chosen = owner === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(owner, options);
  return ok({ files: chosen.canceled ? [] : tokens.give(chosen.filePaths) });
};

interface ToSave {
  readonly title: string;
  readonly format: keyof typeof documentNames;
  /** Where the file cannot be made, why; then no dialog is shown. */
  readonly name: Result<{ readonly name: string }>;
  readonly write: (
    place: string,
  ) => Promise<Result<{ readonly file: ExportedFile; readonly warnings?: readonly string[] }>>;
}

/** Asks where a file should go and has it written there. */
const saveWithDialog = async (
  { window }: HandlerNeeds,
  { title, format, name, write }: ToSave,
): Promise<Result<ExportReply>> => {
  if (!name.ok) return name;
  const options = {
    title,
    defaultPath: path.join(app.getPath('documents'), name.value.name),
    filters: [{ name: documentNames[format], extensions: [format] }],
  } satisfies Electron.SaveDialogOptions;
  const owner = window();
  const chosen = owner === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(owner, options);
  if (chosen.canceled || chosen.filePath === '') return ok({ files: null, folder: null, warnings: [] });
  const written = await write(chosen.filePath);
  if (!written.ok) return written;
  const { file, warnings = [] } = written.value;
  return ok({ files: [file], folder: path.dirname(chosen.filePath), warnings });
};

/** Prints the page of a paper that may leave. */
const printPaper = async (
  { data, printToPdf }: Pick<HandlerNeeds, 'data' | 'printToPdf'>,
  { year, version, path: place, audience, leaveOut, override }: ProcessRequests['export.page'],
): Promise<Result<Printed>> => {
  const page = await data.ask('export.page', { year, version, path: place, audience, leaveOut, override });
  if (!page.ok) return page;
  return ok({ bytes: await printToPdf(page.value), warnings: page.value.warnings });
};

/** A PDF is printed here, by a window, and written there, where every document is. */
const writeExport = async (
  { data, printToPdf }: HandlerNeeds,
  wanted: WriteExport,
): Promise<Result<ProcessReplies['export.write']>> => {
  if (wanted.format !== 'pdf') return data.ask('export.write', wanted);
  const printed = await printPaper({ data, printToPdf }, wanted);
  return printed.ok ? data.ask('export.write', { ...wanted, printed: printed.value }) : printed;
};

const exportWithDialog = async (
  needs: HandlerNeeds,
  { year, version, format, audience, leaveOut, override, look }: Requests['export.run'],
): Promise<Result<ExportReply>> =>
  saveWithDialog(needs, {
    title: 'Save the board paper',
    format,
    name: await needs.data.ask('export.name', { year, version, format, audience, leaveOut, override, look }),
    write: (place) => writeExport(needs, { year, version, format, path: place, audience, leaveOut, override, look }),
  });

/** The PDF of both versions, where both leave; packs have none. */
const printVersions = async (
  needs: HandlerNeeds,
  request: Requests['export.folder'],
  folder: string,
): Promise<Result<WriteFolder['printed']>> => {
  if (request.what !== 'both_versions') return ok(undefined);
  const { year, leaveOut, override } = request;
  const print = (version: Version) =>
    printPaper(needs, { year, version, path: path.join(folder, `${version}.pdf`), leaveOut, override });
  const restricted = await print('restricted');
  if (!restricted.ok) return restricted;
  const forPublic = await print('public');
  return forPublic.ok ? ok({ restricted: restricted.value, public: forPublic.value }) : forPublic;
};

const closedDialog: ExportReply = { files: null, folder: null, warnings: [] };

/** Null where the dialog was closed. */
const chooseFolder = async ({ window }: HandlerNeeds, title: string): Promise<string | null> => {
  const options = {
    title,
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  } satisfies Electron.OpenDialogOptions;
  const owner = window();
  const chosen = owner === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(owner, options);
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
};

const exportIntoFolder = async (
  needs: HandlerNeeds,
  request: Requests['export.folder'],
): Promise<Result<ExportReply>> => {
  const folder = await chooseFolder(needs, 'Choose a folder for the files');
  if (folder === null) return ok(closedDialog);
  const printed = await printVersions(needs, request, folder);
  if (!printed.ok) return printed;
  const written = await needs.data.ask('export.folder', { ...request, folder, printed: printed.value });
  return written.ok ? ok({ ...written.value, folder }) : written;
};

const chooseTemplate = async ({ window, data }: HandlerNeeds): Promise<Result<Replies['template.choose']>> => {
  const options = {
    title: 'Choose the house template',
    properties: ['openFile'],
    filters: [{ name: 'Word documents and templates', extensions: ['docx', 'dotx'] }],
  } satisfies Electron.OpenDialogOptions;
  const owner = window();
  const chosen = owner === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(owner, options);
  const [place] = chosen.filePaths;
  if (chosen.canceled || place === undefined) return ok({ name: null });
  return data.ask('template.take', { file: { path: place, name: path.basename(place) } });
};

const saveStarter = async (needs: HandlerNeeds): Promise<Result<ExportReply>> =>
  saveWithDialog(needs, {
    title: 'Save the starter template',
    format: 'docx',
    name: ok({ name: 'Template of a board paper.docx' }),
    write: (place) => needs.data.ask('template.write', { path: place }),
  });

const saveBackupElsewhere = async (needs: HandlerNeeds): Promise<Result<ExportReply>> => {
  const folder = await chooseFolder(needs, 'Choose a folder for the backup');
  if (folder === null) return ok(closedDialog);
  const saved = await needs.data.ask('backups.save', { folder });
  return saved.ok ? ok({ files: [saved.value.file], folder, warnings: [] }) : saved;
};

const bringBackup = async ({ window, data }: HandlerNeeds): Promise<Result<Replies['backups.bring']>> => {
  const options = {
    title: 'Choose a backup',
    properties: ['openFile'],
    filters: [{ name: 'Backup of the workbench', extensions: ['db'] }],
  } satisfies Electron.OpenDialogOptions;
  const owner = window();
  const chosen = owner === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(owner, options);
  const [place] = chosen.filePaths;
  if (chosen.canceled || place === undefined) return ok({ name: null });
  return data.ask('backups.take', { path: place });
};

const saveRowsToCorrect = async (
  needs: HandlerNeeds,
  source: Requests['quarantine.save'],
): Promise<Result<ExportReply>> =>
  saveWithDialog(needs, {
    title: 'Save the rows to correct',
    format: 'xlsx',
    name: await needs.data.ask('quarantine.name', source),
    write: (place) => needs.data.ask('quarantine.write', { source, path: place }),
  });

const pickHandover = async ({ window, tokens }: HandlerNeeds): Promise<Result<Replies['handover.pick']>> => {
  const options = {
    title: 'Choose a handover file',
    properties: ['openFile'],
    filters: [{ name: documentNames.rewhandover, extensions: ['rewhandover'] }],
  } satisfies Electron.OpenDialogOptions;
  const owner = window();
  const chosen = owner === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(owner, options);
  const [file] = chosen.canceled ? [] : tokens.give(chosen.filePaths.slice(0, 1));
  return ok({ file: file ?? null });
};

const saveHandover = async (
  needs: HandlerNeeds,
  { passphrase }: Requests['handover.save'],
): Promise<Result<ExportReply>> =>
  saveWithDialog(needs, {
    title: 'Save the handover file',
    format: 'rewhandover',
    name: await needs.data.ask('handover.name', {}),
    write: (place) => needs.data.ask('handover.write', { path: place, passphrase }),
  });

const readPlan = async ({ data, tokens }: HandlerNeeds, token: string): Promise<Result<Replies['plan.read']>> => {
  const [file] = tokens.resolve([token]);
  if (file === undefined) throw new WorkbenchFailure('unknown_token', 'Choose the file again. Nothing was imported.');
  return data.ask('plan.read', { file });
};

const exportPlan = async (needs: HandlerNeeds): Promise<Result<ExportReply>> =>
  saveWithDialog(needs, {
    title: 'Save the plan for editing',
    format: 'xlsx',
    name: await needs.data.ask('plan.name', {}),
    write: (place) => needs.data.ask('plan.write', { path: place }),
  });

const print = ({ window }: HandlerNeeds): Promise<Result<Replies['window.print']>> =>
  new Promise((resolve) => {
    const owner = window();
    if (owner === null) {
      resolve(ok({ isPrinted: false }));
      return;
    }
    owner.webContents.print({}, (isPrinted) => {
      resolve(ok({ isPrinted }));
    });
  });
