import type { SqlRow } from './connection';

/** Reads a column as what the schema says it is. A mismatch is a fault of the code, so it throws. */
const fault = (row: SqlRow, column: string, wanted: string): never => {
  throw new Error(`column ${column} is ${typeof row[column]}, not ${wanted}`);
};

export const textOf = (row: SqlRow, column: string): string => {
  const value = row[column];
  return typeof value === 'string' ? value : fault(row, column, 'text');
};

export const numberOf = (row: SqlRow, column: string): number => {
  const value = row[column];
  return typeof value === 'number' ? value : fault(row, column, 'a number');
};

export const numberOrNull = (row: SqlRow, column: string): number | null => {
  const value = row[column];
  return typeof value === 'number' || value === null ? value : fault(row, column, 'a number or null');
};

export const textOrNull = (row: SqlRow, column: string): string | null => {
  const value = row[column];
  return typeof value === 'string' || value === null ? value : fault(row, column, 'text or null');
};

export const flagOf = (row: SqlRow, column: string): boolean => numberOf(row, column) === 1;

/** JSON columns are written by this app only; the type is what the writer put in. */
export const jsonOf = <T>(row: SqlRow, column: string): T => JSON.parse(textOf(row, column)) as T;
