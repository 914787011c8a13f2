import { defaultSettings } from '../../shared/reference/settings';
import { sampleActions, sampleHistory } from './samples/actions';
import { sampleLedger } from './samples/ledger';
import { samplePreview } from './samples/paper';
import { sampleMeasure } from './samples/measures';
import { sampleBackup, sampleBackupPreview, sampleDiagnostics, sampleFacts } from './samples/backups';
import { sampleBreakdown } from './samples/breakdown';
import { comparison, comparisonChoices } from './samples/comparison';
import { expertsReport, foundExperts } from './samples/experts';
import { askingPreview, brokenPreview, clearPreview, importRecords, inVersion } from './samples/imports';
import { sampleManifest, sampleOrganisations, sampleSummary } from './samples/organisations';
import { samplePlan } from './samples/plans';
import { sampleProgression } from './samples/progression';
import { journeysReport } from './samples/journeys';
import { sampleTraining, sampleTrainingCut } from './samples/training';
import { sampleTranslations } from './samples/translations';
import { rebuilt, yearPage } from './samples/year';
import { sampleReleases } from './samples/releases';
import { publicReport, sampleReport } from './samples/report';
import type { Open } from '../../shared/protection/protection-state.types';
import type { Bridge } from '../../shared/ipc/bridge';
import type { Channel, EventChannel } from '../../shared/ipc/channels';
import type { Events, Replies, Requests } from '../../shared/ipc/contract';
import type { Result } from '../../shared/ipc/errors';
import type { RowsReply } from '../../shared/ipc/replies/rows';
import { MockFailure } from './mock-failure';

export { MockFailure };

type Handlers = { [C in Channel]: (request: Requests[C]) => Replies[C] | Promise<Replies[C]> };
type Listeners = { [E in EventChannel]: Set<(event: Events[E]) => void> };

/** The other side, as the renderer sees it, with invented answers. Never part of the product. */
export interface MockBridge extends Bridge {
  readonly handlers: Handlers;
  readonly calls: readonly { readonly channel: Channel; readonly request: unknown }[];
  readonly emit: <E extends EventChannel>(channel: E, event: Events[E]) => void;
}

const noRows = ({ from }: { readonly from: number }): RowsReply => ({
  sentence: 'Nobody is counted here, so there are no rows.',
  total: 0,
  rows: [],
  from,
});

const tokens = { files: [{ token: 't1', name: 'a.xlsx', size: 1000 }] };

const startingHandlers = (): Handlers => {
  let settings: Replies['settings.get']['settings'] = defaultSettings;
  let organisations: Replies['organisations.list']['organisations'] = sampleOrganisations;
  let paper = samplePreview.choices;
  let notices: Replies['app.notices']['notices'] = [];
  let preferences: Replies['preferences.get'] = { year: null, version: 'restricted' };
  return {
    'status.get': () => ({
      organisation: 'Northmoor University Hospitals',
      years: [2021, 2022, 2023, 2024, 2025],
      newestWithFigures: 2025,
      isExample: false,
      locked: [],
      canUndo: 'saving A-002',
      canRedo: null,
      notice: null,
      isReadOnly: false,
    }),
    'example.load': () => ({ years: [2025] }),
    'import.preview': () => ({ files: [clearPreview, askingPreview, brokenPreview] }),
    'import.answer': ({ previewId }) => (previewId === 'p2' ? askingPreview : clearPreview),
    'import.commit': () => ({ imports: [{ importId: 3, fileName: clearPreview.fileName, years: [2024, 2025] }] }),
    'import.cancel': () => ({ isCancelled: true }),
    'import.discard': ({ previewIds }) => ({ discarded: previewIds.length }),
    'imports.list': ({ version }) => ({ imports: inVersion(importRecords, version) }),
    'imports.undo': () => ({ removedYears: [2025] }),
    'imports.choose': ({ year }) => ({ year }),
    'report.year': ({ version, year }) => ({
      report: { ...(version === 'public' ? publicReport : sampleReport), year: year ?? 2025 },
      actionCounts: { '2': 1, '3': 1 },
    }),
    'report.breakdown': (request) => sampleBreakdown(request),
    'report.compare': comparison,
    'report.compareChoices': () => comparisonChoices,
    'report.dataFacts': ({ version }) => ({ setAside: version === 'public' ? null : 12, byHand: 3 }),
    'report.lookFirst': ({ year, version }) => ({
      year,
      version,
      items: sampleReport.lookFirst,
      lookedAt: 143,
      sentence: 'Of 143 comparisons, corrected for that number (Holm).',
    }),
    'report.experts': ({ year, version }) => expertsReport(version, year),
    'report.findExperts': (request) => foundExperts(request),
    'report.reconcile': () => ({ year: 2025, agree: 0, differ: 0, rows: [] }),
    'report.progression': (request) => sampleProgression(request),
    'report.training': (request) => sampleTraining(request),
    'report.journeys': ({ year, version }) => journeysReport(version, year),
    'report.trainingCut': (request) => sampleTrainingCut(request),
    'report.reconcileCell': ({ from }) => ({
      sentence: 'No row of the extracts is about this count.',
      explanation: [],
      total: 0,
      rows: [],
      from,
    }),
    'report.twoGroups': () => ({ total: 0, rows: [] }),
    'report.rows': noRows,
    'report.trainingRows': noRows,
    'report.registerRows': noRows,
    'report.requestRows': noRows,
    'report.returnHelper': ({ year }) => ({
      year,
      hasReturn: true,
      rows: [
        { kind: 'heading', label: 'Workforce' },
        {
          kind: 'row',
          indicator: 2,
          label: 'Number of shortlisted applicants',
          measure: 'Headcount',
          isCalculated: false,
          figures: { white: 827, bme: 1241, unknown: 54 },
          state: { kind: 'differs', inReturn: { white: 827, bme: 1240, unknown: 54 } },
        },
      ],
    }),
    'releases.list': () => ({ releases: sampleReleases }),
    'releases.differences': () => ({
      tables: [{ table: 'Indicator 3, 2025', shown: 4, hidden: [{ part: '', group: 'bme' }] }],
    }),
    'translations.list': ({ version }) => sampleTranslations(version),
    'translations.change': () => ({ version: 2, rows: 12 }),
    'courses.list': ({ version }) => ({
      courses: [
        { course: 'Wound care', class: null, isMixed: false, rows: version === 'public' ? null : 12 },
        { course: 'Fire safety', class: 'mandatory', isMixed: false, rows: version === 'public' ? null : 900 },
      ],
    }),
    'courses.change': () => ({ rows: 12 }),
    'measures.read': sampleMeasure,
    'ledger.read': ({ version }) => sampleLedger(version),
    'actions.list': () => ({ actions: sampleActions, notHeld: [] }),
    'actions.save': () => ({ action: sampleActions[0]! }),
    'actions.remove': ({ id }) => ({ id }),
    'actions.note': () => ({ action: sampleActions[0]! }),
    'plan.drafts': () => ({ drafts: [] }),
    'plan.removeDraft': ({ id }) => ({ id }),
    'plan.read': () => samplePlan,
    'plan.store': () => ({ drafts: ['D-001'], changed: [], removed: [], refused: [] }),
    'plan.pick': () => tokens,
    'plan.export': () => ({
      files: [{ name: 'Action plan to edit.xlsx', bytes: 9000 }],
      folder: 'Documents',
      warnings: [],
    }),
    'paper.preview': (request) => ({ ...samplePreview, year: request.year, choices: paper }),
    'template.get': () => ({ template: null, problems: [] }),
    'template.drop': () => ({ name: null }),
    'template.choose': () => ({ name: null }),
    'template.starter': () => ({ files: null, folder: null, warnings: [] }),
    'paper.save': ({ year, sections, summary, recommendations }) => {
      const edited = { text: summary ?? '', generated: samplePreview.generatedSummary, at: '2026-05-03T10:00:00Z' };
      paper = { sections, summary: summary === null ? null : edited, recommendations };
      return { year };
    },
    'year.get': (request) => yearPage(request),
    'year.savePlan': ({ year }) => ({ year }),
    'year.lock': ({ year }) => ({ year }),
    'year.unlock': ({ year }) => ({ year }),
    'year.restate': ({ year }) => ({ year }),
    'year.rebuild': ({ year }) => rebuilt(year),
    'actions.change': ({ ids }) => ({ changed: ids.length }),
    'actions.history': () => ({ changes: sampleHistory }),
    'drafts.list': () => ({ drafts: [] }),
    'drafts.keep': () => ({ keptAt: '2026-04-04T09:00:00Z' }),
    'drafts.drop': ({ key }) => ({ key }),
    'redo.last': () => ({ redone: 'saving A-002' }),
    'undo.last': () => ({ undone: 'saving A-002' }),
    'settings.get': () => ({ settings, changes: [], importedBenchmarks: [] }),
    'settings.set': (next) => {
      settings = next;
      return { settings, changes: [], importedBenchmarks: [] };
    },
    'preferences.get': () => preferences,
    'preferences.set': (next) => {
      preferences = next;
      return next;
    },
    'organisations.list': () => ({ organisations }),
    'organisations.choose': ({ organisationId }) => {
      organisations = organisations.map((one) => ({ ...one, isCurrent: one.id === organisationId }));
      return { organisations };
    },
    'organisations.save': ({ id, profile }) => {
      organisations = organisations.map((one) => (one.id === id ? { ...one, ...profile } : one));
      return { organisations };
    },
    'organisations.accept': () => ({ organisations }),
    'organisations.remove': ({ organisationId }) => {
      organisations = organisations.filter((one) => one.id !== organisationId);
      return { organisations };
    },
    'handover.summary': ({ version }) => sampleSummary(version),
    'handover.open': () => ({ handoverId: 'h1', manifest: sampleManifest, organisations }),
    'handover.take': () => ({ id: 1, organisation: sampleManifest.organisation }),
    'handover.discard': () => ({ isDiscarded: true }),
    'backups.list': () => ({ backups: [sampleBackup], keptAside: [] }),
    'backups.preview': () => sampleBackupPreview,
    'backups.startEmpty': () => ({ isStarted: true }),
    'backups.saveElsewhere': () => ({
      files: [{ name: sampleBackup.name, bytes: 480_000 }],
      folder: 'H',
      warnings: [],
    }),
    'backups.bring': () => ({ name: sampleBackup.name }),
    'support.facts': () => sampleFacts,
    'app.notices': () => ({ notices }),
    'app.dismiss': ({ noticeId }) => {
      notices = notices.filter((one) => one.id !== noticeId);
      return { notices };
    },
    'app.licences': () => ({ text: 'zod: MIT' }),
    'app.diagnostics': () => ({ text: sampleDiagnostics }),
    'app.copyDiagnostics': () => ({ lines: 12 }),
    'app.deleteEverything': () => ({ isDeleted: true }),
    'backups.restore': ({ name }) => ({ restored: name }),
    'files.pick': () => tokens,
    'files.register': () => tokens,
    'export.run': ({ format }) => ({
      files: [{ name: `Board paper 2025.${format}`, bytes: 212_000 }],
      folder: 'Documents',
      warnings: [],
    }),
    'export.folder': ({ what }) => ({
      files: [{ name: what === 'packs' ? 'Pack Surgery.xlsx' : 'Board paper 2025.docx', bytes: 9000 }],
      folder: 'Documents',
      warnings: [],
    }),
    'quarantine.save': () => ({
      files: [{ name: 'Rows to correct - staff.xlsx', bytes: 9000 }],
      folder: 'Documents',
      warnings: [],
    }),
    'handover.pick': () => ({
      file: { token: 'h', name: 'Handover of Northmoor 2025-04-04.rewhandover', size: 90_000 },
    }),
    'handover.save': () => ({
      files: [{ name: 'Handover of Northmoor 2025-04-04.rewhandover', bytes: 90_000 }],
      folder: 'Documents',
      warnings: [],
    }),
    'copy.picture': () => ({ title: 'Appointed from shortlisting, by directorate' }),
    'copy.returnColumn': () => ({ rows: 66 }),
    'copy.table': ({ rows }) => ({ rows: rows.length }),
    'app.info': () => ({
      version: '0.1.0',
      dataFolder: 'C:\\Users\\someone\\AppData\\Roaming\\Race Equality Workbench',
      electron: '45.4.1',
      build: '0123456789abcdef',
      chromium: '140.0.0.0',
      node: '22.20.0',
      system: 'Windows_NT 10.0.26100 x64',
    }),
    'window.print': () => ({ isPrinted: true }),
    'protection.get': () => openProtection,
    'protection.choose': () => ({ recoveryKey: mockRecoveryKey }),
    'protection.unlock': () => openProtection,
    'protection.setPassphrase': () => openProtection,
    'protection.newRecoveryKey': () => ({ recoveryKey: mockRecoveryKey }),
    'protection.keepRecoveryKey': () => openProtection,
    'protection.saveRecoveryKey': () => ({
      files: [{ name: 'Recovery key.txt', bytes: 700 }],
      folder: 'Documents',
      warnings: [],
    }),
    'protection.set': () => openProtection,
    'protection.removePlain': () => openProtection,
    'protection.setAside': () => openProtection,
    'protection.lock': () => ({ isLocked: true }),
  };
};

export const mockRecoveryKey = '22229-2222G-2222Q-2222X-22226-2222D-2222M';

export const openProtection: Open = {
  kind: 'open',
  isProtected: true,
  hasPassphrase: true,
  opensBySystem: false,
  canUseSystem: false,
  isRecoveryKept: true,
  lockAfter: 0,
  plainFiles: [],
};

const failed = (error: unknown): Result<never> => ({
  ok: false,
  error: {
    code: error instanceof MockFailure ? error.code : 'internal',
    message: error instanceof Error ? error.message : 'fault',
    ...(error instanceof MockFailure && error.details !== undefined ? { details: error.details } : {}),
  },
});

export const createMockBridge = (change: Partial<Handlers> = {}): MockBridge => {
  const handlers: Handlers = { ...startingHandlers(), ...change };
  const calls: { channel: Channel; request: unknown }[] = [];
  const listeners: Listeners = { 'job.progress': new Set(), 'menu.command': new Set(), 'app.noticed': new Set() };
  return {
    handlers,
    calls,
    call: async (channel, request) => {
      calls.push({ channel, request });
      try {
        return { ok: true, value: await handlers[channel](request) };
      } catch (error) {
        return failed(error);
      }
    },
    on: (channel, listener) => {
      listeners[channel].add(listener);
      return () => {
        listeners[channel].delete(listener);
      };
    },
    registerDropped: () => Promise.resolve({ ok: true, value: tokens }),
    emit: (channel, event) => {
      for (const listener of listeners[channel]) listener(event);
    },
  };
};
