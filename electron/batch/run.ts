import { keepAnswers } from '../data/kept';
import { openServices } from '../data/open-services';
import type { OpenedServices, ServiceOptions } from '../data/open-services';
import { reconcileYear } from '../data/services/checks/reconcile-service';
import { countPeopleWithTwoGroups } from '../data/services/checks/two-groups-service';
import { verify } from '../data/services/checks/verify-service';
import { brokenLockSentence } from '../../shared/narrative/year/year-words';
import { toWorkbenchError, WorkbenchFailure } from '../ipc/failure';
import type { DataKey } from '../protection/data-key';
import { openFolder } from '../protection/open-folder';
import { badArguments, dataOption, readArguments, usage, yearOption } from './arguments';
import type { BatchArguments } from './arguments';
import { actionsCommand, ledgerCommand } from './commands/actions';
import { backupCommand, backupsCommand, deleteEverythingCommand, restoreCommand } from './commands/backups';
import type { FileNeeds } from './commands/backups';
import { compareCommand } from './commands/compare';
import { compareFiguresCommand, isAboutYear } from './commands/compare-figures';
import { exampleCommand } from './commands/example';
import { exportCommand, releasesCommand } from './commands/export';
import { figuresCommand } from './commands/figures';
import { handoverCommand, openHandoverCommand, summaryCommand } from './commands/handover';
import { importCommand } from './commands/import';
import { chooseByOption, organisationsCommand } from './commands/organisations';
import { settingsCommand } from './commands/settings';
import { lockCommand, rebuildCommand, restateCommand, unlockCommand } from './commands/year';
import { secretOption } from './secret-option';
import { done, failed } from './outcome';
import type { Outcome } from './outcome';

export type BatchNeeds = Omit<ServiceOptions, 'dataFolder' | 'onDamage' | 'startsSession' | 'onProgress'> & {
  readonly appVersion: string;
  readonly log: (text: string) => void;
  /** All of standard input, where a command asks for it. */
  readonly readInput?: () => Promise<string>;
};

type Command = (
  batch: BatchArguments,
  services: OpenedServices,
  appVersion: string,
  readInput: () => Promise<string>,
) => Outcome | Promise<Outcome>;

const commands: Readonly<Record<string, Command>> = {
  compare: compareFiguresCommand,
  import: importCommand,
  figures: figuresCommand,
  actions: actionsCommand,
  ledger: ledgerCommand,
  export: exportCommand,
  releases: releasesCommand,
  example: exampleCommand,
  lock: lockCommand,
  unlock: unlockCommand,
  restate: restateCommand,
  rebuild: rebuildCommand,
  reconcile: (batch, { context: { db } }) => {
    const year = yearOption(batch);
    return done({ ...reconcileYear(db, year), twoGroups: countPeopleWithTwoGroups(db, year) });
  },
  settings: settingsCommand,
  organisations: organisationsCommand,
  backup: backupCommand,
  summary: summaryCommand,
  handover: (batch, services, _appVersion, readInput) => handoverCommand(batch, services, readInput),
  'handover-open': (batch, services, _appVersion, readInput) => openHandoverCommand(batch, services, readInput),
  verify: (_batch, { raw, context }) => {
    const facts = verify(raw, context.db);
    const altered = facts.locks.filter(({ state }) => state === 'altered');
    if (altered.length > 0) throw new WorkbenchFailure('lock_broken', brokenLockSentence(altered));
    if (facts.integrity === 'ok' && facts.foreignKeys === 'ok') return done(facts);
    throw new WorkbenchFailure('database_damaged', 'The data file did not pass its check. It has not been changed.');
  },
};

/** About the data file itself: these work where it cannot be opened too. */
const fileCommands: Readonly<Record<string, (batch: BatchArguments, needs: FileNeeds) => Outcome | Promise<Outcome>>> =
  {
    backups: backupsCommand,
    restore: restoreCommand,
    'delete-everything': deleteEverythingCommand,
  };

const noInput = (): Promise<string> => Promise.resolve('');

const openData = (batch: BatchArguments, needs: BatchNeeds, dataKey: DataKey | null): OpenedServices =>
  openServices({
    ...needs,
    dataFolder: dataOption(batch),
    dataKey,
    onDamage: 'refuse',
    startsSession: false,
    onProgress: ({ fileName, phase, done: count, total, rows, glimpse }) => {
      if (glimpse !== undefined) return;
      const far =
        rows === undefined ? `${String(count)}/${String(total)}` : `${String(rows.done)}/${String(rows.total)} rows`;
      needs.log(`${fileName} ${phase} ${far}`);
    },
  });

const keyOf = async (batch: BatchArguments, needs: BatchNeeds): Promise<DataKey | null> =>
  openFolder(dataOption(batch), await secretOption(batch), needs.log);

const withData = async (batch: BatchArguments, command: Command, needs: BatchNeeds): Promise<Outcome> => {
  const services = openData(batch, needs, await keyOf(batch, needs));
  try {
    chooseByOption(batch, services);
    const outcome = await command(batch, services, needs.appVersion, needs.readInput ?? noInput);
    if (!services.context.isReadOnly) keepAnswers(services.context.db);
    return outcome;
  } finally {
    services.close();
  }
};

/** The same services without a window. Never throws: every outcome is one JSON object and an exit code. */
export const runBatch = async (argv: readonly string[], needs: BatchNeeds): Promise<Outcome> => {
  try {
    const batch = readArguments(argv);
    if (batch.command === 'help' || batch.options.help === true) return done({ usage });
    if (batch.command === 'compare' && !isAboutYear(batch)) return compareCommand(batch);
    const aboutFile = fileCommands[batch.command];
    if (aboutFile !== undefined)
      return await aboutFile(batch, {
        now: needs.now,
        key: () => keyOf(batch, needs),
        open: (key) => openData(batch, needs, key),
      });
    const command = commands[batch.command];
    if (command === undefined)
      throw badArguments(batch.command === '' ? 'Say what to do.' : `There is no command "${batch.command}".`);
    return await withData(batch, command, needs);
  } catch (error) {
    if (!(error instanceof WorkbenchFailure))
      needs.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return failed(toWorkbenchError(error));
  }
};
