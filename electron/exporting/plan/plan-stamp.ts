import { createHash } from 'node:crypto';
import type { Action } from '../../../shared/actions/action';
import { cellText } from '../../../shared/dataset/cell-text';
import type { SheetGrid } from '../../../shared/dataset/grid';
import { editFields, editValuesOf, stampSheet } from '../../../shared/plan-file/edits/edit-fields';
import type { EditField } from '../../../shared/plan-file/edits/edit-fields';
import type { ExportedAction } from '../../../shared/plan-file/edits/merge-plan';

const mark = 'Race Equality Workbench: plan for editing, version 1';

/** What an export knows of itself, on a sheet that Excel does not offer to show. */
export interface PlanStamp {
  readonly organisation: string;
  /** ISO, to the millisecond: names the export. */
  readonly exportedAt: string;
  readonly actions: readonly ExportedAction[];
}

/** Of the value alone nothing can be read back, so a text that others delete does not stay in the file. */
const checksum = (id: string, field: EditField, value: string): string =>
  createHash('sha256').update(`${id}\n${field}\n${value}`, 'utf8').digest('hex').slice(0, 20);

/** The rows of the hidden sheet. */
export const stampRows = (
  actions: readonly Action[],
  { organisation, exportedAt }: Omit<PlanStamp, 'actions'>,
): readonly (readonly string[])[] => [
  [mark, organisation, exportedAt],
  ['id', 'reference', ...editFields],
  ...actions.map((action) => {
    const values = editValuesOf(action);
    return [action.id, action.reference, ...editFields.map((field) => checksum(action.id, field, values[field]))];
  }),
];

/** Reads the hidden sheet; null where the file has none, or it is not one of this kind. */
export const readStamp = (sheets: readonly SheetGrid[]): PlanStamp | null => {
  const rows = sheets
    .find(({ name }) => name === stampSheet)
    ?.rows.map((row) => Array.from(row, (cell) => cellText(cell)));
  const [head, headings, ...actions] = rows ?? [];
  if (head === undefined || headings === undefined || head[0] !== mark) return null;
  return {
    organisation: head[1] ?? '',
    exportedAt: head[2] ?? '',
    actions: actions.map((row) => {
      const id = row[0] ?? '';
      const known = new Map(headings.map((heading, at) => [heading, row[at] ?? '']));
      return {
        id,
        reference: row[1] ?? '',
        isExported: (field, value) => known.get(field) === checksum(id, field, value),
      };
    }),
  };
};
