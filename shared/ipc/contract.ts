import { z } from 'zod';
import { extractKinds, systems } from '../dataset/extract-kinds';
import { actionStatuses } from '../actions/action';
import { payBands } from '../reference/bands';
import { actionTagList as tags, bulkChange, highImpactList as highImpactActions } from './action-schema';
import { draftKey, unsavedText } from './draft-schema';
import { readMeasureKey } from '../measures/measure-key';
import type { MeasuredFigure } from '../measures/measured-figure';
import { audiences } from '../releases/release.types';
import { cutIndicators } from '../reference/cuts';
import { ethnicGroups } from '../reference/groups';
import { arcpDefinitions, arcpUnits } from '../reference/outcomes-arcp';
import { trainingWindows } from '../reference/training-year';
import type { JourneysReport } from '../report/journeys-report.types';
import { trainingCuts } from '../indicators/training/training-cuts';
import { trainingMeasures } from '../indicators/training/training-measures';
import type { TrainingCutReport } from '../report/training-cut-report.types';
import type { TrainingReport } from '../report/training-report.types';
import { leftOutKinds } from '../reference/staff-groups-assignments';
import { longestPassphrase } from '../handover/passphrase';
import type { HandoverSummary } from '../handover/summary.types';
import type { Action } from '../actions/action';
import type { KeptDraft } from '../actions/form-text';
import type { ActionChange } from '../actions/history';
import type { LedgerReport } from '../actions/ledger.types';
import type { BreakdownReport } from '../report/breakdown-report.types';
import type { ComparisonChoices, ComparisonReport } from '../report/comparison-report.types';
import type { DataFacts } from '../report/quality-notes';
import type { ExpertsReport } from '../report/experts-report.types';
import type { FoundExperts } from '../report/found-experts.types';
import type { ProgressionReport } from '../report/progression-report.types';
import type { PaperReplies } from './paper-replies';
import { ownBenchmark } from './benchmark-schema';
import { paperChoices } from './paper-schema';
import type { Rebuilt, YearPage } from '../year/year-lock.types';
import type { LookFirstReport } from '../report/year-report.types';
import { comparedWith, criterion, filter, indicator, text, version, view, year } from './request-parts';
import type { Channel, EventChannel } from './channels';
import { keepingRequests } from './keeping-requests';
import type { KeepingReplies } from './keeping-requests';
import { planRequests } from './plan-requests';
import type { PlanReplies } from './plan-requests';
import { protectionRequests } from './protection-requests';
import type { ProtectionReplies } from './protection-requests';
import { rowAt, rowRequests } from './row-requests';
import type { RowReplies } from './row-requests';
import type {
  ActionsReply,
  AppNotice,
  CommittedImport,
  CoursesReply,
  ExportReply,
  FilePreview,
  FileToken,
  ImportRecord,
  JobProgress,
  MenuCommand,
  OpenedHandoverReply,
  OrganisationsReply,
  Preferences,
  ReconcileCellReply,
  ReconcileReply,
  ReleaseRecord,
  ReportReply,
  ReturnHelperReply,
  SettingsReply,
  Status,
  TranslationsReply,
  TwoGroupsReply,
} from './replies';
import { copyPicture, copyReturnColumn, copyTable, exportFolder, exportRun, quarantineSave } from './export-requests';
import type { TableDifference } from '../releases/version-differences';

/** Requests are checked with these schemas in the main process before anything else sees them. */
const id = text(80).min(1);
/** Words as they stand in a cell, which in Excel holds 32,767 characters, and what an id puts before them. */
const words = text(33_000);
const answers = z.record(words, text(200));
const mostFiles = 50;
/** A file may hold many tables, each of which is looked at and stored by itself. */
const mostTables = 5000;
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const optionalDate = z.union([isoDate, z.literal('')]);
const role = text(200).min(1);
const reason = text(2000).min(1);
const stage = z.strictObject({
  id: id,
  title: text(200).min(1),
  due: optionalDate,
  role: text(200),
  signOff: z.strictObject({ on: isoDate, role, note: text(2000) }).nullable(),
});
const nothing = z.strictObject({});
const rowId = z.number().int().positive();
const passphrase = text(longestPassphrase * 2).min(1);
/** "10-31"; '' where no day is set. Whether there is such a day is said by the rules of the settings. */
const dayOfYear = z.string().regex(/^(\d{2}-\d{2})?$/);
const surveyNumbers = z
  .strictObject({ 5: text(20).min(1), 6: text(20).min(1), 7: text(20).min(1), 8: text(20).min(1) })
  .partial();
/** The name of a live figure as text; anything else is refused. */
const measureKey = text(4000).refine((key) => readMeasureKey(key) !== null, 'not the name of a figure');

const mostActions = 10_000;
/** The own organisation that was worked on while it was typed; null before there is one. */
const ownOrganisation = z.number().int().positive().nullable();

const actionDraft = z.strictObject({
  issue: text(5000),
  change: text(5000),
  why: text(5000),
  owner: text(300),
  executive: text(300),
  start: optionalDate,
  due: optionalDate,
  measureOfSuccess: text(5000),
  targetValue: z.number().finite().nullable(),
  testDate: optionalDate,
  highImpactActions,
  tags,
  status: z.enum(actionStatuses),
  evidence: text(5000),
  evidenceFiles: z.array(text(260).min(1)).max(100).readonly(),
  completion: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('measured'), year }),
      z.strictObject({ kind: z.literal('not_measured'), reason: text(5000) }),
    ])
    .nullable(),
});

const tableChoice = z.strictObject({
  kind: z.enum(extractKinds),
  sheet: text(100).min(1),
  headerRow: z.number().int().min(1).max(1_048_576),
  columns: z.record(z.string().regex(/^[A-Z]{1,3}$/), text(60).nullable()),
});

export const requests = {
  'status.get': nothing,
  'example.load': nothing,
  'import.preview': z.strictObject({ jobId: id, tokens: z.array(id).min(1).max(mostFiles) }),
  'import.answer': z.strictObject({
    previewId: id,
    answers,
    /** What the person says the table is; null: as it was recognised, or as chosen before. */
    choice: tableChoice.nullable(),
  }),
  'import.commit': z.strictObject({
    jobId: id,
    imports: z
      .array(
        z.strictObject({
          previewId: id,
          answers,
          /** For years already held: which file's figures are used from now on. */
          sameYear: z.enum(['ask', 'replace', 'keep_both', 'add']),
        }),
      )
      .min(1)
      .max(mostTables),
  }),
  'import.cancel': z.strictObject({ jobId: id }),
  'import.discard': z.strictObject({ previewIds: z.array(id).max(mostTables) }),
  'imports.list': z.strictObject({ version }),
  'imports.undo': z.strictObject({ importId: z.number().int().positive() }),
  'imports.choose': z.strictObject({ importId: z.number().int().positive(), year }),
  'report.year': z.strictObject({ year: year.nullable(), version }),
  'report.breakdown': z.strictObject({
    indicator: z.literal(cutIndicators),
    view,
    year,
    version,
    filter,
  }),
  'report.compare': z.strictObject({
    year,
    version,
    with: comparedWith,
  }),
  /** Parts take longest to find and are only asked for where two are compared. */
  'report.compareChoices': z.strictObject({ year, version, withParts: z.boolean() }),
  'report.dataFacts': z.strictObject({ year, version }),
  'report.lookFirst': z.strictObject({ year, version }),
  'report.experts': z.strictObject({ year, version }),
  /** One thing looked for in the register, or two of different kinds. */
  'report.findExperts': z.strictObject({ year, version, first: criterion, second: criterion.nullable() }),
  'report.reconcile': z.strictObject({ year }),
  'report.progression': z.strictObject({ year, version }),
  'report.training': z.strictObject({
    year,
    version,
    window: z.literal(trainingWindows),
    definition: z.enum(arcpDefinitions),
    unit: z.enum(arcpUnits),
  }),
  'report.trainingCut': z.strictObject({
    year,
    version,
    window: z.literal(trainingWindows),
    measure: z.enum(trainingMeasures),
    cut: z.enum(trainingCuts),
  }),
  'report.journeys': z.strictObject({ year, version }),
  'report.reconcileCell': z.strictObject({
    year,
    indicator,
    item: text(200).min(1),
    group: z.enum(ethnicGroups),
    from: rowAt,
  }),
  'report.twoGroups': z.strictObject({ year }),
  ...rowRequests,
  /** Exact, so there is no version of it. */
  'report.returnHelper': z.strictObject({ year }),
  'releases.list': nothing,
  'releases.differences': z.strictObject({ year }),
  'translations.list': z.strictObject({ version }),
  'translations.change': z.strictObject({
    system: z.enum(systems),
    original: words.min(1),
    from: z.enum(ethnicGroups),
    to: z.enum(ethnicGroups),
  }),
  'courses.list': z.strictObject({ version }),
  'courses.change': z.strictObject({ course: words.min(1), to: z.enum(['mandatory', 'non_mandatory']) }),
  /** One live figure, by the key of its name. */
  'measures.read': z.strictObject({ key: measureKey, year, version }),
  /** Every measure of the plan, up to a year; null for all years held. */
  'ledger.read': z.strictObject({ version, year: year.nullable() }),
  'actions.list': z.strictObject({ version }),
  'actions.save': z.strictObject({
    id: id.nullable(),
    /** The figure a new action starts from; null for one that is changed. */
    start: z.strictObject({ key: measureKey, year }).nullable(),
    draft: actionDraft,
    /** The draft of an imported plan that becomes this action, and is one no longer. */
    fromDraft: id.optional(),
  }),
  'actions.remove': z.strictObject({ id }),
  'actions.note': z.strictObject({ id, text: text(5000).min(1) }),
  ...planRequests,
  'year.get': z.strictObject({ year, version }),
  'year.savePlan': z.strictObject({ year, stages: z.array(stage).max(40).readonly() }),
  'year.lock': z.strictObject({ year, role }),
  'year.unlock': z.strictObject({ year, role, reason }),
  /** `token` names what was shown to wait: nothing else is accepted. */
  'year.restate': z.strictObject({ year, role, reason, token: z.string().regex(/^[0-9a-f]{64}$/) }),
  'year.rebuild': z.strictObject({ year, version }),
  'actions.change': z.strictObject({ ids: z.array(id).min(1).max(mostActions), change: bulkChange }),
  'actions.history': z.strictObject({ id }),
  'drafts.list': nothing,
  'drafts.keep': z.strictObject({ organisation: ownOrganisation, key: draftKey, content: unsavedText }),
  'drafts.drop': z.strictObject({ organisation: ownOrganisation, key: draftKey }),
  'undo.last': nothing,
  'redo.last': nothing,
  'settings.get': nothing,
  'settings.set': z.strictObject({
    thresholds: z.strictObject({
      restricted: z.number().int().min(0).max(50),
      public: z.number().int().min(0).max(50),
    }),
    boardShownBelowThreshold: z.strictObject({ restricted: z.boolean(), public: z.boolean() }),
    disciplineBasis: z.record(z.string().regex(/^\d{4}$/), z.enum(['single_year', 'two_year_average'])),
    firstSingleYear: year,
    preferredSource: z.enum(['return', 'extracts']),
    countedAssignments: z.array(z.enum(leftOutKinds)).max(leftOutKinds.length).readonly(),
    registerKeeper: z.strictObject({ role: text(200), contact: text(300) }),
    remembersCopies: z.boolean(),
    tiers: z.strictObject({ middleFrom: z.enum(payBands), upperFrom: z.enum(payBands), isVsmUpper: z.boolean() }),
    modelEmployer: z.strictObject({ from: year, to: year, baseline: z.enum(['each_year', 'first_year']) }),
    surveyQuestions: z.record(z.string().regex(/^\d{4}$/), surveyNumbers),
    yearDates: z.strictObject({
      signOff: dayOfYear,
      submitted: dayOfYear,
      consulted: dayOfYear,
      committee: dayOfYear,
      board: dayOfYear,
      published: dayOfYear,
    }),
    ownBenchmarks: z.array(ownBenchmark).max(500).readonly(),
    /** Who changes it, by role and not by name, and why. */
    by: z.strictObject({ role: text(100), why: text(500) }).optional(),
  }),
  'preferences.get': nothing,
  'preferences.set': z.strictObject({ year: year.nullable(), version }),
  'organisations.list': nothing,
  'organisations.choose': z.strictObject({ organisationId: rowId }),
  /** `id` null makes another organisation. */
  'organisations.save': z.strictObject({
    id: rowId.nullable(),
    profile: z.strictObject({
      name: text(200).trim().min(1),
      code: text(20),
      type: text(100),
      region: text(100),
      address: text(500),
    }),
  }),
  'organisations.accept': z.strictObject({ name: text(300).min(1) }),
  'organisations.remove': z.strictObject({ organisationId: rowId }),
  'handover.summary': z.strictObject({ version }),
  'handover.open': z.strictObject({ token: id, passphrase }),
  /** `replaces` null adds it beside what is held. */
  'handover.take': z.strictObject({ handoverId: id, replaces: rowId.nullable() }),
  'handover.discard': nothing,
  ...keepingRequests,
  'files.pick': nothing,
  'files.register': z.strictObject({ paths: z.array(text(4096).min(1)).min(1).max(mostFiles) }),
  'paper.preview': z.strictObject({ year, version, audience: z.enum(audiences).optional() }),
  'paper.save': paperChoices,
  'template.get': z.strictObject({ year, version }),
  'template.drop': z.strictObject({}),
  'template.choose': z.strictObject({}),
  'template.starter': z.strictObject({}),
  'export.run': exportRun,
  'export.folder': exportFolder,
  'quarantine.save': quarantineSave,
  'handover.pick': nothing,
  'handover.save': z.strictObject({ passphrase }),
  'copy.picture': copyPicture,
  'copy.table': copyTable,
  'copy.returnColumn': copyReturnColumn,
  'window.print': nothing,
  ...protectionRequests,
} as const satisfies Record<Channel, z.ZodType>;

export type Requests = { [C in Channel]: z.infer<(typeof requests)[C]> };

export interface Replies extends PlanReplies, PaperReplies, KeepingReplies, ProtectionReplies, RowReplies {
  'status.get': Status;
  'example.load': { readonly years: readonly number[] };
  'import.preview': { readonly files: readonly FilePreview[] };
  'import.answer': FilePreview;
  'import.commit': { readonly imports: readonly CommittedImport[] };
  'import.cancel': { readonly isCancelled: boolean };
  'import.discard': { readonly discarded: number };
  'imports.list': { readonly imports: readonly ImportRecord[] };
  'imports.undo': { readonly removedYears: readonly number[] };
  'imports.choose': { readonly year: number };
  'report.year': ReportReply;
  'report.breakdown': BreakdownReport;
  'report.compare': ComparisonReport;
  'report.compareChoices': ComparisonChoices;
  'report.dataFacts': DataFacts;
  'report.lookFirst': LookFirstReport;
  'report.experts': ExpertsReport;
  'report.findExperts': FoundExperts;
  'report.reconcile': ReconcileReply;
  'report.progression': ProgressionReport;
  'report.training': TrainingReport;
  'report.journeys': JourneysReport;
  'report.trainingCut': TrainingCutReport;
  'report.reconcileCell': ReconcileCellReply;
  'report.twoGroups': TwoGroupsReply;
  'report.returnHelper': ReturnHelperReply;
  'releases.list': { readonly releases: readonly ReleaseRecord[] };
  'releases.differences': { readonly tables: readonly TableDifference[] };
  'translations.list': TranslationsReply;
  'translations.change': { readonly version: number; readonly rows: number };
  'courses.list': CoursesReply;
  'courses.change': { readonly rows: number };
  'measures.read': { readonly figure: MeasuredFigure };
  'ledger.read': LedgerReport;
  'actions.list': ActionsReply;
  'actions.save': { readonly action: Action };
  'actions.remove': { readonly id: string };
  'actions.note': { readonly action: Action };
  'year.get': YearPage;
  'year.savePlan': { readonly year: number };
  'year.lock': { readonly year: number };
  'year.unlock': { readonly year: number };
  'year.restate': { readonly year: number };
  'year.rebuild': Rebuilt;
  'actions.change': { readonly changed: number };
  'actions.history': { readonly changes: readonly ActionChange[] };
  'drafts.list': { readonly drafts: readonly KeptDraft[] };
  'drafts.keep': { readonly keptAt: string };
  'drafts.drop': { readonly key: string };
  'undo.last': { readonly undone: string };
  'redo.last': { readonly redone: string };
  'settings.get': SettingsReply;
  'settings.set': SettingsReply;
  'preferences.get': Preferences;
  'preferences.set': Preferences;
  'organisations.list': OrganisationsReply;
  'organisations.choose': OrganisationsReply;
  'organisations.save': OrganisationsReply;
  'organisations.accept': OrganisationsReply;
  'organisations.remove': OrganisationsReply;
  'handover.summary': HandoverSummary;
  'handover.open': OpenedHandoverReply;
  'handover.take': { readonly id: number; readonly organisation: string };
  'handover.discard': { readonly isDiscarded: boolean };
  'files.pick': { readonly files: readonly FileToken[] };
  'files.register': { readonly files: readonly FileToken[] };
  'quarantine.save': ExportReply;
  'handover.pick': { readonly file: FileToken | null };
  'handover.save': ExportReply;
  'copy.picture': { readonly title: string };
  'copy.table': { readonly rows: number };
  'copy.returnColumn': { readonly rows: number };
  'window.print': { readonly isPrinted: boolean };
}

export interface Events {
  'job.progress': JobProgress;
  'menu.command': { readonly command: MenuCommand };
  'app.noticed': AppNotice;
}

/** The compiler refuses a reply or event without a channel, and the other way round. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const everyChannelHasAReply: Same<keyof Replies, Channel> = true;
export const everyEventHasAShape: Same<keyof Events, EventChannel> = true;
