import type { EthnicGroup } from '../../reference/groups';
import type { IndicatorNumber } from '../../reference/indicators';
import type { Benchmark } from '../../reference/benchmarks';
import type { RowBase, RowEthnicity } from './row-base';

/** Applications counted by ethnic group and stage, in place of one row an application. A stage is null where the file has no column for it. */
export interface ApplicationCountRow extends RowBase {
  readonly kind: 'application_counts';
  readonly ethnicity: RowEthnicity;
  readonly isInternational: boolean;
  readonly applied: number | null;
  readonly shortlisted: number;
  readonly interviewed: number | null;
  readonly offered: number | null;
  readonly appointed: number;
}

/** A figure of other trusts or of the country, to set beside the trust's own. `value` is a ratio or percentage points. */
export interface BenchmarkRow extends RowBase {
  readonly kind: 'benchmarks';
  readonly indicator: IndicatorNumber;
  readonly view: Benchmark['view'];
  readonly year: number;
  readonly value: number;
  readonly place: string;
  readonly isNational: boolean;
  readonly source: string;
}

/** A count of a table made elsewhere: `count` of `of` in a group, for a measure and perhaps a stage of it. */
export interface CountRow extends RowBase {
  readonly kind: 'counts';
  readonly year: number;
  readonly measure: string;
  readonly stage: string | null;
  readonly group: EthnicGroup;
  readonly original: string;
  readonly count: number;
  readonly of: number | null;
}
