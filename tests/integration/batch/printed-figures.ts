import { expect } from 'vitest';
import type { GroupFigure, IndicatorFigure } from '../../../shared/indicators/figure';
import { ethnicGroups } from '../../../shared/reference/groups';
import { openRealServices } from '../real-services';
import { openDataFolder } from './data-folder';
import { northmoorPaths } from './run-batch';

export type Line = readonly (string | number | null)[];
export interface PrintedGroup {
  readonly count: number | null;
  readonly of: number | null;
  readonly percent: number | null;
}
export interface PrintedFigure {
  readonly white: PrintedGroup;
  readonly bme: PrintedGroup;
  readonly unknown: PrintedGroup;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly finding: string;
  readonly shortfall: number | null;
  readonly sentence: string;
}

export const groupLine = ({ count, of, percent }: PrintedGroup | GroupFigure): Line => [count, of, percent];
export const figureLine = (figure: Omit<PrintedFigure, 'sentence'> | IndicatorFigure): Line => [
  ...ethnicGroups.flatMap((group) => groupLine(figure[group])),
  figure.value,
  figure.lower,
  figure.upper,
  figure.finding,
  figure.shortfall,
];

/** As many numbers as a page has, so that an empty page is not taken for an equal one. */
export const numbersIn = (lines: readonly Line[]): number =>
  lines.flat().filter((value) => typeof value === 'number').length;

export const year = 2025;

/** The fictional trust as pages are given it (services) and as batch prints it. */
export const openNorthmoor = async () => {
  const data = openDataFolder();
  const { exitCode } = await data.batch('import', ...northmoorPaths, '--accept-suggestions');
  expect(exitCode).toBe(0);
  const services = openRealServices(data.folder, false);
  return {
    data,
    services,
    printed: async <T>(...options: readonly string[]): Promise<T> => {
      const { json, exitCode: code } = await data.batch('figures', '--year', String(year), ...options);
      expect(code, options.join(' ')).toBe(0);
      return json as T;
    },
    close: () => {
      services.close();
      data.remove();
    },
  };
};
export type Northmoor = Awaited<ReturnType<typeof openNorthmoor>>;
