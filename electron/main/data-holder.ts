import type { Result } from '../../shared/ipc/errors';
import type { DataKey } from '../protection/data-key';
import type { DataProcess } from './data-process';

/** The data process while the data are open. While they are locked there is none, and every request is refused. */
export interface DataHolder {
  readonly data: Pick<DataProcess, 'ask' | 'stop' | 'isBusy'>;
  readonly open: (key: DataKey | null) => void;
  readonly close: () => void;
}

const locked: Result<never> = {
  ok: false,
  error: { code: 'data_locked', message: 'The data are locked. Nothing was changed.' },
};

export const createDataHolder = (start: (key: DataKey | null) => DataProcess): DataHolder => {
  let current: DataProcess | null = null;
  /** The process of before ends before another opens the same data. */
  let ended: Promise<void> = Promise.resolve();
  let starting: Promise<void> = Promise.resolve();
  const stop = (): Promise<void> => {
    const stopping = current;
    current = null;
    return stopping === null ? Promise.resolve() : stopping.stop();
  };
  return {
    data: {
      ask: async (channel, request) => {
        await starting;
        return current === null ? locked : current.ask(channel, request);
      },
      stop,
      isBusy: () => current?.isBusy() ?? false,
    },
    open: (key) => {
      starting = ended.then(() => {
        current = start(key);
      });
    },
    close: () => {
      ended = stop();
    },
  };
};
