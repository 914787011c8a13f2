import type { AppInfo, SupportFacts } from '../ipc/replies/keeping';
import { formatCount } from '../narrative/format';

export interface Diagnostics {
  /** ISO date and time. */
  readonly at: string;
  readonly app: Omit<AppInfo, 'dataFolder'>;
  /** Whether the data lie where they usually do; the place itself may name a person. */
  readonly isUsualPlace: boolean;
  readonly memoryBytes: number;
  readonly screens: readonly { readonly width: number; readonly height: number; readonly scale: number }[];
  /** Null where the data process did not answer. */
  readonly data: SupportFacts | null;
  /** The last lines of the log. */
  readonly log: readonly string[];
}

const megabytes = (bytes: number): string => `${formatCount(Math.ceil(bytes / 1_000_000))} MB`;

const dataLines = (data: SupportFacts | null): readonly string[] =>
  data === null
    ? ['Data: the data process does not answer']
    : [
        `Data: ${data.failure === null ? 'open' : `not open, ${data.failure}`}${data.isReadOnly ? ', read-only' : ''}`,
        `Layout of the data: version ${String(data.schemaVersion)}`,
        `SQLite: ${data.sqlite === '' ? 'not open' : data.sqlite}`,
        `Size of the data file: ${megabytes(data.databaseBytes)}`,
        `Backups: ${String(data.backups)}, the newest of ${data.newestBackup ?? 'never'}`,
        `Data files kept aside: ${String(data.keptAside)}`,
        'Rows, as orders of magnitude:',
        ...data.rows.map(({ table, about }) => `  ${table}: ${about}`),
      ];

/**
 * What to send to whoever helps: versions, sizes and what went wrong, with no value, no name of a file and no place on the disk.
 * @returns lines with "\n" between them
 */
export const diagnosticsText = ({ at, app, isUsualPlace, memoryBytes, screens, data, log }: Diagnostics): string =>
  [
    'Race Equality Workbench: diagnostics',
    `Made: ${at}`,
    `Version: ${app.version}, build ${app.build}`,
    `Electron ${app.electron}, Chromium ${app.chromium}, Node ${app.node}`,
    `System: ${app.system}, memory ${String(Math.round(memoryBytes / 1_000_000_000))} GB`,
    `Screens: ${screens.map(({ width, height, scale }) => `${String(width)} × ${String(height)} at ${String(Math.round(scale * 100))}%`).join(', ')}`,
    `Data folder: ${isUsualPlace ? 'the usual one' : 'another one, given at the start'}`,
    ...dataLines(data),
    log.length === 0 ? 'Log: empty' : 'The last lines of the log:',
    ...log.map((line) => `  ${line}`),
  ].join('\n');
