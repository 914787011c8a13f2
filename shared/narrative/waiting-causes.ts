import { canonical } from '../year/canonical';
import type { InputFile, OwnInputs } from '../year/year-inputs.types';

const names = (files: readonly InputFile[]): string =>
  files.length === 0 ? 'no file' : [...new Set(files.map(({ fileName }) => fileName))].join(', ');

const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** What is not as it was when a year was locked, in plain words, the files first: other files bring other words and counts with them. */
export const waitingCauses = (locked: OwnInputs, now: OwnInputs): readonly string[] => {
  if (!isSame(locked.files, now.files))
    return [`The files in use are not those of the lock: ${names(now.files)}, instead of ${names(locked.files)}.`];
  const causes = [
    isSame(locked.words, now.words) ? null : 'Words for an ethnic group are read as another group.',
    isSame(locked.courses, now.courses) ? null : 'Courses have another class, mandatory or not.',
    isSame(locked.settings, now.settings) ? null : 'Settings say something else about what is hidden or who counts.',
    isSame(locked.otherCounts, now.otherCounts) ? null : 'Counts made elsewhere are others.',
  ].filter((cause) => cause !== null);
  return causes.length > 0 || isSame(locked.counts, now.counts)
    ? causes
    : ['Settings say something else about which source counts, or over how many years cases are counted.'];
};
