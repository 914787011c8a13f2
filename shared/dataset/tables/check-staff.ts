import type { ExtractRow, StaffRow } from '../extract-types';
import type { Findings } from '../findings';
import { workforceOf } from './workforce';

const people = (count: number): string => (count === 1 ? '1 person' : `${String(count)} people`);

const isStaff = (row: ExtractRow): row is StaffRow => row.kind === 'staff_in_post';

/** People whose rows name different ethnic groups: the row that is counted decides. */
const countDisagreements = (staff: readonly StaffRow[]): number => {
  const groups = new Map<string, Set<string>>();
  for (const { person, ethnicity } of staff) {
    if (person === null || ethnicity.group === 'unknown') continue;
    groups.set(person, (groups.get(person) ?? new Set<string>()).add(ethnicity.group));
  }
  return [...groups.values()].filter((each) => each.size > 1).length;
};

const countTwoPrimaries = (staff: readonly StaffRow[]): number => {
  const seen = new Map<string, number>();
  for (const { person, isPrimary, leftOutBecause } of staff) {
    if (person !== null && isPrimary && leftOutBecause === null) seen.set(person, (seen.get(person) ?? 0) + 1);
  }
  return [...seen.values()].filter((count) => count > 1).length;
};

/**
 * Says what a snapshot leaves open once its rows are read: people in no row of indicator 1, people with two primary
 * assignments or two ethnic groups. `hasQuestions`: bands are still being asked about, and may yet be known.
 */
export const checkStaff = (
  rows: readonly ExtractRow[],
  hasPrimary: boolean,
  hasQuestions: boolean,
  findings: Findings,
): void => {
  const staff = rows.filter(isStaff);
  const workforce = workforceOf(staff);
  const withoutBand = workforce.filter((row) => row.section !== null && row.band === null).length;
  const withoutSection = workforce.filter((row) => row.section === null).length;
  if (!hasQuestions && withoutBand > 0) {
    findings.warn(
      'no_band',
      `${people(withoutBand)} in the workforce have no band or grade: they are in the workforce, and in no row of indicator 1.`,
    );
  }
  if (!hasQuestions && withoutSection > 0 && withoutSection < workforce.length) {
    findings.warn(
      'no_section',
      `${people(withoutSection)} in the workforce have no staff group: they are in the workforce, and in no row of indicator 1.`,
    );
  }
  const two = hasPrimary ? countTwoPrimaries(staff) : 0;
  if (two > 0)
    findings.warn('two_primaries', `${people(two)} have more than one primary assignment; the first is counted.`);
  const differ = countDisagreements(staff);
  if (differ > 0) {
    findings.warn(
      'two_ethnic_groups',
      `${people(differ)} have rows with different ethnic groups; that of the assignment counted is used.`,
    );
  }
};
