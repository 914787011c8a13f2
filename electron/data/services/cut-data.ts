import { discloseLikelihoodCuts } from '../../../shared/disclosure/cuts/disclose-likelihood-cuts';
import type { LikelihoodCutsInput } from '../../../shared/disclosure/cuts/disclose-likelihood-cuts';
import { discloseStaffCuts } from '../../../shared/disclosure/cuts/disclose-staff-cuts';
import type { DisclosedCuts } from '../../../shared/disclosure/cuts/disclosed-cuts';
import { hideStaffCuts } from '../../../shared/disclosure/cuts/staff-cuts';
import type { StaffCutsHiding } from '../../../shared/disclosure/cuts/staff-cuts';
import type { DisclosurePolicy } from '../../../shared/disclosure/figures/policy';
import type { Profile, Tally } from '../../../shared/indicators/cuts/profile';
import { eventTallies, recruitmentTallies, staffTallies } from '../../../shared/indicators/cuts/tallies';
import type { CutIndicator } from '../../../shared/reference/cuts';
import type { IndicatorView } from '../../../shared/reference/indicators';
import type { ReadableDb } from '../connection';
import { caseProfiles, learnerProfiles, recruitmentProfiles, staffProfiles } from '../queries/cut-profiles';
import { hasUnclassifiedCourses } from '../queries/extract-counts';
import { remembered } from '../remembered';
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
  const cuts = discloseLikelihoodCuts({ indicator: 2, view: own, year, ...recruitment, staff: null }, policy);
  return { cuts, view: own, areViewsApart: hasViews && own === 'all' };
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
  readonly profiles: readonly Profile[];
  readonly tallies: readonly Tally[];
  readonly hiding: StaffCutsHiding;
}

const staffOf = (db: ReadableDb, tables: InUse, policy: DisclosurePolicy): Staff | null => {
  const importId = tables.get('staff_in_post');
  if (importId === undefined) return null;
  const profiles = staffProfiles(db, importId);
  const tallies = staffTallies(profiles);
  return { profiles, tallies, hiding: hideStaffCuts(tallies, policy) };
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
    known ??= staffOf(db, tables, policy);
    return known;
  };
  const ofStaff = (indicator: 1 | 3 | 4): DisclosedCuts | null => {
    const people = staff();
    if (people === null) return null;
    const { profiles, tallies, hiding } = people;
    if (indicator === 1) return discloseStaffCuts(tallies, year, policy, hiding);
    const events = eventProfiles(db, tables, indicator, year);
    if (events === null) return null;
    const all = eventTallies(events, profiles);
    return discloseLikelihoodCuts(
      { indicator, view: 'all', year, all, withoutInternational: null, international: [], staff: hiding },
      policy,
    );
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
