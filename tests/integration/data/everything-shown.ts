import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { exportCommand } from '../../../electron/batch/commands/export';
import { readArguments } from '../../../electron/batch/arguments';
import type { OpenedServices } from '../../../electron/data/open-services';
import { figuresCommand } from '../../../electron/batch/commands/figures';
import { ledgerReport } from '../../../electron/data/services/actions/ledger-service';
import { readMemory } from '../../../electron/data/services/import-memory';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import { openDocx } from '../exporting/open-docx';
import type { OpenedDocument } from '../exporting/open-docx';

/** Numbers of rows in the database: an organisation beside others has other ones, which no page shows. */
const rowNumbers = new Set(['importId', 'addsTo', 'id']);

const plain = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => (rowNumbers.has(key) ? undefined : part), 1);

const asked = async (work: () => unknown): Promise<string> => {
  try {
    return plain(await work());
  } catch (error) {
    return plain(toWorkbenchError(error));
  }
};

/** What is to be read in a paper or workbook. Marks that Word needs to find its own parts are new with every file. */
const wordsOf = (document: OpenedDocument): string =>
  [
    document.text,
    ...document.names.filter((name) => /^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/.test(name)).map(document.part),
  ].join('\n');

const papersOf = async (services: OpenedServices, year: number, version: string): Promise<string> => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-papers-'));
  try {
    const wanted = ['export', '--year', String(year), '--version', version, '--out', folder];
    await exportCommand(readArguments(wanted), services, '0');
    return fs
      .readdirSync(folder)
      .map((name) => `${name}\n${wordsOf(openDocx(fs.readFileSync(path.join(folder, name))))}`)
      .join('\n');
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
};

/** Every page, list, batch figure and paper of the organisation that is worked on, as text: by name, for a message that says what differs. */
export const everythingShown = async (
  services: OpenedServices,
  year: number,
): Promise<Readonly<Record<string, string>>> => {
  const { handlers, context } = services;
  const shown: Record<string, string> = {};
  for (const version of ['restricted', 'public'] as const) {
    const of = { year, version };
    const pages: Readonly<Record<string, () => unknown>> = {
      report: () => handlers['report.year'](of),
      lookFirst: () => handlers['report.lookFirst'](of),
      experts: () => handlers['report.experts'](of),
      found: () =>
        handlers['report.findExperts']({
          ...of,
          first: { kind: 'language', name: 'Tagalog', isClinical: false },
          second: null,
        }),
      training: () => handlers['report.training']({ ...of, window: 5, definition: 'regulator', unit: 'outcomes' }),
      progression: () => handlers['report.progression'](of),
      journeys: () => handlers['report.journeys'](of),
      dataFacts: () => handlers['report.dataFacts'](of),
      breakdown: () => handlers['report.breakdown']({ ...of, indicator: 2, view: 'all', filter: null }),
      compare: () => handlers['report.compareChoices']({ ...of, withParts: true }),
      rows: () => handlers['report.rows']({ ...of, indicator: 2, view: 'all', group: 'bme', side: 'of', from: 0 }),
      imports: () => handlers['imports.list']({ version }),
      translations: () => handlers['translations.list']({ version }),
      courses: () => handlers['courses.list']({ version }),
      actions: () => handlers['actions.list']({ version }),
      year: () => handlers['year.get'](of),
      rebuilt: () => handlers['year.rebuild'](of),
      ledger: () => ledgerReport(context, version, null),
      summary: () => handlers['handover.summary']({ version }),
      figures: () => figuresCommand(readArguments(['figures', '--year', String(year), '--version', version]), services),
      papers: () => papersOf(services, year, version),
    };
    for (const [name, ask] of Object.entries(pages)) shown[`${name} ${version}`] = await asked(ask);
  }
  shown['reconcile'] = await asked(() => handlers['report.reconcile']({ year }));
  shown['twoGroups'] = await asked(() => handlers['report.twoGroups']({ year }));
  shown['settings'] = await asked(() => handlers['settings.get']({}));
  shown['status'] = await asked(() => handlers['status.get']({}));
  shown['memory'] = plain(readMemory(context.db));
  return shown;
};
