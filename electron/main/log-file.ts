import fs from 'node:fs';
import path from 'node:path';
import log from 'electron-log/main';

/** A log of this size is put aside and begun anew; with the three older ones that are kept, logs take at most two megabytes. */
const mostBytes = 500_000;
const olderKept = 3;

const olderName = (place: string, number: number): string => place.replace(/\.log$/, `.${String(number)}.log`);

/** main.log becomes main.1.log, that main.2.log, and so on; the oldest goes. */
export const rotateLogs = (place: string): void => {
  fs.rmSync(olderName(place, olderKept), { force: true });
  for (let number = olderKept - 1; number >= 1; number -= 1)
    if (fs.existsSync(olderName(place, number))) fs.renameSync(olderName(place, number), olderName(place, number + 1));
  if (fs.existsSync(place)) fs.renameSync(place, olderName(place, 1));
};

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
    const lines = fs.readFileSync(place, 'utf8').split(/\r?\n/).filter((line) => line !== '');
    return lines.slice(-mostLines);
  } catch {
    return [];
  }
};

export const logPathIn = (folder: string): string => path.join(folder, 'main.log');
