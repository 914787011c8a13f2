import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { ProcessChannel, ProcessReplies, ProcessRequests } from '../../electron/ipc/data-protocol';
import type { Result } from '../../shared/ipc/errors';
import type { Built } from './build-child';

export type Answered<C extends ProcessChannel> =
  | { readonly kind: 'answered'; readonly result: Result<ProcessReplies[C]>; readonly inside: string | null }
  | { readonly kind: 'crashed'; readonly why: string };

/** The data process in a process of its own, as in the app, so that its death is seen and costs nothing else. */
export interface FuzzedProcess {
  readonly ask: <C extends ProcessChannel>(channel: C, request: ProcessRequests[C]) => Promise<Answered<C>>;
  readonly isAlive: () => boolean;
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
}

interface Reply {
  readonly id?: number;
  readonly result?: Result<unknown>;
  readonly inside?: string;
}

/** Far beyond the limit that the app itself keeps: who gets here has no limit. */
const patience = 60_000;

interface Pending {
  readonly answer: (answered: Answered<ProcessChannel>) => void;
}

const listen = (child: ChildProcess, pending: Map<number, Pending>): void => {
  let lastWords = '';
  child.stderr?.on('data', (words: Buffer) => {
    lastWords = (lastWords + words.toString()).slice(-600);
  });
  child.on('message', ({ id = 0, result, inside }: Reply) => {
    if (result === undefined) return;
    pending.get(id)?.answer({ kind: 'answered', result: result as Result<never>, inside: inside ?? null });
    pending.delete(id);
  });
  child.on('exit', (code, signal) => {
    for (const { answer } of pending.values())
      answer({ kind: 'crashed', why: `the data process ended (${String(signal ?? code)}): ${lastWords}` });
    pending.clear();
  });
};

export const startProcess = async (
  { childPath, workerPath }: Built,
  dataFolder: string,
  timeoutMs: number,
): Promise<FuzzedProcess> => {
  const child = fork(childPath, [dataFolder, workerPath, String(timeoutMs)], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
  });
  const pending = new Map<number, Pending>();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => {
      resolve();
    });
    child.once('exit', () => {
      reject(new Error('the data process did not start'));
    });
  });
  listen(child, pending);
  const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;
  const stop = async (): Promise<void> => {
    if (!isAlive()) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  return {
    isAlive,
    stop,
    pid: () => child.pid ?? 0,
    ask: async <C extends ProcessChannel>(channel: C, request: ProcessRequests[C]): Promise<Answered<C>> => {
      if (!isAlive()) return { kind: 'crashed', why: 'the data process is gone' };
      last += 1;
      const id = last;
      const answered = new Promise<Answered<ProcessChannel>>((answer) => {
        const timer = setTimeout(() => {
          answer({ kind: 'crashed', why: 'no answer long after the time limit' });
          void stop();
        }, timeoutMs + patience);
        pending.set(id, {
          answer: (one) => {
            clearTimeout(timer);
            answer(one);
          },
        });
      });
      child.send({ id, channel, request });
      return (await answered) as Answered<C>;
    },
  };
};
