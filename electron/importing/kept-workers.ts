import type { Worker } from 'node:worker_threads';

export interface KeptLimits {
  readonly mostFiles: number;
  /** Over all files; a cell takes some 20 bytes, and more where every one is different. */
  readonly mostCells: number;
}

interface Kept {
  readonly worker: Worker;
  readonly cells: number;
  readonly onExit: () => void;
}

/** Workers at rest, each with the cells of a file under review, by the file's path. The one not used for longest goes first. */
export interface KeptWorkers {
  readonly take: (path: string) => Worker | null;
  readonly keep: (path: string, worker: Worker, cells: number) => void;
  readonly paths: () => readonly string[];
}

export const createKeptWorkers = ({ mostFiles, mostCells }: KeptLimits): KeptWorkers => {
  // In the order of their last use.
  const byPath = new Map<string, Kept>();
  const take = (path: string): Worker | null => {
    const kept = byPath.get(path);
    if (kept === undefined) return null;
    byPath.delete(path);
    kept.worker.off('exit', kept.onExit);
    kept.worker.ref();
    return kept.worker;
  };
  const isTooMuch = (): boolean =>
    byPath.size > mostFiles || [...byPath.values()].reduce((sum, { cells }) => sum + cells, 0) > mostCells;
  const dropOldest = (): void => {
    const [oldest] = byPath.keys();
    if (oldest !== undefined) void take(oldest)?.terminate();
  };
  return {
    take,
    paths: () => [...byPath.keys()],
    keep: (path, worker, cells) => {
      const onExit = (): void => {
        byPath.delete(path);
      };
      worker.once('exit', onExit);
      // A worker at rest does not keep the batch command from ending.
      worker.unref();
      byPath.set(path, { worker, cells, onExit });
      while (isTooMuch()) dropOldest();
    },
  };
};
