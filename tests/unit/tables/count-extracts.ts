/**
 * The counting rules once more, over rows in memory: an oracle that the product's SQL (electron/data/queries/staff/extract-counts.ts) must
 * agree with.
 */
import { bandsOf, sections } from '../../../shared/reference/bands';
import type { EthnicGroup, GroupCounts } from '../../../shared/reference/groups';
import { surveyIndicators } from '../../../shared/reference/indicators';
import { surveyYearOf } from '../../../shared/reference/survey-questions';
import type {
  BandCounts,
  BoardCounts,
  RecruitmentCounts,
  SurveyCounts,
  YearCounts,
} from '../../../shared/indicators/counts';
import { workforceOf } from '../../../shared/dataset/tables/workforce';
import type {
  ApplicationRow,
  BoardRow,
  CaseRow,
  LearningRow,
  RowEthnicity,
  StaffRow,
  SurveyRow,
} from '../../../shared/dataset/extract-types';

/** Rows of one reporting year. Null where no file gave a part: it stays missing, never zero. */
export interface ExtractRows {
  readonly staff: readonly StaffRow[] | null;
  readonly applications: readonly ApplicationRow[] | null;
  readonly cases: readonly CaseRow[] | null;
  readonly learning: readonly LearningRow[] | null;
  readonly survey: readonly SurveyRow[] | null;
  readonly board: readonly BoardRow[] | null;
}

export interface CountExtractsOf {
  readonly year: number;
  readonly organisation: string;
}

const countGroups = (groups: Iterable<EthnicGroup>): GroupCounts => {
  const counts = { white: 0, bme: 0, unknown: 0 };
  for (const group of groups) counts[group] += 1;
  return counts;
};

/** True for a day of the reporting year: 1 April of the year before to 31 March. */
const isInYear = (isoDate: string, year: number): boolean =>
  isoDate >= `${String(year - 1)}-04-01` && isoDate <= `${String(year)}-03-31`;

interface StaffIndex {
  /** True for someone who is in the snapshot, but only with assignments that are left out (bank, honorary …). */
  readonly isLeftOut: (person: string | null) => boolean;
  readonly groupOf: (person: string | null) => EthnicGroup;
}

const indexStaff = (staff: readonly StaffRow[]): StaffIndex => {
  const workers = new Map(workforceOf(staff).map((row) => [row.person ?? '', row]));
  const all = new Map(staff.map((row) => [row.person ?? '', row]));
  return {
    isLeftOut: (person) => person !== null && all.has(person) && !workers.has(person),
    groupOf: (person) =>
      person === null
        ? 'unknown'
        : (workers.get(person)?.ethnicity.group ?? all.get(person)?.ethnicity.group ?? 'unknown'),
  };
};

/** A row's own ethnic group; where the file has none, or says that it is not known, that of the person in the snapshot. */
const groupOfRow = (own: RowEthnicity | null, person: string | null, index: StaffIndex): EthnicGroup =>
  own === null || own.group === 'unknown' ? index.groupOf(person) : own.group;

interface PersonRow {
  readonly row: number;
  readonly person: string | null;
  readonly ethnicity: RowEthnicity | null;
}

/**
 * Distinct people of rows that count. Those who are in the snapshot only with assignments that are left out do not count:
 * they are not among the staff below the line. People who have left since are counted: they were staff in the year.
 */
const countPeople = (rows: readonly PersonRow[], index: StaffIndex): GroupCounts => {
  const people = new Map<string, EthnicGroup>();
  for (const each of rows) {
    if (index.isLeftOut(each.person)) continue;
    const key = each.person ?? `row ${String(each.row)}`;
    const held = people.get(key);
    if (held === undefined || held === 'unknown') people.set(key, groupOfRow(each.ethnicity, each.person, index));
  }
  return countGroups(people.values());
};

const bandCounts = (workforce: readonly StaffRow[]): readonly BandCounts[] =>
  sections.flatMap((section) =>
    bandsOf(section).map((band) => ({
      section,
      band,
      counts: countGroups(
        workforce.filter((row) => row.section === section && row.band === band).map((row) => row.ethnicity.group),
      ),
    })),
  );

/** Applications, not people. */
const recruitmentCounts = (rows: readonly ApplicationRow[]): RecruitmentCounts => ({
  shortlisted: countGroups(rows.filter((row) => row.isShortlisted).map((row) => row.ethnicity.group)),
  appointed: countGroups(rows.filter((row) => row.isAppointed).map((row) => row.ethnicity.group)),
});

/** Formal disciplinary cases whose formal stage began in the year. */
const casesOf = (rows: readonly CaseRow[], year: number): readonly CaseRow[] =>
  rows.filter(
    (row) => row.isDisciplinary && row.isFormal && row.formalStart !== null && isInYear(row.formalStart, year),
  );

/** Completed or attended in the year; items without a date belong to the year of their file. */
const doneOf = (rows: readonly LearningRow[], year: number): readonly LearningRow[] =>
  rows.filter((row) => row.isDone && (row.on === null || isInYear(row.on, year)));

/** Null while a course is not classed: indicator 4 waits for it. */
const trainingPeople = (rows: readonly LearningRow[], year: number, index: StaffIndex): GroupCounts | null => {
  const done = doneOf(rows, year);
  if (done.some((row) => row.isMandatory === null)) return null;
  return countPeople(
    done.filter((row) => row.isMandatory === false),
    index,
  );
};

const surveyOf = (rows: readonly SurveyRow[], year: number): YearCounts['survey'] => {
  const own = rows.filter((row) => row.surveyYear === surveyYearOf(year));
  return Object.fromEntries(
    surveyIndicators.flatMap((indicator): readonly (readonly [number, SurveyCounts])[] => {
      const white = own.find((row) => row.indicator === indicator && row.group === 'white');
      const bme = own.find((row) => row.indicator === indicator && row.group === 'bme');
      if (white === undefined && bme === undefined) return [];
      const responses = { white: white?.responses ?? null, bme: bme?.responses ?? null };
      return [
        [
          indicator,
          {
            percent: { white: white?.percent ?? null, bme: bme?.percent ?? null },
            responses:
              responses.white === null || responses.bme === null
                ? null
                : { white: responses.white, bme: responses.bme },
            isSuppressedAtSource: white?.isSuppressed === true || bme?.isSuppressed === true,
          },
        ],
      ];
    }),
  );
};

const boardPart = (rows: readonly BoardRow[], field: 'isVoting' | 'isExecutive'): GroupCounts | null =>
  rows.some((row) => row[field] === null)
    ? null
    : countGroups(rows.filter((row) => row[field] === true).map((row) => row.ethnicity.group));

const boardCounts = (rows: readonly BoardRow[]): BoardCounts => ({
  total: countGroups(rows.map((row) => row.ethnicity.group)),
  voting: boardPart(rows, 'isVoting'),
  executive: boardPart(rows, 'isExecutive'),
});

/**
 * The counts of one reporting year from row-level extracts. Cases and learning are counted by person and need the employee
 * number of the snapshot only where their own ethnic group is missing; `disciplineBasis` is always the single year.
 *
 * Source: domain notes on the standard (2025).
 * @example countExtracts(rows, { year: 2025, organisation: 'Northmoor' }).workforce // { white: 2849, … }
 */
export const countExtracts = (rows: ExtractRows, { year, organisation }: CountExtractsOf): YearCounts => {
  const { staff, applications, cases, learning, survey, board } = rows;
  const workforce = staff === null ? null : workforceOf(staff);
  const index = indexStaff(staff ?? []);
  const isSplit = workforce?.some((row) => row.section !== null) === true;
  const hasCampaigns = applications?.some((row) => row.isInternational) === true;
  return {
    year,
    source: 'extracts',
    organisation,
    workforce: workforce === null ? null : countGroups(workforce.map((row) => row.ethnicity.group)),
    bands: workforce === null || !isSplit ? [] : bandCounts(workforce),
    recruitment: applications === null ? null : recruitmentCounts(applications),
    recruitmentWithoutInternational:
      applications === null || !hasCampaigns
        ? null
        : recruitmentCounts(applications.filter((row) => !row.isInternational)),
    disciplineCases: cases === null ? null : countPeople(casesOf(cases, year), index),
    disciplineBasis: 'single_year',
    trainingPeople: learning === null ? null : trainingPeople(learning, year, index),
    survey: survey === null ? {} : surveyOf(survey, year),
    board: board === null ? null : boardCounts(board),
  };
};
