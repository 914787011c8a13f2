import type { EthnicGroup } from '../../../reference/groups';
import type { CellPlace } from '../../import-types';
import type { CellOutcome } from './cell-outcome';
import type { Basis } from '../labels/match-basis';
import type { ReturnItem } from '../return-items';

/** One cell of figures with everything known about it. */
export interface Figure {
  readonly year: number;
  readonly item: ReturnItem;
  readonly group: EthnicGroup;
  readonly basis: Basis;
  readonly place: CellPlace;
  readonly outcome: CellOutcome;
}

/** The same item of the same year, all groups together. */
export const rowKey = (figure: Figure): string => `${String(figure.year)} ${figure.item.id}`;

export const groupFigures = (
  figures: readonly Figure[],
  key: (figure: Figure) => string,
): ReadonlyMap<string, readonly Figure[]> => {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(key(figure));
    if (group === undefined) groups.set(key(figure), [figure]);
    else group.push(figure);
  }
  return groups;
};

/** "WRES!E12, WRES!F12 and 3 more". */
export const listPlaces = (places: readonly CellPlace[]): string => {
  const shown = places.slice(0, 6).map((place) => `${place.column ?? ''}${String(place.row)}`);
  const more = places.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${String(more)} more` : shown.join(', ');
};
