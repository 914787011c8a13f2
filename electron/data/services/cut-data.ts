import { discloseLikelihoodCuts } from '../../../shared/disclosure/cuts/disclose-likelihood-cuts';
import type { LikelihoodCutsInput } from '../../../shared/disclosure/cuts/disclose-likelihood-cuts';
import { discloseStaffCuts } from '../../../shared/disclosure/cuts/disclose-staff-cuts';
import type { DisclosedCuts } from '../../../shared/disclosure/cuts/disclosed-cuts';
import { hideStaffCuts } from '../../../shared/disclosure/cuts/staff-cuts';
import type { DisclosurePolicy } from '../../../shared/disclosure/figures/policy';
import type { Profile } from '../../../shared/indicators/cuts/profile';
import { eventTallies, recruitmentTallies, staffTallies } from '../../../shared/indicators/cuts/tallies';
import type { CutIndicator } from '../../../shared/reference/cuts';
import type { IndicatorView } from '../../../shared/reference/indicators';
import type { ReadableDb } from '../connection';
import { caseProfiles, learnerProfiles, recruitmentProfiles, staffProfiles } from '../queries/cut-profiles';
import { hasUnclassifiedCourses } from '../queries/extract-counts';
import type { InUse } from './year-counts';

export interface CutsWanted {
  readonly indicator: CutIndicator;
  readonly view: IndicatorView;
  readonly year: number;
  readonly policy: DisclosurePolicy;
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

const recruitmentCuts = (db: ReadableDb, { view, year, policy }: CutsWanted, importId: number): CutData => {
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

/** Rows → tallies → what may be shown of them, for one indicator of one year. */
export const cutDataOf = (db: ReadableDb, tables: InUse, wanted: CutsWanted): CutData => {
  const { indicator, year, policy } = wanted;
  const recruitmentId = tables.get('recruitment');
  if (indicator === 2) return recruitmentId === undefined ? noCuts : recruitmentCuts(db, wanted, recruitmentId);
  const staffId = tables.get('staff_in_post');
  if (staffId === undefined) return noCuts;
  const profiles = staffProfiles(db, staffId);
  const staff = hideStaffCuts(staffTallies(profiles), policy);
  if (indicator === 1) return { ...noCuts, cuts: discloseStaffCuts(staffTallies(profiles), year, policy, staff) };
  const events = eventProfiles(db, tables, indicator, year);
  if (events === null) return noCuts;
  const all = eventTallies(events, profiles);
  const input = { indicator, view: 'all', year, all, withoutInternational: null, international: [], staff } as const;
  return { ...noCuts, cuts: discloseLikelihoodCuts(input, policy) };
};
