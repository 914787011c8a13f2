import { indexTable } from './indexed-table';
import { rangeFinder } from './range-finder';
import { readerKnowledge, type Told } from './reader-knowledge';
import type { Range, Table } from './types';

/**
 * Everything a hidden count could be, to a reader who has the shown counts, knows how they add up, and knows that zeros
 * are shown. For audits and tests; `suppress` guarantees a width of at least the threshold.
 *
 * Source: linear bounds of complementary cell suppression (Cox, 1980; Fischetti and Salazar-González, 2000). Both ends
 * are reached by tables of whole numbers. In tables of rows and columns, nested sections included, it is the whole range; where
 * sums cross in more ways it can be a little narrower than the whole range, never wider.
 *
 * @param hidden - ids of all hidden cells
 * @param told - what the table says of a cell besides hiding it, e.g. "<5" → { atLeast: 1, atMost: 4 }
 * @returns people; a shown cell's range is its value
 * @throws RangeError when the table does not add up, an id is not in it, or what is told is not true
 *
 * @example the page's 3 × 3 table with (1,1), (1,2), (2,1), (2,2) hidden: (1,1), truly 3, could be 2 to 11
 */
export function feasibleRange(
  table: Table,
  hidden: readonly string[],
  cellId: string,
  told: ReadonlyMap<string, Told> = new Map(),
): Range {
  const indexed = indexTable(table);
  const position = (id: string): number => {
    const found = indexed.positionOf.get(id);
    if (found === undefined) throw new RangeError(`The cell "${id}" is not in the table.`);
    return found;
  };
  const cell = position(cellId);
  const isHidden = indexed.ids.map(() => false);
  for (const id of hidden) isHidden[position(id)] = true;
  for (const [id, { atLeast, atMost }] of told) {
    const value = indexed.values[position(id)] ?? 0;
    if (value < atLeast || value > atMost)
      throw new RangeError(`Cell "${id}" is not between ${atLeast} and ${atMost}.`);
  }
  const toldAt = new Map([...told].map(([id, limits]) => [position(id), limits]));
  if (isHidden[cell] !== true) return { lower: indexed.values[cell] ?? 0, upper: indexed.values[cell] ?? 0 };
  return rangeFinder(readerKnowledge(indexed, isHidden, toldAt)).rangeOf(cell);
}
