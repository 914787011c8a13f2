import path from 'node:path';

/**
 * Where the data live: `--data DIR` on the command line, else RACE_EQUALITY_WORKBENCH_DATA, else a folder beside the app's own settings.
 * @example dataFolderOf('/u', ['app', '--data', '/d'], {}) // "/d"
 */
export const dataFolderOf = (
  userData: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string => {
  const joined = argv.find((argument) => argument.startsWith('--data='))?.slice('--data='.length);
  const at = argv.indexOf('--data');
  const given = joined ?? (at === -1 ? undefined : argv[at + 1]) ?? environment['RACE_EQUALITY_WORKBENCH_DATA'];
  return given === undefined || given === '' ? path.join(userData, 'data') : path.resolve(given);
};
