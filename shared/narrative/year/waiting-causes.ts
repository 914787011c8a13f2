import { hasSameFacts } from '../../year/has-same-facts';
import type { InputFile, OwnInputs } from '../../year/year-inputs.types';

const names = (files: readonly InputFile[]): string =>
  files.length === 0 ? 'no file' : [...new Set(files.map(({ fileName }) => fileName))].join(', ');

/** What is not as it was when a year was locked, in plain words, the files first: other files bring other words and counts with them. */
export const waitingCauses = (locked: OwnInputs, now: OwnInputs): readonly string[] => {
  if (!hasSameFacts(locked.files, now.files))
    return [`The files in use are not those of the lock: ${names(now.files)}, instead of ${names(locked.files)}.`];
  const causes = [
    hasSameFacts(locked.words, now.words) ? null : 'Words for an ethnic group are read as another group.',
    hasSameFacts(locked.courses, now.courses) ? null : 'Courses have another class, mandatory or not.',
    hasSameFacts(locked.settings, now.settings)
      ? null
      : 'Settings say something else about what is hidden, who counts, or tiers and paths of progression.',
    hasSameFacts(locked.otherCounts, now.otherCounts) ? null : 'Counts made elsewhere are others.',
  ].filter((cause) => cause !== null);
  return causes.length > 0 || hasSameFacts(locked.counts, now.counts)
    ? causes
    : ['Settings say something else about which source counts, or over how many years cases are counted.'];
};
