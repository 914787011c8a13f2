import { systems } from '../../../../shared/dataset/extract-kinds';
import type { System } from '../../../../shared/dataset/extract-kinds';
import type { Answers } from '../../../../shared/dataset/import-types';
import { buildHandoverSummary } from '../../../../shared/handover/build-summary';
import type { SummaryInput } from '../../../../shared/handover/build-summary';
import type { HandoverSummary } from '../../../../shared/handover/summary.types';
import type { Version } from '../../../../shared/reference/settings';
import { emptyProfile } from '../../../../shared/organisation/organisation';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { currentLocks } from '../../queries/year/locks';
import { listImports } from '../../queries/imports';
import { yearsInUse } from '../../queries/import-years';
import { findOrganisation, profileOfShown } from '../../queries/organisations';
import { readAnswers } from '../../queries/settings';
import { shownActions } from '../actions/action-service';
import { isoNow } from '../context';
import type { ServiceContext } from '../context';
import { isChangedSince } from '../year/locked-page';
import { ledgerReport } from '../actions/ledger-service';
import { yearPage } from '../year/year-service';
import { listCourseClasses } from '../words/course-service';
import { recordOfSettings } from '../settings-service';

const answersOf = (db: ReadableDb): Readonly<Record<System, Answers>> =>
  Object.fromEntries(systems.map((system) => [system, readAnswers(db, system)])) as Record<System, Answers>;

const planOf = (context: ServiceContext, organisationId: number, version: Version): SummaryInput['plan'] => {
  const year = yearsInUse(context.db, organisationId).at(-1);
  if (year === undefined) return null;
  const { plan, lock } = yearPage(context, { year, version });
  return { year, stages: plan.stages, isLocked: lock !== null };
};

const overdueOf = (context: ServiceContext, version: Version): readonly string[] =>
  ledgerReport(context, version, null)
    .lines.filter(({ isOverdue }) => isOverdue)
    .map(({ action }) => action.reference);

/** What a successor has to know of the organisation that is shown. */
export const handoverSummary = (context: ServiceContext, version: Version): HandoverSummary => {
  const { db } = context;
  const organisation = findOrganisation(db);
  if (organisation === null)
    throw new WorkbenchFailure('no_data', 'There is nothing to hand over yet. Import a file first.');
  return buildHandoverSummary({
    organisation: profileOfShown(db) ?? emptyProfile(organisation.name),
    version,
    today: isoNow(context).slice(0, 10),
    actions: shownActions(context, version).actions,
    plan: planOf(context, organisation.id, version),
    waitingYears: currentLocks(db, organisation.id)
      .filter((lock) => isChangedSince(db, lock))
      .map(({ year }) => year),
    overdue: overdueOf(context, version),
    imports: listImports(db, organisation.id, version),
    courses: listCourseClasses(db, version).courses,
    answers: answersOf(db),
    settingChanges: recordOfSettings(db, version).changes,
  });
};
