import { hiddenBecause, stateWords } from '../../shared/narrative/leaving/hidden-list-words';
import { cellWords } from '../../shared/narrative/leaving/release-words';
import type { Version } from '../../shared/reference/settings';
import type { HiddenCell } from '../../shared/releases/hidden-cells';
import { csvBytes } from './csv-text';

/** Every count that a run hid, with why; never a number. For the trust: what one version alone hides lies between the two thresholds. */
export const hiddenListCsv = (
  cells: readonly HiddenCell[],
  thresholds: Readonly<Record<Version, number>>,
): Uint8Array =>
  csvBytes([
    ['Table', 'Count', 'Restricted version', 'Public version', 'Why'].map((value) => ({ value })),
    ...cells.map((cell) =>
      [
        cell.table,
        cellWords(cell),
        stateWords[cell.restricted],
        stateWords[cell.public],
        hiddenBecause(cell, thresholds),
      ].map((value) => ({ value })),
    ),
  ]);
