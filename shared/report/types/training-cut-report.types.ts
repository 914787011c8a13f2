import type { SidesComparison } from '../../indicators/compare-sides';
import type { GroupFigure } from '../../indicators/figure';
import type { TrainingCut } from '../../indicators/training/training-cuts';
import type { TrainingMeasure } from '../../indicators/training/training-measures';
import type { Version } from '../../reference/settings';
import type { TrainingWindow } from '../../reference/training-year';

/** One part of a cut: White against BME. Null where a group may not be shown. */
export interface TrainingCutRow {
  /** What the data call it, '' where they do not say; null for small parts together, which are others every year. */
  readonly part: string | null;
  readonly name: string;
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
  readonly comparison: SidesComparison | null;
  readonly tag: string;
}

/** One measure of medical education by specialty, grade, examination, sitting, sex or working pattern, after disclosure. */
export interface TrainingCutReport {
  readonly year: number;
  readonly window: TrainingWindow;
  readonly version: Version;
  readonly measure: TrainingMeasure;
  readonly cut: TrainingCut;
  readonly title: string;
  /** Years, definition and what is counted: printed beside the figures. */
  readonly settings: readonly string[];
  /** The largest first; small parts together come last. Empty where nothing may be shown, or the files do not say. */
  readonly rows: readonly TrainingCutRow[];
  readonly summary: string;
  readonly notes: readonly string[];
}
