import type { DataChannel } from '../../../shared/ipc/channels';
import type { Replies, Requests } from '../../../shared/ipc/contract';
import { indicatorOf } from '../../../shared/measures/measure-ref';
import { listActions } from '../queries/actions/actions';
import { listImports } from '../queries/imports';
import { findOrganisation } from '../queries/organisations';
import { readPreferences } from '../queries/settings';
import { addNote, removeAction, saveAction, shownActions } from './actions/action-service';
import { actionHistory } from './actions/action-history';
import { breakdownReport } from './reports/breakdown-service';
import { changeActions } from './actions/bulk-service';
import { chooseImport } from './choose-service';
import { comparisonChoices, comparisonReport } from './reports/comparison-service';
import { dataFacts } from './reports/data-facts-service';
import type { ServiceContext } from './context';
import { changeCourseClass, listCourseClasses } from './words/course-service';
import { dropDraft, keepDraft, keptDrafts } from './actions/unsaved-text-service';
import { loadExample } from './example-service';
import { expertsReport } from './reports/experts-service';
import { answerAboutExperts } from './reports/find-experts-service';
import type { FileAtPath, ImportService } from './import-service';
import { ledgerReport } from './actions/ledger-service';
import { lockYear, restateYear, unlockYear } from './year/lock-service';
import { handoverSummary } from './organisation/handover-summary';
import { createHandoverService } from './organisation/handover-service';
import type { HandoverService } from './organisation/handover-service';
import {
  acceptName,
  organisationsNow,
  removeOrganisation,
  saveOrganisation,
  switchOrganisation,
} from './organisation/organisation-service';
import { lookFirstReport } from './reports/look-first-service';
import { createPlanHandlers } from './plan/plan-handlers';
import { progressionReport } from './reports/progression-service';
import { journeysReport } from './reports/journeys-service';
import { readMeasure } from './actions/measure-service';
import { savePaper } from './leaving/paper-choices-service';
import { paperPreview } from './leaving/paper-input-service';
import { reconcileCell, reconcileYear } from './checks/reconcile-service';
import { differencesOfVersions } from './leaving/export-service';
import { listOfReleases } from './leaving/release-service';
import { yearReport } from './reports/report-service';
import { returnHelperOf } from './checks/return-helper-service';
import { registerRowsBehind, requestRowsBehind } from './rows/register-rows-service';
import { rowsBehind } from './rows/rows-service';
import { changeSettings, settingsNow } from './settings-service';
import { setPreferences, statusOf } from './status-service';
import { removeImport } from './store-imports';
import { trainingRowsBehind } from './rows/training-rows-service';
import { dropTemplate, templateNow } from './leaving/template-service';
import { trainingCutReport, trainingReport } from './reports/training-service';
import { changeTranslation, listTranslations } from './words/translation-service';
import { peopleWithTwoGroups } from './checks/two-groups-service';
import { redoLast, undoLast } from './undo';
import { rebuildYear, savePlan, yearPage } from './year/year-service';

/** What the data process is asked: like the renderer's requests, but main has turned file tokens into paths. */
export type DataRequests = Omit<Pick<Requests, DataChannel>, 'import.preview' | 'handover.open' | 'plan.read'> & {
  readonly 'handover.open': { readonly path: string; readonly passphrase: string };
  readonly 'plan.read': { readonly file: FileAtPath };
  readonly 'import.preview': { readonly jobId: string; readonly files: readonly FileAtPath[] };
};

export type DataHandlers = {
  readonly [C in Exclude<DataChannel, `backups.${string}` | 'support.facts'>]: (
    request: DataRequests[C],
  ) => Replies[C] | Promise<Replies[C]>;
};

const actionCounts = (context: ServiceContext): Readonly<Record<string, number>> => {
  const organisation = findOrganisation(context.db);
  const counts: Record<string, number> = {};
  for (const { baseline } of organisation === null ? [] : listActions(context.db, organisation.id)) {
    const indicator = indicatorOf(baseline.ref);
    if (indicator !== null) counts[String(indicator)] = (counts[String(indicator)] ?? 0) + 1;
  }
  return counts;
};

type OrganisationChannel = Extract<DataChannel, `organisations.${string}` | `handover.${string}`>;

/** Whose data they are, and what becomes of them as a whole. */
const organisationHandlers = (
  context: ServiceContext,
  handovers: HandoverService,
): Pick<DataHandlers, OrganisationChannel> => ({
  'organisations.list': () => organisationsNow(context),
  'organisations.choose': (request) => switchOrganisation(context, request),
  'organisations.save': (request) => saveOrganisation(context, request),
  'organisations.accept': (request) => acceptName(context, request),
  'organisations.remove': (request) => removeOrganisation(context, request),
  'handover.summary': ({ version }) => handoverSummary(context, version),
  'handover.open': handovers.open,
  'handover.take': handovers.take,
  'handover.discard': handovers.discard,
});

type YearChannel = Extract<DataChannel, `year.${string}`>;

/** The plan of a year and its locks. */
const yearHandlers = (context: ServiceContext): Pick<DataHandlers, YearChannel> => ({
  'year.get': (request) => yearPage(context, request),
  'year.savePlan': (request) => savePlan(context, request),
  'year.lock': (request) => lockYear(context, request),
  'year.unlock': (request) => unlockYear(context, request),
  'year.restate': (request) => restateYear(context, request),
  'year.rebuild': (request) => rebuildYear(context.db, request),
});

type WordChannel = Extract<DataChannel, `translations.${string}` | `courses.${string}`>;

/** What words and courses are read as. */
const wordHandlers = (context: ServiceContext): Pick<DataHandlers, WordChannel> => ({
  'translations.list': ({ version }) => listTranslations(context.db, version),
  'translations.change': (request) => changeTranslation(context, request),
  'courses.list': ({ version }) => listCourseClasses(context.db, version),
  'courses.change': (request) => changeCourseClass(context, request),
});

type PlanChannel = Extract<
  DataChannel,
  `actions.${string}` | `drafts.${string}` | 'ledger.read' | 'undo.last' | 'redo.last'
>;

/** What is asked of the action plan, and of changes taken back and done again. */
const planHandlers = (context: ServiceContext): Pick<DataHandlers, PlanChannel> => ({
  'ledger.read': ({ version, year }) => ledgerReport(context, version, year),
  'actions.list': ({ version }) => shownActions(context, version),
  'actions.save': (request) => saveAction(context, request),
  'actions.remove': (request) => removeAction(context, request),
  'actions.note': (request) => addNote(context, request),
  'actions.change': (request) => changeActions(context, request),
  'actions.history': (request) => actionHistory(context, request),
  'drafts.list': () => keptDrafts(context),
  'drafts.keep': (request) => keepDraft(context, request),
  'drafts.drop': (request) => dropDraft(context, request),
  'undo.last': () => undoLast(context),
  'redo.last': () => redoLast(context),
});

type PaperChannel = Extract<DataChannel, `paper.${string}` | `template.${string}`>;

/** What is asked of the board paper and its template. */
const paperHandlers = (context: ServiceContext): Pick<DataHandlers, PaperChannel> => ({
  'paper.preview': (wanted) => paperPreview(context, wanted),
  'paper.save': (wanted) => savePaper(context, wanted),
  'template.get': (wanted) => templateNow(context, wanted),
  'template.drop': () => dropTemplate(context),
});

/** One handler a channel; a channel without one does not compile. What is about the file itself is the process's own: it is answered also where the file cannot be opened. */
export const createHandlers = (
  context: ServiceContext,
  imports: ImportService,
  handovers: HandoverService = createHandoverService(context, ''),
): DataHandlers => {
  const { db } = context;
  return {
    'status.get': () => statusOf(context),
    'example.load': () => loadExample(context),
    'import.preview': imports.preview,
    'import.answer': imports.answer,
    'import.commit': imports.commit,
    'import.cancel': imports.cancel,
    'import.discard': imports.discard,
    'imports.list': ({ version }) => {
      const organisation = findOrganisation(db);
      return { imports: organisation === null ? [] : listImports(db, organisation.id, version) };
    },
    'imports.undo': ({ importId }) => ({ removedYears: removeImport(context, importId) }),
    'imports.choose': (request) => chooseImport(context, request),
    'report.year': ({ year, version }) => ({
      report: yearReport(db, year, version),
      actionCounts: actionCounts(context),
    }),
    'report.breakdown': (wanted) => breakdownReport(db, wanted),
    'report.lookFirst': ({ year, version }) => lookFirstReport(db, year, version),
    'report.compare': (wanted) => comparisonReport(db, wanted, breakdownReport),
    'report.compareChoices': (wanted) => comparisonChoices(db, wanted, breakdownReport),
    'report.dataFacts': ({ year, version }) => dataFacts(db, year, version),
    'report.experts': ({ year, version }) => expertsReport(db, year, version),
    'report.findExperts': (wanted) => answerAboutExperts(db, wanted),
    'report.reconcile': ({ year }) => reconcileYear(db, year),
    'report.progression': ({ year, version }) => progressionReport(db, year, version),
    'report.training': (wanted) => trainingReport(db, wanted),
    'report.journeys': ({ year, version }) => journeysReport(db, year, version),
    'report.trainingCut': (wanted) => trainingCutReport(db, wanted),
    'report.reconcileCell': (request) => reconcileCell(db, request),
    'report.twoGroups': ({ year }) => peopleWithTwoGroups(db, year),
    'report.rows': (request) => rowsBehind(db, request),
    'report.trainingRows': (request) => trainingRowsBehind(db, request),
    'report.registerRows': (request) => registerRowsBehind(db, request),
    'report.requestRows': (request) => requestRowsBehind(db, request),
    ...wordHandlers(context),
    'report.returnHelper': ({ year }) => returnHelperOf(db, year),
    'releases.list': () => ({ releases: listOfReleases(db) }),
    'releases.differences': ({ year }) => ({ tables: differencesOfVersions(db, year) }),
    'measures.read': (wanted) => readMeasure(db, wanted),
    ...planHandlers(context),
    ...createPlanHandlers(context),
    ...paperHandlers(context),
    ...yearHandlers(context),
    'settings.get': () => settingsNow(db),
    'settings.set': ({ by, ...settings }) => changeSettings(context, settings, by),
    'preferences.get': () => readPreferences(db),
    'preferences.set': (preferences) => setPreferences(context, preferences),
    ...organisationHandlers(context, handovers),
  };
};
