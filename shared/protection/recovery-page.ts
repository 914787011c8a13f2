export const recoveryPageName = 'Recovery key of the Race Equality Workbench.txt';

/**
 * The page that is saved or printed: the key, and what somebody who finds it in a drawer in three years has to know.
 *
 * @example recoveryPage('22229-…').includes('22229-…') // true
 */
export const recoveryPage = (key: string): string =>
  [
    'Race Equality Workbench: recovery key',
    '',
    key,
    '',
    'This key opens the data of the workbench where the passphrase is forgotten, or where a new laptop does not know',
    'the old one. Type it on the page "Unlock", with or without the hyphens; capitals do not matter.',
    '',
    'Keep it where the data are not: in a safe, or in the password store of your team. Whoever has the key and the data',
    'folder can read everything. If it may have been seen, make a new one: Settings, Protection.',
    'A newer recovery key replaces this one.',
    '',
  ].join('\r\n');
