import { Document, Packer, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx';
import ExcelJS from 'exceljs';

/** A cell of an invented plan: its words, or more. */
export interface DocCell {
  readonly text: string;
  readonly fill?: string;
  readonly span?: number;
  readonly merge?: 'start' | 'continue';
}
export type DocRow = readonly (string | DocCell)[];

const cellOf = (given: string | DocCell): TableCell => {
  const { text, fill, span, merge }: DocCell = typeof given === 'string' ? { text: given } : given;
  return new TableCell({
    children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })),
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill } }),
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(merge === undefined
      ? {}
      : { verticalMerge: merge === 'start' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
  });
};

/** A Word document with tables, each under a line of words. */
export const planDocument = async (
  tables: readonly { readonly title: string; readonly rows: readonly DocRow[] }[],
): Promise<Uint8Array> => {
  const document = new Document({
    sections: [
      {
        children: tables.flatMap(({ title, rows }) => [
          new Paragraph(title),
          new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cellOf) })) }),
        ]),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

/** A workbook with one sheet; `fills` by cell address. */
export const planBook = async (
  rows: readonly (readonly (string | number | Date | null)[])[],
  fills: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('WRES plan');
  rows.forEach((row) => sheet.addRow([...row]));
  for (const [address, argb] of Object.entries(fills))
    sheet.getCell(address).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

export const planHeadings = ['Metric', 'Objective', 'Action', 'KPI', 'Lead', 'Deadline', 'RAG', 'Progress'];
