import type { Requests } from '../../../../shared/ipc/contract';
import { versions } from '../../../../shared/reference/settings';
import type { Version } from '../../../../shared/reference/settings';
import { canonical } from '../../../../shared/year/canonical';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { breakdownReport } from '../reports/breakdown-service';
import { dataFacts } from '../reports/data-facts-service';
import { pageName } from './locked-years';
import { lookFirstReport } from '../reports/look-first-service';
import { progressionReport } from '../reports/progression-service';
import { yearReport } from '../reports/report-service';
import { sha256 } from '../sha256';

/** Each indicator that is broken down, in every view that a page asks for. */
const brokenDown: readonly Pick<Requests['report.breakdown'], 'indicator' | 'view'>[] = [
  { indicator: 1, view: '8a-and-above' },
  { indicator: 1, view: 'all' },
  { indicator: 2, view: 'all' },
  { indicator: 2, view: 'without_international' },
  { indicator: 3, view: 'all' },
  { indicator: 4, view: 'all' },
];

type Page = readonly [name: string, count: () => unknown];

const pagesOfVersion = (db: ReadableDb, year: number, version: Version): readonly Page[] => {
  const request = { year, version };
  return [
    [pageName('report', request), () => yearReport(db, year, version)],
    [pageName('lookFirst', request), () => lookFirstReport(db, year, version)],
    [pageName('dataFacts', request), () => dataFacts(db, year, version)],
    [pageName('progression', request), () => progressionReport(db, year, version)],
    ...brokenDown.map((one): Page => {
      const wanted = { ...one, year, version, filter: null };
      return [pageName('breakdown', wanted), () => breakdownReport(db, wanted)];
    }),
  ];
};

/** A page that has nothing to show is not kept; a fault is one. */
const keptText = (count: () => unknown): string | null => {
  try {
    return canonical(count());
  } catch (error) {
    if (error instanceof WorkbenchFailure) return null;
    throw error;
  }
};

/** Every page of a year that a lock keeps, in both versions, counted now: asked for while the year is not locked. */
export const pagesToKeep = (db: ReadableDb, year: number): ReadonlyMap<string, string> =>
  new Map(
    versions
      .flatMap((version) => pagesOfVersion(db, year, version))
      .flatMap(([name, count]) => {
        const text = keptText(count);
        return text === null ? [] : [[name, text] as const];
      }),
  );

/** The fingerprint of pages: over their names and their bytes, in the order of the names. */
export const hashOfPages = (pages: ReadonlyMap<string, string>): string =>
  sha256(
    [...pages]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, text]) => `${name}\n${text}\n`)
      .join(''),
  );
