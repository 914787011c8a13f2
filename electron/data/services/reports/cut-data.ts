import { disclosePrepared } from '../../../../shared/disclosure/cuts/disclose-likelihood-cuts';
import { prepareLikelihood } from '../../../../shared/disclosure/cuts/prepare-likelihood';
import type { LikelihoodCutsInput, PreparedLikelihood } from '../../../../shared/disclosure/cuts/prepare-likelihood';
import { discloseStaffCuts } from '../../../../shared/disclosure/cuts/disclose-staff-cuts';
import type { DisclosedCuts } from '../../../../shared/disclosure/cuts/disclosed-cuts';
import type { StaffPairOf } from '../../../../shared/disclosure/cuts/disclose-pair';
import { staffPair } from '../../../../shared/disclosure/cuts/staff-pairs';
import { hideStaffCuts } from '../../../../shared/disclosure/cuts/staff-cuts';
import type { StaffCutsHiding } from '../../../../shared/disclosure/cuts/staff-cuts';
import { policyBeneath } from '../../../../shared/disclosure/figures/policy';
import type { DisclosurePolicy } from '../../../../shared/disclosure/figures/policy';
import type { Profile, Tally } from '../../../../shared/indicators/cuts/profile';
import { eventTallies, recruitmentTallies, staffTallies } from '../../../../shared/indicators/cuts/tallies';
import { countAll } from '../../../../shared/indicators/cuts/part-counts';
import type { CutIndicator } from '../../../../shared/reference/cuts';
import type { GroupCounts } from '../../../../shared/reference/groups';
import type { IndicatorView } from '../../../../shared/reference/indicators';
import type { ReadableDb } from '../../connection';
import { caseProfiles, learnerProfiles, recruitmentProfiles, staffProfiles } from '../../queries/staff/cut-profiles';
import { hasUnclassifiedCourses } from '../../queries/staff/extract-counts';
import { remembered } from '../../remembered';
import { reportedSides } from './reported-sides';
import type { InUse } from './year-counts';

/** One year of one version, of which the people of indicators 1, 3 and 4 are read and protected once. */
export interface CutReader {
  readonly year: number;
  readonly policy: DisclosurePolicy;
  readonly of: (indicator: CutIndicator, view: IndicatorView) => CutData;
}

/** What an indicator of one year may show by cuts, and the view it has: without international recruitment it is that of all. */
export interface CutData {
  readonly cuts: DisclosedCuts | null;
  readonly view: IndicatorView;
  readonly areViewsApart: boolean;
}

const noCuts: CutData = { cuts: null, view: 'all', areViewsApart: false };

type Recruitment = Pick<LikelihoodCutsInput, 'all' | 'withoutInternational' | 'international'>;

const recruitmentOf = (db: ReadableDb, importId: number): Recruitment => {
  const profiles = recruitmentProfiles(db, importId);
  const abroad = profiles.filter(({ isInternational }) => isInternational);
  const home = profiles.filter(({ isInternational }) => !isInternational);
  return {
    all: recruitmentTallies(profiles),
    withoutInternational: abroad.length === 0 ? null : recruitmentTallies(home),
    international: recruitmentTallies(abroad),
  };
};

const recruitmentCuts = (
  db: ReadableDb,
  { view, year, policy }: { readonly view: IndicatorView; readonly year: number; readonly policy: DisclosurePolicy },
  importId: number,
): CutData => {
  const recruitment = recruitmentOf(db, importId);
  const hasViews = recruitment.withoutInternational !== null;
  const own: IndicatorView = hasViews && view === 'without_international' ? view : 'all';
  const reported = (ofView: IndicatorView) => reportedSides(db, { indicator: 2, view: ofView, year, policy });
  const prepared = prepareLikelihood({ indicator: 2, view: own, year, ...recruitment, staff: null, reported }, policy);
  return { cuts: disclosePrepared(prepared, policy), view: own, areViewsApart: prepared.isWideOfTwo };
};

/** The people with the event of indicator 3 or 4; null where no file gives them, or not yet. */
const eventProfiles = (db: ReadableDb, tables: InUse, indicator: 3 | 4, year: number): readonly Profile[] | null => {
  const importId = tables.get(indicator === 3 ? 'disciplinary' : 'learning');
  const staffImportId = tables.get('staff_in_post') ?? 0;
  if (importId === undefined) return null;
  if (indicator === 3) return caseProfiles(db, importId, staffImportId, year);
  return hasUnclassifiedCourses(db, importId, year) ? null : learnerProfiles(db, importId, staffImportId, year);
};

interface Staff {
  readonly tallies: readonly Tally[];
  readonly hiding: StaffCutsHiding;
  /** Indicators 3 and 4, where files give them. */
  readonly events: ReadonlyMap<3 | 4, PreparedLikelihood>;
  readonly pairOf: StaffPairOf;
}

const staffOf = (db: ReadableDb, tables: InUse, year: number, policy: DisclosurePolicy): Staff | null => {
  const importId = tables.get('staff_in_post');
  if (importId === undefined) return null;
  const profiles = staffProfiles(db, importId);
  const tallies = staffTallies(profiles);
  const found = ([3, 4] as const).flatMap((indicator) => {
    const events = eventProfiles(db, tables, indicator, year);
    return events === null ? [] : [[indicator, eventTallies(events, profiles)] as const];
  });
  const hitsOf = (indicator: 3 | 4): GroupCounts | null => {
    const own = found.find(([each]) => each === indicator);
    return own === undefined ? null : countAll(own[1]).hits;
  };
  const hiding = hideStaffCuts(tallies, policy, { disciplineCases: hitsOf(3), trainingPeople: hitsOf(4) });
  const events = new Map(
    found.map(([indicator, all]) => {
      const reported = (view: IndicatorView) => reportedSides(db, { indicator, view, year, policy });
      const input = { indicator, view: 'all', year, all, withoutInternational: null, international: [] } as const;
      return [indicator, prepareLikelihood({ ...input, staff: hiding, reported }, policy)] as const;
    }),
  );
  const beneath = policyBeneath(policy);
  const below = beneath === null ? null : staffOf(db, tables, year, beneath);
  const ofPairs = {
    ...(below === null ? {} : { below: below.pairOf }),
    staff: tallies,
    hiding,
    events: [...events].map(([indicator, own]) => ({ indicator, tallies: own.tallies, hiding: own.hiding })),
  };
  const name = `two cuts: ${String(year)} ${policy.version}`;
  return {
    tallies,
    hiding,
    events,
    pairOf: (cuts) => remembered(db, `${name} ${cuts.join(' ')}`, () => staffPair(ofPairs, cuts, policy)),
  };
};

/** Rows → tallies → what may be shown of them, for the indicators of one year. */
export const cutReader = (db: ReadableDb, tables: InUse, year: number, policy: DisclosurePolicy): CutReader => {
  const name = `cuts: ${String(year)} ${policy.version}`;
  const reader = remembered(db, name, () => readCuts(db, tables, year, policy));
  return {
    ...reader,
    of: (indicator, view) => remembered(db, `${name} ${String(indicator)} ${view}`, () => reader.of(indicator, view)),
  };
};

const readCuts = (db: ReadableDb, tables: InUse, year: number, policy: DisclosurePolicy): CutReader => {
  let known: Staff | null | undefined;
  const staff = (): Staff | null => {
    known ??= staffOf(db, tables, year, policy);
    return known;
  };
  const ofStaff = (indicator: 1 | 3 | 4): DisclosedCuts | null => {
    const people = staff();
    if (people === null) return null;
    const { tallies, hiding, events, pairOf } = people;
    if (indicator === 1) return discloseStaffCuts(tallies, year, policy, hiding, pairOf);
    const prepared = events.get(indicator);
    return prepared === undefined ? null : disclosePrepared(prepared, policy, pairOf);
  };
  const ofRecruitment = (view: IndicatorView): CutData => {
    const importId = tables.get('recruitment');
    return importId === undefined ? noCuts : recruitmentCuts(db, { view, year, policy }, importId);
  };
  return {
    year,
    policy,
    of: (indicator, view) => (indicator === 2 ? ofRecruitment(view) : { ...noCuts, cuts: ofStaff(indicator) }),
  };
};
