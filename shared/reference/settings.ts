import { modelEmployer } from './model-employer';
import type { ModelEmployerYears } from './model-employer';
import type { OwnBenchmark } from './own-benchmarks';
import type { LeftOutKind } from './staff-groups-assignments';
import type { OwnQuestions } from './survey-questions';
import { defaultTierLimits } from './tiers';
import type { TierLimits } from './tiers';
import { defaultYearDates } from './year-dates';
import type { YearDates } from './year-dates';

/** How the number of disciplinary cases of a reporting year was counted. Older returns averaged two years. */
export type DisciplineBasis = 'single_year' | 'two_year_average';

/** Which of the two readers a figure is made for. Both suppress small numbers; the public one more strictly. */
export type Version = 'restricted' | 'public';
export const versions: readonly Version[] = ['restricted', 'public'];

/** Where a year's figures come from: the annual return, or row-level extracts. */
export type CountSource = 'return' | 'extracts';

/** Who keeps the register of internationally educated staff, and how to reach them. In words; empty where nobody is named. */
export interface RegisterKeeper {
  readonly role: string;
  readonly contact: string;
}

export interface Settings {
  /** Counts from 1 to one below the threshold are hidden. */
  readonly thresholds: Readonly<Record<Version, number>>;
  /**
   * Board members are named on every trust's website and published by the national team, so the restricted version
   * shows board counts below the threshold. The public version does not unless this is set.
   */
  readonly boardShownBelowThreshold: Readonly<Record<Version, boolean>>;
  /** Reporting years not named here use `single_year` from `firstSingleYear` on and `two_year_average` before. */
  readonly disciplineBasis: Readonly<Record<string, DisciplineBasis>>;
  readonly firstSingleYear: number;
  /** Which figures are shown for a year that has both; a year that has only one uses that. */
  readonly preferredSource: CountSource;
  /** Kinds of assignment that are usually left out of the workforce and are counted all the same. */
  readonly countedAssignments: readonly LeftOutKind[];
  readonly registerKeeper: RegisterKeeper;
  /** Where the tiers of the race disparity ratio end. */
  readonly tiers: TierLimits;
  readonly modelEmployer: ModelEmployerYears;
  readonly surveyQuestions: OwnQuestions;
  readonly yearDates: YearDates;
  /** Figures of others that were typed in, beside those of imported files. */
  readonly ownBenchmarks: readonly OwnBenchmark[];
  /** Copied tables and pictures are entered among what has left, and held against it. */
  readonly remembersCopies: boolean;
}

export const defaultSettings: Settings = {
  thresholds: { restricted: 5, public: 10 },
  boardShownBelowThreshold: { restricted: true, public: false },
  disciplineBasis: {},
  firstSingleYear: 2022,
  preferredSource: 'return',
  countedAssignments: [],
  registerKeeper: { role: '', contact: '' },
  tiers: defaultTierLimits,
  modelEmployer: { from: modelEmployer.from, to: modelEmployer.to, baseline: modelEmployer.baseline },
  surveyQuestions: {},
  yearDates: defaultYearDates,
  ownBenchmarks: [],
  remembersCopies: true,
};

export const disciplineBasisOf = (year: number, settings: Settings): DisciplineBasis =>
  settings.disciplineBasis[String(year)] ?? (year >= settings.firstSingleYear ? 'single_year' : 'two_year_average');
