import fs from 'node:fs';
import path from 'node:path';
import { deleteData } from '../data/delete-data';

/**
 * Deleting goes on at the next start, before anything is opened: while a window is open Chromium holds its caches. A mark says so and not an
 * argument of the command line, which somebody could give by mistake; and whoever ends the app in between has not stopped it.
 */
const markIn = (userData: string): string => path.join(userData, 'delete-everything');

export const markDeletion = (userData: string): void => {
  fs.mkdirSync(userData, { recursive: true });
  fs.writeFileSync(markIn(userData), '');
};

export const isDeletionMarked = (userData: string): boolean => fs.existsSync(markIn(userData));

/** Held by the app that is running now. */
const isOwnLock = (name: string): boolean => /^Singleton|^lockfile$/.test(name);

const removeWhole = (place: string): boolean => {
  try {
    fs.rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    return true;
  } catch {
    return false;
  }
};

const namesIn = (folder: string): readonly string[] => (fs.existsSync(folder) ? fs.readdirSync(folder) : []);

/** The app's own folder holds nothing but what the app and its Chromium put there; the data folder may lie in it or elsewhere. */
const clearUserData = (userData: string, dataFolder: string): readonly string[] =>
  namesIn(userData)
    .filter((name) => !isOwnLock(name))
    .map((name) => path.join(userData, name))
    // Of a data folder only what is ours is deleted, wherever it lies.
    .filter((place) => place !== markIn(userData) && place !== dataFolder && !dataFolder.startsWith(place + path.sep))
    .filter((place) => !removeWhole(place));

/** Deletes all data and everything the window remembers. Gives the paths that are left because another program holds them. */
export const finishDeletion = (userData: string, dataFolder: string): readonly string[] => {
  const left = [...deleteData(dataFolder).left, ...clearUserData(userData, dataFolder)];
  fs.rmSync(markIn(userData), { force: true });
  return left;
};
