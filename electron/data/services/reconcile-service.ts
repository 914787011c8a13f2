import { reconcile } from '../../../shared/dataset/reconcile';
import type { ReconcileReply } from '../../../shared/ipc/replies';
import type { CountSource } from '../../../shared/indicators/counts';
import { WorkbenchFailure } from '../../ipc/failure';
import type { ReadableDb } from '../connection';
import { readSettings } from '../queries/settings';
import { countsOfYears } from './year-counts';

const missing: Readonly<Record<CountSource, string>> = {
  return: 'There is no annual return',
  extracts: 'There are no row-level extracts',
};

/** The return against the extracts of one year. Both must be held. */
export const reconcileYear = (db: ReadableDb, year: number): ReconcileReply => {
  const settings = readSettings(db);
  const of = (source: CountSource) => {
    const counts = countsOfYears(db, settings, source).find((one) => one.year === year);
    if (counts !== undefined) return counts;
    throw new WorkbenchFailure(
      'no_data',
      `${missing[source]} for ${String(year)} to compare. Import the files first.`,
      { year },
    );
  };
  const rows = reconcile(of('return'), of('extracts'));
  const compared = rows.filter(({ difference }) => difference !== null);
  const differ = compared.filter(({ difference }) => difference !== 0).length;
  return { year, agree: compared.length - differ, differ, rows };
};
