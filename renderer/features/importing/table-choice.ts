import type { ExtractKind } from '../../../shared/dataset/extract-kinds';
import type { SheetOutline, TableChoice } from '../../../shared/dataset/table-choice';
import type { FilePreview } from '../../../shared/ipc/replies/imports';

const isExtract = (kind: FilePreview['kind']): kind is ExtractKind => kind !== null && kind !== 'annual_return';

const fullest = (sheet: SheetOutline | undefined): number =>
  (sheet?.headings ?? []).reduce<{ readonly row: number; readonly count: number }>(
    (best, { row, texts }) => (texts.length > best.count ? { row, count: texts.length } : best),
    { row: 1, count: 0 },
  ).row;

/** The sheet a person most likely means: the longest that is not hidden. */
const likelySheet = (sheets: readonly SheetOutline[]): SheetOutline | undefined =>
  [...sheets].sort((a, b) => Number(a.isHidden) - Number(b.isHidden) || b.rows - a.rows)[0];

/** What was settled by hand so far, by column letter. */
const columnsByHand = ({ columns }: FilePreview): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    columns
      .filter(({ isByHand }) => isByHand)
      .map(({ column, use }) => [column, use.kind === 'field' ? use.field : null]),
  );

/** The table as it is read now, said as a choice; null while nothing is chosen or recognised. */
export const choiceNow = (preview: FilePreview): TableChoice | null => {
  if (preview.choice !== null) return preview.choice;
  const { kind, sheet, headerRow } = preview;
  if (!isExtract(kind) || sheet === null || headerRow === null) return null;
  return { kind, sheet, headerRow, columns: columnsByHand(preview) };
};

/** Another kind for the same place; for a file nobody recognised, the place a person most likely means. */
export const withKind = (preview: FilePreview, kind: ExtractKind): TableChoice => {
  const now = choiceNow(preview);
  const sheet = likelySheet(preview.sheets);
  const place = now ?? { sheet: sheet?.name ?? '', headerRow: fullest(sheet) };
  return { kind, sheet: place.sheet, headerRow: place.headerRow, columns: {} };
};

export const withSheet = (preview: FilePreview, now: TableChoice, name: string): TableChoice => ({
  ...now,
  sheet: name,
  headerRow: fullest(preview.sheets.find((sheet) => sheet.name === name)),
  columns: {},
});

export const withHeaderRow = (now: TableChoice, headerRow: number): TableChoice => ({ ...now, headerRow, columns: {} });

/** A field stands in one column only: choosing it for another leaves the first one not needed. */
export const withColumn = (
  preview: FilePreview,
  now: TableChoice,
  column: string,
  field: string | null,
): TableChoice => {
  const before = preview.columns.find(({ use }) => field !== null && use.kind === 'field' && use.field === field);
  const freed = before === undefined || before.column === column ? {} : { [before.column]: null };
  return { ...now, columns: { ...now.columns, ...freed, [column]: field } };
};
