import { cellText } from '../../cell-text';
import type { GridCell } from '../../grid';
import type { QuarantinedField } from '../../import-types';
import { translateExecutive } from '../../values/board/translate-board-role';
import { arcpReason } from '../../values/training/arcp-reason';
import type { FieldColumn } from '../columns/map-columns';
import { correctionHeader } from '../correction-headers';
import { personField } from '../kinds/common-fields';
import { personKey } from '../../person-code';
import type { TableMatch } from '../recognise-extracts';
import { rawOf } from '../columns/column-values';
import { personFields } from './person-fields';

type Cells = readonly (GridCell | undefined)[];

const reasonWords = { exam_failure: 'Exam failure', other: 'Another reason' } as const;

/** What is read of a column that may hold prose, in words of ours that are read again as the same; null for other columns. */
export const keptWords = ({ kind }: TableMatch, { field }: FieldColumn, cell: GridCell | undefined): string | null => {
  if (kind.kind !== 'arcp' || field.field !== 'reason') return null;
  const reason = arcpReason(rawOf(cell));
  return reason === null ? '' : reasonWords[reason];
};

/** Where a board list has no column for executives, the position may say it; the position itself points to one person. */
const byPosition = ({ kind, columns }: TableMatch, cells: Cells): readonly QuarantinedField[] => {
  const position = columns.fields.find((each) => each.field.field === 'position');
  const executive = kind.fields.find((each) => each.field === 'executive');
  const isSaid = columns.fields.some((each) => each.field.field === 'executive');
  if (kind.kind !== 'board_members' || position === undefined || executive === undefined || isSaid) return [];
  const found = translateExecutive(rawOf(cells[position.column]));
  const value = found.kind !== 'known' ? '' : found.value ? 'Executive' : 'Non-executive';
  const header = correctionHeader(kind, executive);
  return [{ field: 'executive', header, value, isFaulty: false, isPerson: false }];
};

/** Where a file has no employee number, the assignment number says who a row is about (see the reader of staff). */
const byAssignment = ({ columns }: TableMatch, cells: Cells): readonly QuarantinedField[] => {
  const assignment = columns.fields.find((each) => each.field.field === 'assignment');
  if (assignment === undefined || columns.fields.some((each) => personFields.has(each.field.field))) return [];
  const value = personKey(cellText(cells[assignment.column]).replace(/-\d{1,2}$/, '')) ?? '';
  const header = personField.aliases[0] ?? personField.label;
  return [{ field: 'person', header, value, isFaulty: false, isPerson: value !== '' }];
};

/** Facts that are read from a column which is itself never kept. */
export const derivedFields = (match: TableMatch, cells: Cells): readonly QuarantinedField[] => [
  ...byAssignment(match, cells),
  ...byPosition(match, cells),
];
