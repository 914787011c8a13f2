import fs from 'node:fs';
import path from 'node:path';
import log from 'electron-log/main';
import { rotateLogs } from './rotate-logs';

/** A log of this size is put aside and begun anew; with the older ones that are kept, logs take at most two megabytes. */
const mostBytes = 500_000;

/** Only a local file of technical events: no values, no names, no places of files, no messages of errors. */
export const startLog = (place: string): void => {
  log.transports.console.level = false;
  log.transports.file.resolvePathFn = () => place;
  log.transports.file.maxSize = mostBytes;
  log.transports.file.archiveLogFn = (file) => {
    rotateLogs(file.toString());
  };
};

const mostLines = 30;

/** The end of the log, the newest line last. */
export const lastLogLines = (place: string): readonly string[] => {
  try {
    const lines = fs
      .readFileSync(place, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '');
    return lines.slice(-mostLines);
  } catch {
    return [];
  }
};

export const logPathIn = (folder: string): string => path.join(folder, 'main.log');
