import type { Answers } from './import-types';

const prefix = 'changed:';

/**
 * The id under which a change made on the translator page is kept among the answers of a system. It stands above everything else that is
 * known of the words, in files of that system only.
 *
 * @example changedId('ethnicity', 'arab') // 'changed:ethnicity:arab'
 */
export const changedId = (topic: string, key: string): string => `${prefix}${topic}:${key}`;

export const isChange = (id: string): boolean => id.startsWith(prefix);

/** Only the changes among answers. */
export const changesIn = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => isChange(id)));
