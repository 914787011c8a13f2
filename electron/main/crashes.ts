import { app, dialog } from 'electron';
import type { BrowserWindow, Details, RenderProcessGoneDetails } from 'electron';
import { fatalWords, stoppedSentence } from '../../shared/narrative/keeping/crash-words';
import { technicalTrace } from '../ipc/technical-trace';
import type { Notices } from './notices';

export interface CrashNeeds {
  readonly notices: Notices;
  readonly log: (message: string) => void;
  /** The name the data process goes by: it is watched, and told about, where it is started. */
  readonly dataServiceName: string;
}

const isAsked = (reason: string): boolean => reason === 'clean-exit';

/** Says what became of helpers of the window: Chromium starts them again by itself. */
export const watchHelpers = ({ notices, log, dataServiceName }: CrashNeeds): void => {
  app.on('child-process-gone', (_event, details: Details) => {
    const { type, reason, name, serviceName, exitCode } = details;
    if (isAsked(reason) || name === dataServiceName || serviceName === dataServiceName) return;
    log(`process gone: ${type} ${serviceName ?? ''} ${reason} ${String(exitCode)}`);
    notices.add(stoppedSentence(type === 'GPU' ? 'graphics' : 'helper'));
  });
};

const mostReloads = 3;
const withinMilliseconds = 60_000;

/** Opens the page anew where its process stopped; a page that stops again and again is not worth trying for ever. */
export const watchWindow = (
  window: BrowserWindow,
  { notices, log }: CrashNeeds,
  open: (window: BrowserWindow) => void,
): void => {
  let stops: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }: RenderProcessGoneDetails) => {
    if (isAsked(reason)) return;
    log(`window gone: ${reason} ${String(exitCode)}`);
    const now = Date.now();
    stops = [...stops.filter((at) => now - at < withinMilliseconds), now];
    if (stops.length > mostReloads) {
      endWithWords(log, 'window stopped too often');
      return;
    }
    notices.add(stoppedSentence('window'));
    // Chromium has to finish with the process before it takes another page.
    setTimeout(() => {
      if (!window.isDestroyed()) open(window);
    }, 100);
  });
};

const endWithWords = (log: (message: string) => void, what: string): void => {
  log(what);
  dialog.showMessageBoxSync({ type: 'error', title: 'Race Equality Workbench', buttons: ['Close'], ...fatalWords });
  app.exit(1);
};

/** A fault of the main process: its state cannot be trusted, so the app says so and ends; the data lie safe in their own process. */
export const watchMain = (log: (message: string) => void): void => {
  let isEnding = false;
  process.on('uncaughtException', (error) => {
    if (isEnding) return;
    isEnding = true;
    endWithWords(log, `main: ${technicalTrace(error)}`);
  });
  process.on('unhandledRejection', (error) => {
    log(`main, not waited for: ${technicalTrace(error)}`);
  });
};
