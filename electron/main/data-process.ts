import { utilityProcess } from 'electron';
import type { UtilityProcess } from 'electron';
import { stoppedSentence } from '../../shared/narrative/keeping/crash-words';
import type { Result } from '../../shared/ipc/errors';
import type { JobProgress } from '../../shared/ipc/replies/imports';
import type {
  CloseData,
  FromData,
  OpenData,
  ProcessChannel,
  ProcessReplies,
  ProcessRequests,
  ToData,
} from '../ipc/data-protocol';

export interface DataProcess {
  readonly ask: <C extends ProcessChannel>(
    channel: C,
    request: ProcessRequests[C],
  ) => Promise<Result<ProcessReplies[C]>>;
  readonly stop: () => Promise<void>;
  /** True while requests wait for an answer. */
  readonly isBusy: () => boolean;
  /** For tests of what happens when it dies. */
  readonly processId: () => number | undefined;
}

export interface DataProcessOptions {
  readonly entry: string;
  readonly dataFolder: string;
  /** Asked for at every start of the process; null where the data are not protected. */
  readonly dataKey: () => Uint8Array | null;
  readonly appVersion: string;
  readonly onProgress: (progress: JobProgress) => void;
  readonly onStopped: (what: 'data' | 'data_for_good') => void;
  readonly log: (message: string) => void;
}

/** Waits before starting again, longer each time; after the last one it stays down until the app restarts. */
const backOff: readonly number[] = [100, 500, 2000, 5000];
const closesWithin = 2000;
/** Alive this long, a process counts as healthy and the waiting starts anew. */
const healthyAfter = 30_000;

export const dataServiceName = 'Race Equality Workbench data';

type Answer = (result: Result<unknown>) => void;

interface State {
  child: UtilityProcess | null;
  pending: Map<number, { readonly answer: Answer }>;
  queue: ToData[];
  nextId: number;
  failures: number;
  isReady: boolean;
  isStopping: boolean;
}

const stopped: Result<never> = {
  ok: false,
  error: {
    code: 'data_process_stopped',
    message:
      'The part of the app that keeps your data stopped and was started again. What was not finished was not saved. Please try again.',
  },
};

const stoppedForGood: Result<never> = {
  ok: false,
  error: { code: 'data_process_stopped', message: stoppedSentence('data_for_good') },
};

export const startDataProcess = (options: DataProcessOptions): DataProcess => {
  const state: State = {
    child: null,
    pending: new Map(),
    queue: [],
    nextId: 1,
    failures: 0,
    isReady: false,
    isStopping: false,
  };
  launch(state, options);
  return {
    // The reply's type follows from the channel; the data process answers with its handler's value.
    ask: (channel, request) => new Promise((resolve) => send(state, channel, request, resolve as Answer)),
    stop: () => stop(state),
    isBusy: () => state.pending.size > 0,
    processId: () => state.child?.pid,
  };
};

const send = (state: State, channel: ProcessChannel, request: unknown, answer: Answer): void => {
  if (state.child === null && state.failures > backOff.length) {
    answer(stoppedForGood);
    return;
  }
  const message: ToData = { id: state.nextId, channel, request };
  state.nextId += 1;
  state.pending.set(message.id, { answer });
  if (state.isReady && state.child !== null) state.child.postMessage(message);
  else state.queue.push(message);
};

const launch = (state: State, options: DataProcessOptions): void => {
  const child = utilityProcess.fork(options.entry, [options.dataFolder, options.appVersion], {
    serviceName: dataServiceName,
    stdio: 'ignore',
  });
  state.child = child;
  child.once('spawn', () => {
    const open: OpenData = { dataKey: options.dataKey() };
    child.postMessage(open);
  });
  const startedAt = Date.now();
  child.on('message', (message: FromData) => {
    receive(state, options, message);
  });
  child.on('exit', (code) => {
    if (Date.now() - startedAt > healthyAfter) state.failures = 0;
    lost(state, options, code);
  });
};

const receive = (state: State, options: DataProcessOptions, message: FromData): void => {
  if (message.kind === 'progress') {
    options.onProgress(message.progress);
    return;
  }
  if (message.kind === 'fault') {
    options.log(`data: ${message.trace}`);
    return;
  }
  if (message.kind === 'ready') {
    if (message.failure !== null) options.log(`data not opened: ${message.failure.code}`);
    state.isReady = true;
    for (const waiting of state.queue.splice(0)) state.child?.postMessage(waiting);
    return;
  }
  const pending = state.pending.get(message.id);
  state.pending.delete(message.id);
  pending?.answer(message.result);
};

const lost = (state: State, options: DataProcessOptions, code: number): void => {
  state.child = null;
  state.isReady = false;
  state.queue = [];
  for (const { answer } of state.pending.values()) answer(stopped);
  state.pending.clear();
  if (state.isStopping) return;
  const wait = backOff[state.failures];
  state.failures += 1;
  options.log(`data process ended with code ${String(code)}, failure ${String(state.failures)}`);
  if (wait === undefined) {
    options.onStopped('data_for_good');
    return;
  }
  setTimeout(() => {
    if (state.isStopping) return;
    launch(state, options);
    options.onStopped('data');
  }, wait);
};

const stop = (state: State): Promise<void> => {
  state.isStopping = true;
  const { child } = state;
  if (child === null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    const close: CloseData = { close: true };
    child.postMessage(close);
    // In the midst of something it does not listen. What it had not finished is rolled back at the next start.
    setTimeout(() => {
      child.kill();
      resolve();
    }, closesWithin);
  });
};
