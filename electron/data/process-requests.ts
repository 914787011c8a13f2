import { exportFileName } from '../exporting/file-name';
import type { ProcessChannel, ProcessRequests, ToData } from '../ipc/data-protocol';
import { WorkbenchFailure, toWorkbenchError } from '../ipc/failure';
import { openServices } from './open-services';
import type { OpenedServices, ServiceOptions } from './open-services';
import { restoreBackup } from './restore-backup';
import { refuseReadOnly } from './services/context';
import { exportDocument } from './services/export-service';
import { drawPicture } from './services/picture-service';
import { yearReport } from './services/report-service';

export type ProcessOptions = Omit<ServiceOptions, 'onDamage' | 'startsSession'> & { readonly appVersion: string };

export interface DataService {
  readonly answer: (message: ToData) => Promise<unknown>;
  readonly openingFailure: () => { readonly code: string; readonly message: string } | null;
}

interface State {
  services: OpenedServices | null;
  failure: ReturnType<typeof toWorkbenchError> | null;
}

/** Opens the data once and answers requests; a folder that cannot be opened answers every request with the reason. */
export const createProcess = (options: ProcessOptions): DataService => {
  const state: State = { services: null, failure: null };
  open(state, options);
  return { answer: (message) => answer(state, options, message), openingFailure: () => state.failure };
};

const open = (state: State, options: ProcessOptions): void => {
  try {
    state.services = openServices({ ...options, onDamage: 'set_aside', startsSession: true });
    state.failure = null;
  } catch (error) {
    state.services = null;
    state.failure = toWorkbenchError(error);
  }
};

/** Main has checked the payload against the schema of its channel; this names that type again. */
const requestOf = <C extends ProcessChannel>(_channel: C, request: unknown): ProcessRequests[C] =>
  request as ProcessRequests[C];

const answer = async (state: State, options: ProcessOptions, { channel, request }: ToData): Promise<unknown> => {
  if (channel === 'backups.restore') return restore(state, options, requestOf(channel, request).name);
  const { services } = state;
  if (services === null)
    throw new WorkbenchFailure(
      state.failure?.code ?? 'internal',
      state.failure?.message ?? 'The data could not be opened.',
    );
  if (channel === 'export.write') return writeExport(services, options, requestOf(channel, request));
  if (channel === 'export.name') {
    const { year, version, format } = requestOf(channel, request);
    const { organisation } = yearReport(services.context.db, year, version);
    return { name: exportFileName({ organisation, year, version, format }) };
  }
  if (channel === 'quarantine.name') return services.corrections.name(requestOf(channel, request));
  if (channel === 'quarantine.write') {
    const { source, path } = requestOf(channel, request);
    return services.corrections.write(source, path);
  }
  if (channel === 'picture.draw') return drawPicture(services.handlers, requestOf(channel, request));
  const handler = services.handlers[channel] as (request: unknown) => unknown;
  return await handler(request);
};

const writeExport = async (
  services: OpenedServices,
  { appVersion }: ProcessOptions,
  wanted: ProcessRequests['export.write'],
) => {
  const { file, warnings } = await exportDocument(services.context, appVersion, {
    ...wanted,
    target: { path: wanted.path },
  });
  return { file, warnings };
};

const restore = (state: State, options: ProcessOptions, name: string): { readonly restored: string } => {
  const { services } = state;
  try {
    if (services !== null) refuseReadOnly(services.context);
    restoreBackup(
      options.dataFolder,
      name,
      options.now(),
      services === null ? null : { backUp: services.context.makeBackup, close: services.close },
    );
  } finally {
    services?.close();
    open(state, options);
  }
  return { restored: name };
};
