import type { Replies, Requests } from '../../../../shared/ipc/contract';
import { restatedFootnote } from '../../../../shared/narrative/year/year-words';
import { versions } from '../../../../shared/reference/settings';
import { canonical, fromCanonical } from '../../../../shared/year/canonical';
import { changedFigures } from '../../../../shared/year/changed-figures';
import type { ChangedFigure } from '../../../../shared/year/changed-figures';
import type { LockInputs } from '../../../../shared/year/year-inputs.types';
import type { Version } from '../../../../shared/reference/settings';
import type { YearReport } from '../../../../shared/report/types/year-report.types';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { currentLock, insertEnd, insertLock, listLocks, pageOf } from '../../queries/year/locks';
import type { StoredLock } from '../../queries/year/locks';
import { findOrganisation } from '../../queries/organisations';
import type { OrganisationRow } from '../../queries/organisations';
import { insertRestatement } from '../../queries/year/restatements';
import { filesOfYear } from '../../queries/year-files';
import { whileStill } from '../../remembered';
import { isoNow, refuseReadOnly } from '../context';
import type { ServiceContext } from '../context';
import { isChangedSince } from './locked-page';
import { hashOfPages, pagesToKeep } from './locked-pages';
import { pageName } from './locked-years';
import { sha256 } from '../sha256';
import { lockInputs, ownHashOf, ownInputs } from './year-inputs';

export const organisationOf = (db: ReadableDb): OrganisationRow => {
  const organisation = findOrganisation(db);
  if (organisation !== null) return organisation;
  throw new WorkbenchFailure('no_data', 'There are no figures yet, so there is no year to lock. Nothing was changed.');
};

/** The lock that holds a year. */
export const lockHolding = (db: ReadableDb, organisationId: number, year: number): StoredLock => {
  const lock = currentLock(db, organisationId, year);
  if (lock !== null) return lock;
  throw new WorkbenchFailure('year_not_locked', `${String(year)} is not locked. Nothing was changed.`, { year });
};

const wordsOf = (text: string, what: string): string => {
  const words = text.trim();
  if (words !== '') return words;
  throw new WorkbenchFailure('bad_request', `Say ${what}. Nothing was changed.`);
};

const inputsToKeep = (db: ReadableDb, organisationId: number, year: number): LockInputs => {
  const inputs = lockInputs(db, organisationId, year);
  if (inputs.own.counts !== null) return inputs;
  throw new WorkbenchFailure(
    'no_data',
    `There is no figure of an indicator for ${String(year)}, so there is nothing to lock. Nothing was changed.`,
    { year },
  );
};

interface Wanted {
  readonly organisationId: number;
  readonly year: number;
  readonly role: string;
  readonly reason: string;
  /** The lock before, whose figures these are compared with. */
  readonly before: StoredLock | null;
}

const keptReport = (text: string | null): YearReport | null => (text === null ? null : fromCanonical<YearReport>(text));

/** What a version says otherwise than the lock before. */
const changesOf = (
  db: ReadableDb,
  before: StoredLock | null,
  pages: ReadonlyMap<string, string>,
  { year, version }: { readonly year: number; readonly version: Version },
): readonly ChangedFigure[] => {
  const name = pageName('report', { year, version });
  const was = before === null ? null : keptReport(pageOf(db, before.id, name));
  const is = keptReport(pages.get(name) ?? null);
  return was === null || is === null ? [] : changedFigures(was, is);
};

/** Keeps the year as it is counted now, and enters into the ledger what is not as it was locked before. No lock holds the year meanwhile. */
const keep = (context: ServiceContext, { organisationId, year, role, reason, before }: Wanted): void => {
  const { db } = context;
  const at = isoNow(context);
  // Every page asks for the counts of all years: counted once, not once a page.
  const still = whileStill(db);
  const inputs = inputsToKeep(still, organisationId, year);
  const text = canonical(inputs);
  const pages = pagesToKeep(still, year);
  const changes = versions.map((version) => ({ version, figures: changesOf(db, before, pages, { year, version }) }));
  const isRestated = changes.some(({ figures }) => figures.length > 0);
  const lockId = insertLock(db, {
    organisationId,
    year,
    number: (before?.number ?? 0) + 1,
    kind: isRestated || before?.end?.by === 'restatement' ? 'restatement' : 'lock',
    at,
    role,
    reason,
    inputs: text,
    inputsHash: sha256(text),
    figuresHash: hashOfPages(pages),
    sources: filesOfYear(db, organisationId, year).map(({ importId }) => importId),
    pages,
  });
  for (const { version, figures } of changes)
    for (const figure of figures)
      insertRestatement(db, lockId, version, { ...figure, footnote: restatedFootnote(figure, { at, reason }) });
};

const newestLock = (db: ReadableDb, organisationId: number, year: number): StoredLock | null =>
  listLocks(db, organisationId)
    .filter((lock) => lock.year === year)
    .at(-1) ?? null;

/** Freezes the figures of a year. A year that was unlocked before and has changed since is entered into the ledger with the reason given then. */
export const lockYear = (context: ServiceContext, request: Requests['year.lock']): Replies['year.lock'] => {
  refuseReadOnly(context);
  const { db } = context;
  const { year } = request;
  return db.transaction(() => {
    const role = wordsOf(request.role, 'in which role you lock the year');
    const { id: organisationId } = organisationOf(db);
    if (currentLock(db, organisationId, year) !== null)
      throw new WorkbenchFailure('year_locked', `${String(year)} is locked already. Nothing was changed.`, { year });
    const before = newestLock(db, organisationId, year);
    keep(context, { organisationId, year, role, reason: before?.end?.reason ?? '', before });
    return { year };
  });
};

/** Opens a locked year: from now on its figures follow the data again. What was locked stays in the history. */
export const unlockYear = (context: ServiceContext, request: Requests['year.unlock']): Replies['year.unlock'] => {
  refuseReadOnly(context);
  const { db } = context;
  return db.transaction(() => {
    const role = wordsOf(request.role, 'in which role you unlock the year');
    const reason = wordsOf(request.reason, 'why the year is unlocked');
    const lock = lockHolding(db, organisationOf(db).id, request.year);
    insertEnd(db, lock.id, { at: isoNow(context), role, reason, by: 'unlock' });
    return { year: request.year };
  });
};

/** Accepts what waits behind a locked year: the year is locked anew with it, old and new stand in the ledger. */
export const restateYear = (
  context: ServiceContext,
  request: Omit<Requests['year.restate'], 'token'> & { readonly token: string | null },
): Replies['year.restate'] => {
  refuseReadOnly(context);
  const { db } = context;
  const { year, token } = request;
  return db.transaction(() => {
    const role = wordsOf(request.role, 'in which role you restate the year');
    const reason = wordsOf(request.reason, 'the reason of the correction');
    const { id: organisationId } = organisationOf(db);
    const lock = lockHolding(db, organisationId, year);
    const now = ownHashOf(ownInputs(db, organisationId, year));
    if (!isChangedSince(db, lock))
      throw new WorkbenchFailure('not_found', `No change waits behind ${String(year)}. Nothing was changed.`, { year });
    if (token !== null && token !== now)
      throw new WorkbenchFailure(
        'bad_request',
        'The data have changed again since this page showed what waits. Nothing was changed. Look at the figures once more, then accept them.',
      );
    const end = { at: isoNow(context), role, reason, by: 'restatement' } as const;
    insertEnd(db, lock.id, end);
    keep(context, { organisationId, year, role, reason, before: { ...lock, end } });
    return { year };
  });
};
