import path from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { dataChannels } from '../../shared/ipc/channels';
import type { DataChannel } from '../../shared/ipc/channels';
import type { Replies, Requests } from '../../shared/ipc/contract';
import type { Result } from '../../shared/ipc/errors';
import type { ExportReply } from '../../shared/ipc/replies';
import type { DataProcess } from './data-process';
import type { FileTokens } from './file-tokens';
import type { MainHandlers } from './router';

export interface HandlerNeeds {
  readonly data: DataProcess;
  readonly tokens: FileTokens;
  readonly dataFolder: string;
  readonly window: () => BrowserWindow | null;
}

/** Endings the file dialog offers; dropping accepts the same files. */
const spreadsheets = ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'csv', 'tsv', 'txt'];
const documentNames = { docx: 'Word document', xlsx: 'Excel workbook' } as const;

const ok = <T>(value: T): Result<T> => ({ ok: true, value });

type PassedOn = Exclude<DataChannel, 'import.preview'>;
const isPassedOn = (channel: DataChannel): channel is PassedOn => channel !== 'import.preview';

const passOn = (data: DataProcess): Pick<MainHandlers, PassedOn> =>
  Object.fromEntries(
    dataChannels
      .filter(isPassedOn)
      .map((channel) => [channel, (request: Requests[PassedOn]) => data.ask(channel, request)]),
  ) as Pick<MainHandlers, PassedOn>;

/** Dialogs and tokens are main's own; everything about data is asked of the data process. */
export const createMainHandlers = (needs: HandlerNeeds): MainHandlers => ({
  ...passOn(needs.data),
  'import.preview': ({ jobId, tokens }) =>
    needs.data.ask('import.preview', { jobId, files: needs.tokens.resolve(tokens) }),
  'files.pick': () => pick(needs),
  'files.register': ({ paths }) => Promise.resolve(ok({ files: needs.tokens.give(paths) })),
  'export.run': (request) => exportWithDialog(needs, request),
  'quarantine.save': (request) => saveRowsToCorrect(needs, request),
  'app.info': () =>
    Promise.resolve(
      ok({ version: app.getVersion(), dataFolder: needs.dataFolder, electron: process.versions.electron }),
    ),
  'window.print': () => print(needs),
});

const pick = async ({ window, tokens }: HandlerNeeds): Promise<Result<Replies['files.pick']>> => {
  const options = {
    title: 'Choose files to import',
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: 'Spreadsheets', extensions: spreadsheets }],
  } satisfies Electron.OpenDialogOptions;
  const owner = window();
  const chosen = owner === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(owner, options);
  return ok({ files: chosen.canceled ? [] : tokens.give(chosen.filePaths) });
};

const exportWithDialog = async (
  { data, window }: HandlerNeeds,
  { year, version, format }: Requests['export.run'],
): Promise<Result<ExportReply>> => {
  const named = await data.ask('export.name', { year, version, format });
  if (!named.ok) return named;
  const options = {
    title: 'Save the board paper',
    defaultPath: path.join(app.getPath('documents'), named.value.name),
    filters: [{ name: documentNames[format], extensions: [format] }],
  } satisfies Electron.SaveDialogOptions;
  const owner = window();
  const chosen = owner === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(owner, options);
  if (chosen.canceled || chosen.filePath === '') return ok({ files: null, folder: null, warnings: [] });
  const written = await data.ask('export.write', { year, version, format, path: chosen.filePath });
  return written.ok
    ? ok({ files: [written.value.file], folder: path.dirname(chosen.filePath), warnings: written.value.warnings })
    : written;
};

const saveRowsToCorrect = async (
  { data, window }: HandlerNeeds,
  source: Requests['quarantine.save'],
): Promise<Result<ExportReply>> => {
  const named = await data.ask('quarantine.name', source);
  if (!named.ok) return named;
  const options = {
    title: 'Save the rows to correct',
    defaultPath: path.join(app.getPath('documents'), named.value.name),
    filters: [{ name: documentNames.xlsx, extensions: ['xlsx'] }],
  } satisfies Electron.SaveDialogOptions;
  const owner = window();
  const chosen = owner === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(owner, options);
  if (chosen.canceled || chosen.filePath === '') return ok({ files: null, folder: null, warnings: [] });
  const written = await data.ask('quarantine.write', { source, path: chosen.filePath });
  return written.ok
    ? ok({ files: [written.value.file], folder: path.dirname(chosen.filePath), warnings: [] })
    : written;
};

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
