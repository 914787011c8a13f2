import { cellAddress, placeWords } from '../../cell-place';
import type { Findings } from '../../findings';
import type { CellPlace } from '../../import-types';
import type { ReturnItem } from '../return-items';

/** What became of one cell of figures. */
export type CellOutcome =
  | { readonly kind: 'value'; readonly value: number; readonly isText: boolean }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'blank' }
  /** "-" where people are counted: nobody, or a hidden number. */
  | { readonly kind: 'dash' }
  /** A survey figure from 0 to 1 without a percentage format: 0.235 % or 23.5 %. */
  | { readonly kind: 'unscaled'; readonly value: number }
  /** A formula whose result is not in the file. */
  | { readonly kind: 'uncached' }
  /** Left out, refused or asked about: nothing to store. */
  | { readonly kind: 'nothing' };

export interface CellContext {
  readonly item: ReturnItem;
  readonly place: CellPlace;
  readonly findings: Findings;
}

export const nothing: CellOutcome = { kind: 'nothing' };
export const leaveOut = 'leave-out';

export const valueOf = (value: number, isText = false): CellOutcome => ({ kind: 'value', value, isText });

/** Refuses the cell; the file cannot be imported until it is corrected. */
export const refuseCell = (code: string, why: string, { item, place, findings }: CellContext): CellOutcome => {
  findings.error(
    code,
    `${capital(placeWords(place))} (${item.label}): ${why} Correct the cell and import the file again.`,
    place,
  );
  return nothing;
};

/** Leaves the cell out and says so. */
export const leaveCellOut = (code: string, why: string, { item, place, findings }: CellContext): CellOutcome => {
  findings.warn(code, `${capital(placeWords(place))} (${item.label}): ${why} It was left out.`, place);
  return nothing;
};

/** Asks which number a cell means; the answer may also be to leave it out. */
export const askCell = (
  why: string,
  candidates: readonly number[],
  { item, place, findings }: CellContext,
): CellOutcome => {
  const answer = findings.ask({
    id: `cell:${cellAddress(place)}`,
    text: `${capital(placeWords(place))} (${item.label}): ${why} What is the number?`,
    place,
    options: [
      ...[...new Set(candidates)].map((value) => ({ value: String(value), label: String(value) })),
      { value: leaveOut, label: 'Leave this number out' },
    ],
    suggestion: null,
  });
  return answer === null || answer === leaveOut ? nothing : valueOf(Number(answer));
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
