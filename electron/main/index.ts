/** Entry of the main process: window, dialogs and policy. Data and files live in the data process. */
import { randomUUID } from 'node:crypto';
import inspector from 'node:inspector';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog, ipcMain, protocol, session } from 'electron';
import type { BrowserWindow } from 'electron';
import log from 'electron-log/main';
import type { Channel, EventChannel } from '../../shared/ipc/channels';
import type { Events } from '../../shared/ipc/contract';
import { stoppedSentence } from '../../shared/narrative/keeping/crash-words';
import { deleteData } from '../data/delete-data';
import { logFolder } from '../data/own-files';
import { technicalTrace } from '../ipc/technical-trace';
import { appScheme, serveAppFile, startPage } from '../security/app-scheme';
import { refuseDebugging } from '../security/debugging';
import { createHeldPages } from '../security/held-pages';
import { lockDownContents, lockDownSession } from '../security/lock-down';
import { isOwnSender } from '../security/policy';
import type { Sender } from '../security/policy';
import { watchHelpers, watchMain, watchWindow } from './crashes';
import { createVault } from '../protection/vault';
import type { Vault } from '../protection/vault';
import type { DataKey } from '../protection/data-key';
import { dataFolderOf } from './data-folder';
import { createDataHolder } from './data-holder';
import type { DataHolder } from './data-holder';
import { dataServiceName, startDataProcess } from './data-process';
import type { DataProcess } from './data-process';
import { finishDeletion, isDeletionMarked, markDeletion } from './delete-everything';
import { createFileTokens } from './file-tokens';
import { createMainHandlers } from './handlers';
import { createIdleLock } from './idle-lock';
import { systemKeystore } from './keystore';
import { logPathIn, startLog } from './log-file';
import { setMenu } from './menu';
import { checkNativeCode, refuseAlteredCode } from './native-code';
import { createNotices } from './notices';
import { printToPdf } from './print-to-pdf';
import { allChannels, route } from './router';
import type { MainHandlers } from './router';
import { markRunning, unmarkRunning } from './running-mark';
import { createSupport } from './support';
import { openWindow } from './window';

const here = path.dirname(fileURLToPath(import.meta.url));
const rendererFolder = path.join(here, '..', 'renderer');
const preload = path.join(here, '..', 'preload', 'index.cjs');

let window: BrowserWindow | null = null;

const emit = <E extends EventChannel>(channel: E, payload: Events[E]): void => {
  window?.webContents.send(channel, payload);
};

const senderOf = (event: Electron.IpcMainInvokeEvent): Sender => ({
  webContentsId: event.sender.id,
  isMainFrame: event.senderFrame !== null && event.senderFrame === event.sender.mainFrame,
  origin: event.senderFrame?.origin ?? '',
});

const listen = (handlers: MainHandlers): void => {
  const isAllowed = (sender: Sender): boolean => isOwnSender(sender, window?.webContents.id ?? null);
  for (const channel of allChannels) {
    ipcMain.handle(channel, async (event, payload: unknown) => {
      const result = await route(channel as Channel, payload, senderOf(event), isAllowed, handlers, (error) => {
        note(`main: ${technicalTrace(error)}`);
      });
      if (!result.ok) note(`${channel}: ${result.error.code}`);
      return result;
    });
  }
};

const notices = createNotices(
  () => new Date(),
  (notice) => {
    emit('app.noticed', notice);
  },
);

const note = (message: string): void => {
  log.warn(message);
};

const crashNeeds = { notices, log: note, dataServiceName };

const startData = (dataFolder: string, dataKey: DataKey | null): DataProcess =>
  startDataProcess({
    entry: path.join(here, 'data.js'),
    dataFolder,
    dataKey: () => dataKey,
    appVersion: app.getVersion(),
    onProgress: (progress) => {
      emit('job.progress', progress);
    },
    onStopped: (what) => {
      notices.add(stoppedSentence(what));
    },
    log: note,
  });

/** On macOS signing changes native code after its record is made, and the signature itself covers it. */
const alteredCode = (): readonly string[] =>
  app.isPackaged && process.platform !== 'darwin'
    ? checkNativeCode(app.getAppPath(), path.join(here, 'native-code.json'))
    : [];

/** Says so and ends, where it holds. */
const refuseIfAltered = (): boolean => {
  const altered = alteredCode();
  if (altered.length === 0) return false;
  refuseAlteredCode(altered, {
    log: (message) => {
      log.error(message);
    },
    tell: (title, message) => {
      dialog.showErrorBox(title, message);
    },
    exit: (code) => {
      app.exit(code);
    },
  });
  return true;
};

const start = async (): Promise<void> => {
  await app.whenReady();
  // Before anything else, and before a turn is given to the browser: see there.
  lockDownSession(session.defaultSession);
  const userData = app.getPath('userData');
  const dataFolder = dataFolderOf(userData, process.argv, process.env);
  if (isDeletionMarked(userData)) tellWhatIsLeft(finishDeletion(userData, dataFolder));
  const logFile = logPathIn(logFolder(dataFolder));
  startLog(logFile);
  log.info(`start ${app.getVersion()}, Electron ${process.versions.electron}, ${process.platform}`);
  if (refuseIfAltered()) return;
  if (markRunning(userData)) notices.add(stoppedSentence('app_last_time'));
  const holder = createDataHolder((key) => startData(dataFolder, key));
  const vault = createVault({
    dataFolder,
    keystore: systemKeystore,
    now: () => Date.now(),
    onOpen: holder.open,
    onClose: holder.close,
  });
  // Looks at once, beside the opening of the window; where that fails, the window asks again and is told.
  vault.state().catch(() => undefined);
  const heldPages = createHeldPages(randomUUID);
  protocol.handle(appScheme, (request) => heldPages.answer(request.url) ?? serveAppFile(rendererFolder, request.url));
  const lock = (why: 'idle' | 'asked'): boolean => {
    const isLocked = vault.lock(why);
    // Loaded anew, so that nothing of the data is left in the page.
    if (isLocked) window?.webContents.reload();
    return isLocked;
  };
  listen(
    createMainHandlers({
      data: holder.data,
      vault,
      lock: () => lock('asked'),
      tokens: createFileTokens(randomUUID),
      dataFolder,
      window: () => window,
      printToPdf: (page) => printToPdf(heldPages, page),
      notices,
      support: createSupport({ out: path.join(here, '..'), dataFolder, logFile }, holder.data),
      deleteEverything: () => deleteAndStartAnew(holder, { userData, dataFolder }),
    }),
  );
  setMenu(
    (command) => {
      emit('menu.command', { command });
    },
    () => {
      if (!vault.isLocked() && !lock('asked')) emit('menu.command', { command: 'protection' });
    },
  );
  lockWhenIdle(vault, holder, openWatchedWindow(userData, vault.isLocked), () => lock('idle'));
  closeDataFirst(holder);
  app.on('quit', () => {
    unmarkRunning(userData);
  });
};

const openWatchedWindow = (stateFolder: string, mayLeave: () => boolean): BrowserWindow => {
  const opened = openWindow({ preload, stateFolder, mayLeave });
  window = opened;
  watchWindow(opened, crashNeeds, (stopped) => {
    void stopped.loadURL(startPage);
  });
  opened.on('closed', () => {
    window = null;
  });
  return opened;
};

const deleteAndStartAnew = async (
  { data }: DataHolder,
  places: { readonly userData: string; readonly dataFolder: string },
): Promise<void> => {
  markDeletion(places.userData);
  await data.stop();
  deleteData(places.dataFolder);
  // What the window holds is deleted at the start that follows.
  app.relaunch();
  app.exit(0);
};

/** The app ends once the data are closed: a process that is ended with the app leaves its last writes in a second file. */
const closeDataFirst = ({ data }: DataHolder): void => {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void data.stop().then(() => {
      isClosed = true;
      // Not within this event: where nothing had to be closed, quitting would be asked for before it is over, and not be heard.
      setImmediate(() => {
        app.quit();
      });
    });
  });
};

const tellWhatIsLeft = (left: readonly string[]): void => {
  if (left.length === 0) return;
  dialog.showMessageBoxSync({
    type: 'warning',
    title: 'Race Equality Workbench',
    message: 'Some files could not be deleted',
    detail: `Another program holds them, or you may not delete them. Close other programs and delete these yourself:\n${left.join('\n')}`,
    buttons: ['Go on'],
  });
};

const lockWhenIdle = (vault: Vault, { data }: DataHolder, watched: BrowserWindow, lock: () => void): void => {
  const { touched } = createIdleLock({
    now: () => Date.now(),
    lockAfter: vault.lockAfter,
    isBusy: data.isBusy,
    lock,
    every: setInterval,
  });
  watched.webContents.on('input-event', touched);
};

// As root (development machines, continuous integration) Chromium cannot sandbox; there --no-sandbox is given and every process needs it.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
refuseDebugging({ isPackaged: app.isPackaged, isInspected: inspector.url() !== undefined }, (name) => {
  app.commandLine.removeSwitch(name);
});
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
app.commandLine.appendSwitch('no-proxy-server');
// Every name and address is unknown to the network of the browser, whoever asks for it.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: false } },
]);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window === null) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('web-contents-created', (_event, contents) => {
    lockDownContents(contents);
  });
  watchMain(note);
  watchHelpers(crashNeeds);
  // A start that fails is a fault as any other: said, and the app ends.
  start().catch((error: unknown) => {
    setImmediate(() => {
      throw error;
    });
  });
} else {
  app.quit();
}
