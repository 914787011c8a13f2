import { parseArgs } from 'node:util';
import { oneSpanSentence } from '../../shared/narrative/training/training-words';
import { arcpDefinitions, arcpUnits, defaultArcpUnit } from '../../shared/reference/outcomes-arcp';
import type { ArcpDefinition, ArcpUnit } from '../../shared/reference/outcomes-arcp';
import { defaultTrainingWindow, trainingWindows } from '../../shared/reference/training-year';
import type { TrainingWindow } from '../../shared/reference/training-year';
import { WorkbenchFailure } from '../ipc/failure';

/** `--data DIR <command> …` taken apart. */
export interface BatchArguments {
  readonly data: string | null;
  readonly command: string;
  readonly rest: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export const usage: readonly string[] = [
  'batch help',
  'batch --data DIR import FILE… [--accept-suggestions] [--same-year replace|keep|add] [--same-organisation]',
  'batch --data DIR figures --year Y [--version restricted|public] [--source return|extracts] [--window 1|3|5] [--definition regulator|standard|extension] [--unit outcomes|trainees]',
  'batch --data DIR figures --year Y --indicator 1|2|3|4 --by CUT [--within CUT=PART] [--view all|without_international] [--version restricted|public]',
  'batch --data DIR figures --year Y --by-training specialty|grade|exam|diet|sex|less_than_full_time [--window 1|3|5] [--definition regulator|standard|extension] [--version restricted|public]',
  'batch --data DIR actions [--version restricted|public]',
  'batch --data DIR actions import FILE [--accept-suggestions]',
  'batch --data DIR actions export --out DIR',
  'batch --data DIR ledger [--year Y] [--version restricted|public]',
  'batch --data DIR reconcile --year Y',
  'batch compare X1 N1 X2 N2',
  'batch --data DIR compare --year Y [--version restricted|public] --with YEAR|PLACE',
  'batch --data DIR compare --year Y [--version restricted|public] --cut CUT PART PART',
  'batch --data DIR export --year Y --version V --out DIR [--formats docx,xlsx,csv,zip] [--packs directorate,site,staff_group] [--template FILE|none] [--audience board|division|network|other|public] [--leave-out PART,…] [--override-by ROLE --because TEXT]',
  'batch --data DIR export --both --year Y --out DIR [--formats docx,xlsx,csv,zip] [--packs directorate,site,staff_group] [--template FILE|none] [--leave-out PART,…] [--override-by ROLE --because TEXT]',
  'batch --data DIR releases',
  'batch --data DIR example --out DIR',
  'batch --data DIR settings [--version restricted|public]',
  'batch --data DIR lock --year Y --by ROLE',
  'batch --data DIR unlock --year Y --by ROLE --reason TEXT',
  'batch --data DIR restate --year Y --by ROLE --reason TEXT',
  'batch --data DIR rebuild --year Y [--out DIR]',
  'batch --data DIR organisations [--add NAME]',
  'batch --data DIR summary [--version restricted|public]',
  'batch --data DIR handover --out FILE --passphrase-stdin',
  'batch --data DIR handover-open FILE --passphrase-stdin [--as add|replace]',
  'batch --data DIR verify',
  'batch --data DIR backups',
  'batch --data DIR backup [--out DIR]',
  'batch --data DIR restore NAME',
  'batch --data DIR delete-everything --yes',
  'every command that reads or changes data: [--organisation NAME|ID] [--passphrase-file FILE]',
];

export const badArguments = (message: string): WorkbenchFailure =>
  new WorkbenchFailure('bad_request', `${message}\n${usage.join('\n')}`);

export const readArguments = (argv: readonly string[]): BatchArguments => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        year: { type: 'string' },
        version: { type: 'string' },
        source: { type: 'string' },
        with: { type: 'string' },
        cut: { type: 'string' },
        window: { type: 'string' },
        definition: { type: 'string' },
        indicator: { type: 'string' },
        view: { type: 'string' },
        by: { type: 'string' },
        reason: { type: 'string' },
        within: { type: 'string' },
        unit: { type: 'string' },
        'by-training': { type: 'string' },
        out: { type: 'string' },
        formats: { type: 'string' },
        both: { type: 'boolean' },
        packs: { type: 'string' },
        'leave-out': { type: 'string' },
        audience: { type: 'string' },
        template: { type: 'string' },
        'override-by': { type: 'string' },
        because: { type: 'string' },
        'accept-suggestions': { type: 'boolean' },
        'same-year': { type: 'string' },
        'same-organisation': { type: 'boolean' },
        organisation: { type: 'string' },
        add: { type: 'string' },
        as: { type: 'string' },
        'passphrase-stdin': { type: 'boolean' },
        yes: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'passphrase-file': { type: 'string' },
      },
    });
    const [command = '', ...rest] = positionals;
    return { data: values.data ?? null, command, rest, options: values };
  } catch (error) {
    throw badArguments(error instanceof Error ? error.message : 'The arguments could not be read.');
  }
};

export const textOption = ({ options }: BatchArguments, name: string): string | null => {
  const value = options[name];
  return typeof value === 'string' ? value : null;
};

export const yearOption = (batch: BatchArguments): number => {
  const text = textOption(batch, 'year');
  const year = Number(text);
  if (text === null || !Number.isInteger(year) || year < 2010 || year > 2100)
    throw badArguments('Give the reporting year: --year 2025');
  return year;
};

export const versionOption = (batch: BatchArguments): 'restricted' | 'public' => {
  const version = textOption(batch, 'version') ?? 'restricted';
  if (version !== 'restricted' && version !== 'public') throw badArguments('--version is restricted or public');
  return version;
};

export const windowOption = (batch: BatchArguments): TrainingWindow => {
  const text = textOption(batch, 'window') ?? String(defaultTrainingWindow);
  const window = trainingWindows.find((years) => String(years) === text);
  if (window === undefined) throw badArguments('--window is 1, 3 or 5 training years');
  if (versionOption(batch) === 'public' && window !== defaultTrainingWindow) throw badArguments(oneSpanSentence);
  return window;
};

export const definitionOption = (batch: BatchArguments): ArcpDefinition => {
  const text = textOption(batch, 'definition') ?? 'regulator';
  const definition = arcpDefinitions.find((each) => each === text);
  if (definition === undefined) throw badArguments(`--definition is ${arcpDefinitions.join(', ')}`);
  return definition;
};

export const unitOption = (batch: BatchArguments): ArcpUnit => {
  const text = textOption(batch, 'unit') ?? defaultArcpUnit;
  const unit = arcpUnits.find((each) => each === text);
  if (unit === undefined) throw badArguments(`--unit is ${arcpUnits.join(' or ')}`);
  return unit;
};

/** A text that has to be given. */
export const neededOption = (batch: BatchArguments, name: string, example: string): string => {
  const text = textOption(batch, name)?.trim() ?? '';
  if (text === '') throw badArguments(`Give --${name}, for example: --${name} "${example}"`);
  return text;
};

/** What to do with a year that is held already; null where nothing was said. */
export const sameYearOption = (batch: BatchArguments): 'replace' | 'keep_both' | 'add' | null => {
  const text = textOption(batch, 'same-year');
  if (text === null || text === 'replace' || text === 'add') return text;
  if (text === 'keep') return 'keep_both';
  throw badArguments('--same-year is replace, keep or add');
};

export const dataOption = ({ data }: BatchArguments): string => {
  if (data === null || data === '') throw badArguments('Say where the data are: --data DIR');
  return data;
};

export const outOption = (batch: BatchArguments): string => {
  const out = textOption(batch, 'out');
  if (out === null || out === '') throw badArguments('Say where the files should go: --out DIR');
  return out;
};
