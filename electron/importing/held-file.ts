import fs from 'node:fs/promises';
import type { WorkbookGrid } from '../../shared/dataset/grid';

/** A file that was read, with its cells. */
export interface HeldFile {
  readonly path: string;
  readonly hash: string;
  readonly size: number;
  readonly changedAt: number;
  readonly grid: WorkbookGrid;
}

/** When a file was last changed; null where that cannot be told, as for a file that is gone. */
export const changeTime = async (path: string): Promise<number | null> => {
  try {
    return (await fs.stat(path)).mtimeMs;
  } catch {
    return null;
  }
};

/** True while the file on the disk is the one that was read, judged by its size and the time of its last change. */
export const isStillSame = async ({ path, size, changedAt }: HeldFile): Promise<boolean> => {
  try {
    const now = await fs.stat(path);
    return now.size === size && now.mtimeMs === changedAt;
  } catch {
    return false;
  }
};

/** How much is held: what a limit on memory can go by. */
export const countCells = ({ grid }: HeldFile): number =>
  grid.sheets.reduce((sum, sheet) => sum + sheet.rows.reduce((cells, row) => cells + row.length, 0), 0);
