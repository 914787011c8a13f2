import type { FileKind } from './import-types';

/** A table of a file that is being imported. */
export interface TableOfFile {
  /** Tables of one file have the same; each reading of a file has its own. */
  readonly fileId: string;
  /** Null where nothing was recognised. */
  readonly kind: FileKind | null;
  readonly years: readonly { readonly year: number }[];
}

const hasYear = ({ years }: TableOfFile, wanted: number): boolean => years.some(({ year }) => year === wanted);

/**
 * The tables before this one that it is another part of: of the same file and kind, with a year in common. Parts of a file are counted
 * together and never take each other's place. The figures of a return are whole, so a return is no part of anything.
 *
 * @example partsBefore({ fileId: 'f', kind: 'learning', years: [{ year: 2025 }] }, [{ fileId: 'f', kind: 'learning', years: [{ year: 2025 }] }])
 * // → that one table
 */
export const partsBefore = <T extends TableOfFile>(table: TableOfFile, before: readonly T[]): readonly T[] =>
  table.kind === null || table.kind === 'annual_return'
    ? []
    : before.filter(
        (other) =>
          other.fileId === table.fileId &&
          other.kind === table.kind &&
          table.years.some(({ year }) => hasYear(other, year)),
      );

/** The years of a table that no part before it has: only of these is there anything to decide where they are held already. */
export const yearsToDecide = <T extends TableOfFile>(table: T, before: readonly TableOfFile[]): T['years'] => {
  const parts = partsBefore(table, before);
  return table.years.filter(({ year }) => !parts.some((part) => hasYear(part, year)));
};
