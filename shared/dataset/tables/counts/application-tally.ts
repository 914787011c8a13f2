import type { RowEthnicity } from '../../extract-types';
import type { ApplicationCountRow } from '../../row-types/figure-rows';
import type { TableReading } from '../reading/table-reader';
import { placeAt } from '../../cell-place';
import { groupLabels } from '../../../reference/groups';
import type { EthnicGroup } from '../../../reference/groups';
import { countedStages } from './stage-labels';
import type { CountedStage } from './stage-labels';

export type Tally = Readonly<Record<CountedStage, number | null>>;

/** More cannot pass a stage than reached the one before: said, and kept, for the file is what it is. */
const sayImpossible = (
  reading: TableReading,
  tally: Tally,
  label: string,
  row: number,
  column: number | null,
): void => {
  const given = countedStages.flatMap((stage) => {
    const value = tally[stage];
    return value === null ? [] : [{ stage, value }];
  });
  given.forEach(({ stage, value }, at) => {
    const before = given[at - 1];
    if (before === undefined || value <= before.value) return;
    reading.findings.warn(
      'more_than_before',
      `“${label}”: ${String(value)} ${stage}, but only ${String(before.value)} ${before.stage}.`,
      placeAt(reading.match.sheet.name, row, column),
    );
  });
};

/** The row of one ethnic group; null where the two stages that indicator 2 compares are not both there. */
export const toCountRow = (
  reading: TableReading,
  ethnicity: RowEthnicity,
  tally: Tally,
  at: { readonly row: number; readonly column: number | null; readonly isInternational: boolean },
): ApplicationCountRow | null => {
  const { shortlisted, appointed } = tally;
  if (shortlisted === null || appointed === null) return null;
  sayImpossible(reading, tally, ethnicity.original, at.row, at.column);
  return {
    kind: 'application_counts',
    row: at.row + 1,
    person: null,
    ethnicity,
    isInternational: at.isInternational,
    applied: tally.applied,
    shortlisted,
    interviewed: tally.interviewed,
    offered: tally.offered,
    appointed,
  };
};

/** White and BME are what indicator 2 compares: a table without one of them gives no figure. `groups` are those of the table's own rows. */
export const sayMissingGroups = ({ match, findings }: TableReading, groups: ReadonlySet<EthnicGroup>): void => {
  for (const group of ['white', 'bme'] as const) {
    if (groups.has(group)) continue;
    findings.warn(
      'group_missing',
      `The table in sheet “${match.sheet.name}” counts no ${groupLabels[group]} applications that can be read: indicator 2 has no figure from it.`,
      placeAt(match.sheet.name, match.header.row, null),
    );
  }
  if (groups.has('unknown')) return;
  findings.warn(
    'no_unknown',
    `The table in sheet “${match.sheet.name}” counts no applications of unknown ethnicity: none are shown beside indicator 2.`,
    placeAt(match.sheet.name, match.header.row, null),
  );
};
