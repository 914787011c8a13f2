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
import { appScheme, serveAppFile } from '../security/app-scheme';
import { refuseDebugging } from '../security/debugging';
import { createHeldPages } from '../security/held-pages';
import { lockDownContents, lockDownSession } from '../security/lock-down';
import { isOwnSender } from '../security/policy';
import type { Sender } from '../security/policy';
import { createVault } from '../protection/vault';
import type { Vault } from '../protection/vault';
import type { DataKey } from '../protection/data-key';
import { dataFolderOf } from './data-folder';
import { createDataHolder } from './data-holder';
import type { DataHolder } from './data-holder';
import { startDataProcess } from './data-process';
import type { DataProcess } from './data-process';
import { createFileTokens } from './file-tokens';
import { createMainHandlers } from './handlers';
import { createIdleLock } from './idle-lock';
import { systemKeystore } from './keystore';
import { setMenu } from './menu';
import { checkNativeCode, refuseAlteredCode } from './native-code';
import { printToPdf } from './print-to-pdf';
import { allChannels, route } from './router';
import type { MainHandlers } from './router';
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
    ipcMain.handle(channel, (event, payload: unknown) =>
      route(channel as Channel, payload, senderOf(event), isAllowed, handlers),
    );
  }
};

const startData = (dataFolder: string, dataKey: DataKey | null): DataProcess =>
  startDataProcess({
    entry: path.join(here, 'data.js'),
    dataFolder,
    dataKey: () => dataKey,
    appVersion: app.getVersion(),
    onProgress: (progress) => {
      emit('job.progress', progress);
    },
    onRestart: (message) => {
      emit('data.restarted', { message });
    },
    log: (message) => {
      log.warn(message);
    },
  });

/** On macOS signing changes native code after its record is made, and the signature itself covers it. */
const alteredCode = (): readonly string[] =>
  app.isPackaged && process.platform !== 'darwin'
    ? checkNativeCode(app.getAppPath(), path.join(here, 'native-code.json'))
    : [];

const start = async (): Promise<void> => {
  await app.whenReady();
  const dataFolder = dataFolderOf(app.getPath('userData'), process.argv, process.env);
  // Only a local file of technical events: no values, no names, no paths of the user's files.
  log.transports.console.level = false;
  log.transports.file.resolvePathFn = () => path.join(dataFolder, 'logs', 'main.log');
  const altered = alteredCode();
  if (altered.length > 0) {
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
    return;
  }
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
  lockDownSession(session.defaultSession);
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
  window = openWindow({ preload, stateFolder: app.getPath('userData'), mayLeave: vault.isLocked });
  window.on('closed', () => {
    window = null;
  });
  lockWhenIdle(vault, holder, window, () => lock('idle'));
  app.on('before-quit', () => {
    void holder.data.stop();
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
  void start();
} else {
  app.quit();
}
