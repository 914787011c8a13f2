/** Names only: the preload imports this file and nothing else of the boundary. */
export const dataChannels = [
  'status.get',
  'example.load',
  'import.preview',
  'import.answer',
  'import.commit',
  'import.cancel',
  'import.discard',
  'imports.list',
  'imports.undo',
  'imports.choose',
  'report.year',
  'report.breakdown',
  'report.compare',
  'report.compareChoices',
  'report.dataFacts',
  'report.lookFirst',
  'report.experts',
  'report.findExperts',
  'report.reconcile',
  'report.training',
  'report.progression',
  'report.journeys',
  'report.trainingCut',
  'report.reconcileCell',
  'report.twoGroups',
  'report.rows',
  'translations.list',
  'translations.change',
  'courses.list',
  'courses.change',
  'measures.read',
  'ledger.read',
  'actions.list',
  'actions.save',
  'actions.remove',
  'actions.note',
  'year.get',
  'year.savePlan',
  'year.lock',
  'year.unlock',
  'year.restate',
  'year.rebuild',
  'actions.change',
  'actions.history',
  'drafts.list',
  'drafts.keep',
  'drafts.drop',
  'undo.last',
  'redo.last',
  'settings.get',
  'settings.set',
  'preferences.get',
  'preferences.set',
  'organisations.list',
  'organisations.choose',
  'organisations.save',
  'organisations.accept',
  'organisations.remove',
  'handover.summary',
  'handover.open',
  'handover.take',
  'handover.discard',
  'backups.list',
  'backups.restore',
] as const;

export const mainChannels = [
  'files.pick',
  'files.register',
  'export.run',
  'quarantine.save',
  'handover.pick',
  'handover.save',
  'copy.picture',
  'copy.table',
  'app.info',
  'window.print',
] as const;

export const channels = [...dataChannels, ...mainChannels] as const;
export type Channel = (typeof channels)[number];
export type DataChannel = (typeof dataChannels)[number];
export type MainChannel = (typeof mainChannels)[number];

/** Messages the other way: progress of a job, and a choice from the menu. */
export const eventChannels = ['job.progress', 'menu.command', 'data.restarted'] as const;
export type EventChannel = (typeof eventChannels)[number];

/** The global the preload puts on the page. */
export const bridgeName = 'workbench';
