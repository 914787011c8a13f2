import type { Section } from '../../../reference/bands';
import type { PayBand } from '../../../reference/bands';
import type { IndicatorNumber } from '../../../reference/indicators';
import type { CalculatedId } from '../calculated-rows';
import type { ReturnItemId } from '../return-items';

/** What a row holds once its context is known. */
export type RowTarget =
  | { readonly kind: 'item'; readonly item: ReturnItemId }
  | { readonly kind: 'calculated'; readonly row: CalculatedId }
  /** A pay band whose part of the workforce no heading tells; `run` numbers the stretch of rows it stands in. */
  | { readonly kind: 'band_without_section'; readonly band: PayBand; readonly run: number }
  | { readonly kind: 'heading' }
  | { readonly kind: 'subtotal' }
  | { readonly kind: 'unknown' };

export interface ResolvedRow {
  /** 0-based. */
  readonly row: number;
  readonly label: string;
  readonly target: RowTarget;
  readonly hasFigures: boolean;
}

/** Where a walk down the rows stands. */
export interface RowContext {
  readonly indicator: IndicatorNumber | null;
  readonly section: Section | null;
  /** Pay bands already met in this section or run, to notice that a new part starts without a heading. */
  readonly seen: readonly PayBand[];
  readonly run: number;
}
