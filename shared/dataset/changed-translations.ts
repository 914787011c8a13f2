import type { System } from './extract-kinds';
import type { Answers } from './import-types';

const prefix = 'changed:';

/**
 * The id under which a change made on the translator page is kept. It stands above everything else that is known of the words, in files of
 * this system only.
 *
 * @example changedId('staff_record', 'ethnicity', 'arab') // 'changed:staff_record:ethnicity:arab'
 */
export const changedId = (system: System, topic: string, key: string): string => `${prefix}${system}:${topic}:${key}`;

export const isChange = (id: string): boolean => id.startsWith(prefix);

/** Only the changes among answers; or all but them. */
export const changesIn = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => isChange(id)));

export const withoutChanges = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !isChange(id)));
