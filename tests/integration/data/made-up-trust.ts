import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { OpenedServices } from '../../../electron/data/open-services';
import type { FilePreview } from '../../../shared/ipc/replies/imports';
import { importFiles, openRealServices } from '../real-services';
import { everyPage } from './every-page';

type Cell = string | number;

/** A trust of a few lines of text, read and kept by the real services. */
export interface MadeUpTrust {
  readonly services: OpenedServices;
  /** Files of text by name, dropped at once: a heading and rows each. Gives what was said of each table. */
  readonly drop: (files: Readonly<Record<string, readonly (readonly Cell[])[]>>) => Promise<readonly FilePreview[]>;
  readonly remove: () => void;
}

export const rowsOf = <T>(many: number, row: (at: number) => T): readonly T[] =>
  Array.from({ length: many }, (_, at) => row(at));

const inText = (cell: Cell): string => (/[",\n]/.test(String(cell)) ? `"${String(cell)}"` : String(cell));

export const openMadeUpTrust = (): MadeUpTrust => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-made-up-'));
  const services = openRealServices(path.join(folder, 'data'));
  return {
    services,
    drop: async (files) => {
      const places = Object.entries(files).map(([name, rows]) => {
        const place = path.join(folder, name);
        fs.writeFileSync(place, rows.map((row) => row.map(inText).join(',')).join('\n'));
        return place;
      });
      return importFiles(services, places);
    },
    remove: () => {
      services.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Words that say that something went wrong in making them. */
const broken = /\bNaN\b|\bundefined\b|\bInfinity\b|\[object |\bnull\b|∞/;

const faultsIn = (value: unknown, at: string): readonly string[] => {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${at}: ${String(value)}`];
  if (typeof value === 'string') return broken.test(value) ? [`${at}: ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => faultsIn(part, `${at}.${name}`));
};

/** What no page may say of a year, with where it stands: a number that is none, and words around one. */
export const faultsOfPages = async ({ services }: MadeUpTrust, year: number): Promise<readonly string[]> => {
  const replies = await Promise.all(everyPage(services.handlers, year));
  return replies.flatMap((reply, at) => faultsIn(reply, `page ${String(at)}`));
};
