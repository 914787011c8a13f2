import { reconcile } from '../../../../shared/dataset/reconcile';
import { returnHelper } from '../../../../shared/dataset/annual-return/return-helper';
import type { ReturnHelperReply } from '../../../../shared/ipc/replies/reconcile';
import type { CountSource } from '../../../../shared/indicators/counts';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { readSettings } from '../../queries/settings';
import { countsOfYears } from '../reports/year-counts';

/** The figures of the extracts of a year as the annual return asks for them. */
export const returnHelperOf = (db: ReadableDb, year: number): ReturnHelperReply => {
  const settings = readSettings(db);
  const of = (source: CountSource) => countsOfYears(db, settings, source).find((one) => one.year === year);
  const extracts = of('extracts');
  if (extracts === undefined)
    throw new WorkbenchFailure(
      'no_data',
      `There are no row-level extracts for ${String(year)} to fill the return in from. Import the files first.`,
      { year },
    );
  const held = of('return');
  return {
    year,
    hasReturn: held !== undefined,
    rows: returnHelper(extracts, held === undefined ? [] : reconcile(held, extracts)),
  };
};
