import { dayInYear, defaultYearDates } from '../reference/year-dates';
import type { YearDates, YearStep } from '../reference/year-dates';

/** What was said when a stage was finished. */
export interface StageSignOff {
  /** ISO date. */
  readonly on: string;
  /** A role, not a name. */
  readonly role: string;
  readonly note: string;
}

export interface Stage {
  readonly id: string;
  readonly title: string;
  /** ISO date; empty where none is set. */
  readonly due: string;
  /** Who sees to it: a role. */
  readonly role: string;
  readonly signOff: StageSignOff | null;
}

interface StageRule {
  readonly id: string;
  /** The step of the settings that may set its day; null for the snapshot. */
  readonly step: YearStep | null;
  readonly title: string;
  readonly role: string;
  /** Days before publication; null for the snapshot, which the standard fixes on 31 March. */
  readonly daysBefore: number | null;
}

/**
 * The year as most trusts run it, back from the publication by 31 October: the return goes in at the end of May, the network is asked
 * before the committees are. Every date is a starting point to change.
 */
const stageRules: readonly StageRule[] = [
  {
    id: 'snapshot',
    step: null,
    title: 'Snapshot of the workforce',
    role: 'Workforce information lead',
    daysBefore: null,
  },
  { id: 'data', step: 'signOff', title: 'Data signed off', role: 'Workforce information lead', daysBefore: 167 },
  { id: 'return', step: 'submitted', title: 'Return submitted', role: 'EDI lead', daysBefore: 153 },
  {
    id: 'network',
    step: 'consulted',
    title: 'Staff network consulted',
    role: 'Chair of the race equality network',
    daysBefore: 56,
  },
  { id: 'committee', step: 'committee', title: 'People committee', role: 'Chief people officer', daysBefore: 35 },
  { id: 'board', step: 'board', title: 'Board', role: 'Chief people officer', daysBefore: 14 },
  { id: 'publish', step: 'published', title: 'Published', role: 'EDI lead', daysBefore: 0 },
];

const aDay = 86_400_000;

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A stage that would fall on a weekend moves back to the Friday. */
const onWorkingDay = (time: number): number => {
  const day = new Date(time).getUTCDay();
  return time - (day === 6 ? 1 : day === 0 ? 2 : 0) * aDay;
};

const dueOf = ({ daysBefore }: StageRule, year: number, publication: string): string => {
  if (daysBefore === null) return `${String(year)}-03-31`;
  if (daysBefore === 0) return publication;
  return isoOf(onWorkingDay(Date.parse(`${publication}T00:00:00Z`) - daysBefore * aDay));
};

const fixedDue = ({ step }: StageRule, year: number, dates: YearDates | null): string | null => {
  const day = step === null || step === 'published' || dates === null ? '' : dates[step];
  return day === '' ? null : dayInYear(day, year);
};

/** The last day: that of the settings, which is 31 October where nobody has changed it. */
export const usualPublication = (year: number, dates: YearDates = defaultYearDates): string =>
  dayInYear(dates.published === '' ? defaultYearDates.published : dates.published, year);

/**
 * The stages of a reporting year, planned back from the day of publication.
 * @param publication - ISO date
 * @param dates - days that the settings fix for every year; they stand, whatever the day of publication
 * @example startingStages(2025, '2025-10-31')[2] // { id: 'return', step: 'submitted', title: 'Return submitted', due: '2025-05-30', … }
 */
export const startingStages = (
  year: number,
  publication: string = usualPublication(year),
  dates: YearDates | null = null,
): readonly Stage[] =>
  stageRules.map((rule) => ({
    id: rule.id,
    title: rule.title,
    due: fixedDue(rule, year, dates) ?? dueOf(rule, year, publication),
    role: rule.role,
    signOff: null,
  }));

/** The same stages planned back from another day. What is finished, and what somebody added, keeps its date. */
export const planBackFrom = (stages: readonly Stage[], year: number, publication: string): readonly Stage[] => {
  const fresh = new Map(startingStages(year, publication).map(({ id, due }) => [id, due]));
  return stages.map((stage) => (stage.signOff === null ? { ...stage, due: fresh.get(stage.id) ?? stage.due } : stage));
};

export type StageState = 'done' | 'overdue' | 'next' | 'later';

const nextOf = (stages: readonly Stage[], today: string): Stage | undefined =>
  stages
    .filter(({ signOff, due }) => signOff === null && due >= today)
    .sort((a, b) => a.due.localeCompare(b.due))
    .at(0);

/**
 * How each stage stands today. A stage is overdue from the day after its date; the next one is the earliest that is still to come.
 * @param today - ISO date
 */
export const stageStates = (stages: readonly Stage[], today: string): readonly StageState[] => {
  const next = nextOf(stages, today);
  return stages.map((stage) => {
    if (stage.signOff !== null) return 'done';
    if (stage.due !== '' && stage.due < today) return 'overdue';
    return stage === next ? 'next' : 'later';
  });
};
