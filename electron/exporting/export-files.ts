import { exportFileName } from './file-name';
import type { ExportFormat } from './file-name';
import type { MadeDocument, PaperInput } from './paper-input';

export interface ExportFile extends MadeDocument {
  readonly fileName: string;
}

/** The document libraries are large: they are loaded when the first document is made, not when the app starts. */
const make: Readonly<Record<ExportFormat, (input: PaperInput) => Promise<MadeDocument>>> = {
  docx: async (input) => {
    const { makeBoardPaper } = await import('./board-paper/board-paper');
    return makeBoardPaper(input);
  },
  xlsx: async (input) => {
    const { actionPlanXlsx } = await import('./workbook/action-plan-workbook');
    return { bytes: await actionPlanXlsx(input), warnings: [] };
  },
};

/** Disclosure guards the figures. It cannot read what people typed into the actions. */
const typedTextWarning = ({ report, actions }: PaperInput): readonly string[] =>
  report.version === 'public' && actions.length > 0
    ? ['The words typed into the actions are not checked for small numbers. Read them before you publish.']
    : [];

/** One document of one version, with the name to offer for it. */
export const makeExport = async (format: ExportFormat, input: PaperInput): Promise<ExportFile> => {
  const { organisation, year, version } = input.report;
  const made = await make[format](input);
  const warnings = [...made.warnings, ...typedTextWarning(input)];
  return { ...made, warnings, fileName: exportFileName({ organisation, year, version, format }) };
};
