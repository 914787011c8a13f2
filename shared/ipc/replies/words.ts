import type { System } from '../../dataset/extract-kinds';
import type { TouchedFigure } from '../../dataset/kind-figures';
import type { EthnicGroup } from '../../reference/groups';
import type { CourseClass } from '../../reference/outcomes-courses';

/** How a translation was decided: an exact name or code, a rule, the answer of a person, or a change on the translator page. */
export type Decision = 'name' | 'rule' | 'answer' | 'changed';

/** What words of one system are read as, in every file in use. */
export interface TranslationEntry {
  readonly system: System;
  readonly systemLabel: string;
  readonly original: string;
  readonly code: string | null;
  readonly group: EthnicGroup;
  readonly decision: Decision;
  /** Exact; null in the public version. */
  readonly rows: number | null;
  readonly figures: readonly TouchedFigure[];
}

export interface TranslationsReply {
  /** 0 as imported; one more with each change. */
  readonly version: number;
  readonly entries: readonly TranslationEntry[];
  readonly history: readonly {
    readonly version: number;
    readonly at: string;
    readonly systemLabel: string;
    readonly original: string;
    readonly from: EthnicGroup;
    readonly to: EthnicGroup;
  }[];
}

/** A course that somebody completed or attended, and whether it counts for indicator 4. */
export interface CourseEntry {
  readonly course: string;
  /** Null where nobody has said: then indicator 4 waits. */
  readonly class: CourseClass | null;
  /** Some rows are classed in another way than most. */
  readonly isMixed: boolean;
  /** Exact; null in the public version. */
  readonly rows: number | null;
}

export interface CoursesReply {
  readonly courses: readonly CourseEntry[];
}
