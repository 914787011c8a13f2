import type { ExportFormat } from '../../shared/ipc/export-formats';
import { exportFileName } from './file-name';
import type { MadeDocument, PaperInput } from './paper-input';

export interface ExportFile extends MadeDocument {
  readonly fileName: string;
}

/** A PDF is printed by a window of the app: its page is made here, its bytes come back from there. */
export type MadeHere = Exclude<ExportFormat, 'pdf'>;

/** The document libraries are large: they are loaded when the first document is made, not when the app starts. */
const make: Readonly<Record<MadeHere, (input: PaperInput, template: Uint8Array | null) => Promise<MadeDocument>>> = {
  docx: async (input, template) => {
    if (template !== null) {
      const { fillTemplate } = await import('./template/fill-template');
      return fillTemplate(template, input);
    }
    const { makeBoardPaper } = await import('./board-paper/board-paper');
    return makeBoardPaper(input);
  },
  xlsx: async (input) => {
    const { actionPlanXlsx } = await import('./workbook/action-plan-workbook');
    return { bytes: await actionPlanXlsx(input), warnings: [] };
  },
  csv: async (input) => {
    const { figuresCsv } = await import('./figures-csv');
    return { bytes: figuresCsv(input), warnings: [] };
  },
  zip: async (input) => {
    const { picturePack } = await import('./picture-pack');
    return picturePack(input);
  },
};

const isOn = ({ choices }: PaperInput, section: string): boolean =>
  choices?.sections.some(({ id, isOn: on }) => id === section && on) ?? true;

const paperWords = (input: PaperInput): readonly string[] => {
  const { actions, choices } = input;
  return [
    ...(actions.length > 0 && (isOn(input, 'actions') || isOn(input, 'ledger')) ? ['the actions'] : []),
    ...(choices !== undefined && choices.summary !== null && isOn(input, 'summary') ? ['the summary'] : []),
    ...(choices !== undefined && choices.recommendations !== '' && isOn(input, 'recommendations')
      ? ['the recommendations']
      : []),
  ];
};

const typedWords = (format: ExportFormat, input: PaperInput): readonly string[] => {
  if (format === 'csv' || format === 'zip') return [];
  if (format === 'xlsx') return input.actions.length > 0 ? ['the actions'] : [];
  return paperWords(input);
};

const joinedWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** Disclosure guards the figures. It cannot read what people typed. */
const typedTextWarning = (format: ExportFormat, input: PaperInput): readonly string[] => {
  const names = typedWords(format, input);
  return input.report.version === 'public' && names.length > 0
    ? [`The words typed into ${joinedWords(names)} are not checked for small numbers. Read them before you publish.`]
    : [];
};

const nameOf = (format: ExportFormat, { report, audience }: PaperInput): string => {
  const { organisation, year, version } = report;
  return exportFileName({ organisation, year, version, format, audience });
};

/** What is to leave: the bytes, what the reader is told, and the name to offer. */
export const asExportFile = (format: ExportFormat, input: PaperInput, made: MadeDocument): ExportFile => ({
  ...made,
  warnings: [...made.warnings, ...typedTextWarning(format, input)],
  fileName: nameOf(format, input),
});

/** One document of one version, with the name to offer for it; a Word paper in the template that is given. */
export const makeExport = async (
  format: MadeHere,
  input: PaperInput,
  template: Uint8Array | null = null,
): Promise<ExportFile> => asExportFile(format, input, await make[format](input, template));
