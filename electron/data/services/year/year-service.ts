import type { Replies, Requests } from '../../../../shared/ipc/contract';
import type { Version } from '../../../../shared/reference/settings';
import type { YearReport } from '../../../../shared/report/types/year-report.types';
import { waitingCauses } from '../../../../shared/narrative/year/waiting-causes';
import { changedFigures } from '../../../../shared/year/changed-figures';
import { startingStages, usualPublication } from '../../../../shared/year/plan';
import { completeWith } from '../../../../shared/year/complete-with';
import type { Rebuilt, Waiting, YearLock, YearPlan } from '../../../../shared/year/year-lock.types';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { addEntry } from '../../queries/journal';
import { inputsTextOf, listLocks, pagesOf } from '../../queries/year/locks';
import type { StoredLock } from '../../queries/year/locks';
import { listRestatements } from '../../queries/year/restatements';
import { readSettings } from '../../queries/settings';
import { listStages, putStages } from '../../queries/year/year-stages';
import { remembered } from '../../remembered';
import { isoNow, refuseReadOnly } from '../context';
import type { ServiceContext } from '../context';
import { lockHolding, organisationOf } from './lock-service';
import { isChangedSince } from './locked-page';
import { hashOfPages } from './locked-pages';
import { keptInputs, keptPage, lockedReport, pageName, reportOfInputs } from './locked-years';
import { unlockedReport } from '../reports/report-service';
import { sha256 } from '../sha256';
import { ownHashOf, ownInputs } from './year-inputs';

/** Without what only the services need. */
const shown = (lock: StoredLock): YearLock => ({
  year: lock.year,
  number: lock.number,
  kind: lock.kind,
  at: lock.at,
  role: lock.role,
  reason: lock.reason,
  figuresHash: lock.figuresHash,
  inputsHash: lock.inputsHash,
  end: lock.end,
});

const planOf = (db: ReadableDb, organisationId: number, year: number): YearPlan => {
  const stages = listStages(db, organisationId, year);
  const { yearDates } = readSettings(db);
  const usual = startingStages(year, usualPublication(year, yearDates), yearDates);
  return stages.length > 0 ? { stages, usual, isSaved: true } : { stages: usual, usual, isSaved: false };
};

const findWaiting = (db: ReadableDb, organisationId: number, lock: StoredLock, version: Version): Waiting | null => {
  const now = ownInputs(db, organisationId, lock.year);
  if (!isChangedSince(db, lock)) return null;
  const locked = lockedReport(db, lock.year, version);
  return {
    token: ownHashOf(now),
    causes: waitingCauses(keptInputs(db, lock).own, now),
    changes: locked === null ? [] : changedFigures(locked, unlockedReport(db, lock.year, version)),
  };
};

const waitingOf = (db: ReadableDb, organisationId: number, lock: StoredLock, version: Version): Waiting | null =>
  remembered(db, `waiting behind lock ${String(lock.id)} ${version}`, () =>
    findWaiting(db, organisationId, lock, version),
  );

/** Everything on the page Year. */
export const yearPage = (context: ServiceContext, { year, version }: Requests['year.get']): Replies['year.get'] => {
  const { db } = context;
  const { id: organisationId } = organisationOf(db);
  const locks = listLocks(db, organisationId).filter((lock) => lock.year === year);
  const lock = locks.find(({ end }) => end === null) ?? null;
  return {
    year,
    today: isoNow(context).slice(0, 10),
    plan: planOf(db, organisationId, year),
    lock: lock === null ? null : shown(lock),
    waiting: lock === null ? null : waitingOf(db, organisationId, lock, version),
    history: [...locks].reverse().map(shown),
    ledger: listRestatements(db, organisationId, version).filter((line) => line.year === year),
  };
};

/** Saves the stages of a year; without any, the year has the usual plan again. Undo puts back what was saved before. */
export const savePlan = (
  context: ServiceContext,
  { year, stages }: Requests['year.savePlan'],
): Replies['year.savePlan'] => {
  refuseReadOnly(context);
  const { db } = context;
  return db.transaction(() => {
    const { id: organisationId } = organisationOf(db);
    if (new Set(stages.map(({ id }) => id)).size < stages.length)
      throw new WorkbenchFailure('bad_request', 'Two stages have the same name inside. The plan was not saved.');
    const before = listStages(db, organisationId, year);
    putStages(db, organisationId, year, stages);
    addEntry(db, isoNow(context), `Plan of ${String(year)}`, {
      kind: 'put_plan',
      organisationId,
      year,
      stages: before,
    });
    return { year };
  });
};

const isIntact = (db: ReadableDb, lock: StoredLock): boolean =>
  hashOfPages(pagesOf(db, lock.id)) === lock.figuresHash && sha256(inputsTextOf(db, lock.id)) === lock.inputsHash;

/** Locks whose figures or inputs no longer have the fingerprint they were locked with. */
export const brokenLocks = (db: ReadableDb, locks: readonly StoredLock[]): readonly StoredLock[] =>
  locks.filter((lock) => !isIntact(db, lock));

/**
 * A locked year made again from what was kept: the very bytes, whatever has been imported, set or installed since. What this version of the
 * app would make of the same counts is told beside it and changes nothing.
 */
export const rebuildYear = (db: ReadableDb, { year, version }: Requests['year.rebuild']): Rebuilt => {
  const { id: organisationId } = organisationOf(db);
  const lock = lockHolding(db, organisationId, year);
  const kept = keptPage<YearReport>(db, lock, pageName('report', { year, version }));
  const fresh = reportOfInputs(keptInputs(db, lock), year, version);
  const pages = pagesOf(db, lock.id);
  return {
    year,
    number: lock.number,
    at: lock.at,
    role: lock.role,
    figuresHash: hashOfPages(pages),
    inputsHash: sha256(inputsTextOf(db, lock.id)),
    pages: pages.size,
    isSame: isIntact(db, lock),
    byThisApp: kept === null ? [] : changedFigures(completeWith(kept, fresh), fresh),
  };
};

/** The kept pages of one version as one canonical text, byte for byte as locked. */
export const rebuiltText = (db: ReadableDb, year: number, version: Version): string => {
  const lock = lockHolding(db, organisationOf(db).id, year);
  const parts = [...pagesOf(db, lock.id)]
    .filter(([name]) => name.includes(`"version":"${version}"`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `${JSON.stringify(name)}:${text}`);
  return `{${parts.join(',')}}`;
};
