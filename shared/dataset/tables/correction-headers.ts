import { countedStages } from './counts/stage-labels';
import type { TableField, TableKind } from './kinds/table-field';

const counted: ReadonlySet<string> = new Set(countedStages);

/**
 * The heading of a field in the workbook of rows set aside. Numbers of a table of counts are told by it from the yes and no of a list.
 * @example correctionHeader(applicationCounts, shortlisted) // 'Number Shortlisted'
 */
export const correctionHeader = ({ layout }: TableKind, { field, label, aliases }: TableField): string => {
  const name = aliases[0] ?? label;
  return layout === 'counts' && counted.has(field) ? `Number ${name}` : name;
};
