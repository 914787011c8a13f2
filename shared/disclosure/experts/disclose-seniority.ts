import { bandLabel, medicalGrades, payBands } from '../../reference/bands';
import { seniorityNames } from '../../reference/expert-seniority';
import type { ExpertCounts } from '../../indicators/experts/expert-counts';
import { crossCounts, crossId } from './cross-table';
import type { ExpertLists } from './experts-lists';
import { showCounts } from './shown-count';
import type { ShownCount } from './shown-count';
import { itemId, notSaid, notSaidId, othersId, placeOf } from './single-list';
import type { SingleList } from './single-list';

/** Level overseas against first band. Names as in the two lists; "Others" are small names taken together. */
export interface ShownSeniority {
  readonly bands: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly ShownCount[] }[];
}

export const othersName = 'Others, taken together';

interface Place {
  readonly id: string;
  readonly name: string;
}

const namedPlaces = (list: SingleList): readonly Place[] => [
  ...list.items.map(({ name }) => ({ id: itemId(list.id, name), name })),
  ...(list.others === null ? [] : [{ id: othersId(list.id), name: othersName }]),
  ...(list.notSaid > 0 && !list.isNotSaidPooled ? [{ id: notSaidId(list.id), name: notSaid }] : []),
];

const inOrder = (order: readonly string[], places: readonly Place[]): readonly Place[] => {
  const at = ({ name }: Place): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...places].sort((a, b) => at(a) - at(b));
};

const bandNames = [...payBands, ...medicalGrades].map(bandLabel);

/** The most senior level first, as the list of levels has them, and bands from low to high. */
export const discloseSeniority = (
  counts: ExpertCounts,
  { single: { seniorities, firstBands } }: ExpertLists,
  hidden: ReadonlySet<string>,
): ShownSeniority | null => {
  if (seniorities.said === 0 || firstBands.said === 0) return null;
  const shown = showCounts(hidden);
  const values = crossCounts(
    counts.seniorityByBand.map(({ seniority, band, count }) => ({
      row: placeOf(seniorities, seniority),
      column: placeOf(firstBands, band),
      count,
    })),
  );
  const columns = inOrder(bandNames, namedPlaces(firstBands));
  return {
    bands: columns.map(({ name }) => name),
    rows: inOrder(seniorityNames, namedPlaces(seniorities)).map((row) => ({
      name: row.name,
      cells: columns.map((column) => {
        const id = crossId(row.id, column.id);
        return shown(id, values.get(id) ?? 0);
      }),
    })),
  };
};
