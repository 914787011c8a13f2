import path from 'node:path';
import { BrowserWindow, dialog, screen } from 'electron';
import { startPage } from '../security/app-scheme';
import { lockDownContents } from '../security/lock-down';
import { fitPlace, readPlace, writePlace } from './window-state';

export interface WindowOptions {
  readonly preload: string;
  readonly stateFolder: string;
  /** The page may be left at once: it has just been locked. */
  readonly mayLeave: () => boolean;
}

/** The one window: sandboxed, isolated, without Node, on our own scheme only. */
export const openWindow = ({ preload, stateFolder, mayLeave }: WindowOptions): BrowserWindow => {
  const stateFile = path.join(stateFolder, 'window.json');
  const place = fitPlace(
    readPlace(stateFile),
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...(place.x === null || place.y === null ? {} : { x: place.x, y: place.y }),
    width: place.width,
    height: place.height,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Race Equality Workbench',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  });
  if (place.isMaximised) window.maximize();
  lockDownContents(window.webContents);
  askAboutUnsavedText(window, mayLeave);
  window.once('ready-to-show', () => {
    window.show();
  });
  window.on('close', () => {
    const bounds = window.getNormalBounds();
    writePlace(stateFile, { ...bounds, isMaximised: window.isMaximized() });
  });
  void window.loadURL(startPage);
  return window;
};

/** The page holds the window back while typed text is not saved; without a question it would simply not close. */
const askAboutUnsavedText = (window: BrowserWindow, mayLeave: () => boolean): void => {
  window.webContents.on('will-prevent-unload', (event) => {
    if (mayLeave()) {
      event.preventDefault();
      return;
    }
    const chosen = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: 'Some text you typed is not saved yet.',
      detail: 'Go back to save it, or close the window and lose it.',
      buttons: ['Go back', 'Close without saving'],
      defaultId: 0,
      cancelId: 0,
    });
    // Preventing this event lets the window close.
    if (chosen === 1) event.preventDefault();
  });
};
