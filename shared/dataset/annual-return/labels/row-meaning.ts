import type { MedicalGrade, PayBand, Section } from '../../../reference/bands';
import type { IndicatorNumber, SurveyIndicator } from '../../../reference/indicators';
import type { CalculatedId } from '../calculated-rows';
import type { ReturnItemId } from '../return-items';

/** What a row's label says on its own, before its section and indicator are known. */
export type RowMeaning =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'band'; readonly band: PayBand; readonly section: Section | null }
  | { readonly kind: 'grade'; readonly band: MedicalGrade }
  | { readonly kind: 'item'; readonly item: ReturnItemId }
  /** A short label that means the item only inside this indicator: "Appointed", "Voting". */
  | { readonly kind: 'item_within'; readonly item: ReturnItemId; readonly indicator: IndicatorNumber }
  | { readonly kind: 'calculated'; readonly row: CalculatedId }
  | { readonly kind: 'staff' }
  | { readonly kind: 'responses'; readonly indicator: SurveyIndicator | null }
  | { readonly kind: 'heading'; readonly indicator: IndicatorNumber }
  | { readonly kind: 'subtotal' };
