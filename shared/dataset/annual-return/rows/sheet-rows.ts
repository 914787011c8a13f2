import type { SheetGrid } from '../../grid';
import type { HeaderRegion, YearBlock } from '../headings/column-block';
import { resolveRows } from './resolve-rows';
import { readRowLabels } from './row-labels';
import type { LabelledRow } from './row-labels';
import type { SheetRow } from './sheet-row';

/** All rows below headings with their meaning. Context runs on from one set of headings to the next. */
export const readSheetRows = (sheet: SheetGrid, regions: readonly HeaderRegion<YearBlock>[]): readonly SheetRow[] => {
  const labelled: { readonly row: LabelledRow; readonly blocks: readonly YearBlock[] }[] = regions.flatMap((region) =>
    readRowLabels(sheet, region, region.blocks).map((row) => ({ row, blocks: region.blocks })),
  );
  return resolveRows(labelled.map(({ row }) => row)).map((row, at) => ({ ...row, blocks: labelled[at]?.blocks ?? [] }));
};
