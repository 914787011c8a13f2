import { indicatorKinds } from '../../../../shared/dataset/extract-kinds';
import type { FileKind } from '../../../../shared/dataset/import-types';
import { returnToCounts } from '../../../../shared/dataset/annual-return/return-to-counts';
import { joinResponses } from '../../../../shared/dataset/join-survey';
import type { CountSource, YearCounts } from '../../../../shared/indicators/counts';
import type { RecruitmentStages } from '../../../../shared/indicators/recruitment-stages';
import { surveyIndicators } from '../../../../shared/reference/indicators';
import { disciplineBasisOf } from '../../../../shared/reference/settings';
import type { Settings } from '../../../../shared/reference/settings';
import type { ReadableDb } from '../../connection';
import { remembered } from '../../remembered';
import {
  bandsOfExtract,
  boardOfExtract,
  casesOfExtract,
  hasUnclassifiedCourses,
  learnersOfExtract,
  recruitmentOfExtract,
  surveyOfExtract,
  workforceOfExtract,
} from '../../queries/staff/extract-counts';
import { tablesInUse } from '../../queries/import-years';
import { findOrganisation } from '../../queries/organisations';
import type { OrganisationRow } from '../../queries/organisations';
import { readSettings } from '../../queries/settings';
import { returnValuesOf } from '../../queries/return-values';
import { stagesOfExtract } from '../../queries/staff/stage-counts';
import { withLockedCounts } from '../year/locked-years';

export type InUse = ReadonlyMap<FileKind, number>;

/** Which imports each year uses, by kind of table. */
export const tablesByYear = (db: ReadableDb, organisationId: number): ReadonlyMap<number, InUse> => {
  const years = new Map<number, Map<FileKind, number>>();
  for (const { year, kind, importId } of tablesInUse(db, organisationId)) {
    const tables = years.get(year) ?? new Map<FileKind, number>();
    tables.set(kind, importId);
    years.set(year, tables);
  }
  return years;
};

interface YearPlace {
  readonly year: number;
  readonly organisation: OrganisationRow;
  readonly tables: InUse;
  readonly settings: Settings;
}

const fromReturn = (db: ReadableDb, { year, organisation, tables, settings }: YearPlace): YearCounts | null => {
  const importId = tables.get('annual_return');
  if (importId === undefined) return null;
  const counts = returnToCounts(returnValuesOf(db, importId, year), {
    year,
    organisation: organisation.name,
    disciplineBasis: disciplineBasisOf(year, settings),
  });
  return { ...counts, survey: withResponses(counts.survey, surveyOf(db, tables, year)), stages: stagesOf(db, tables) };
};

type Survey = YearCounts['survey'];

const surveyOf = (db: ReadableDb, tables: InUse, year: number): Survey => {
  const importId = tables.get('survey_results');
  return importId === undefined ? {} : surveyOfExtract(db, importId, year);
};

const withResponses = (ofReturn: Survey, ofFile: Survey): Survey =>
  Object.fromEntries(
    surveyIndicators.flatMap((indicator) => {
      const own = ofReturn[indicator];
      return own === undefined ? [] : [[indicator, joinResponses(own, ofFile[indicator])]];
    }),
  );

/** The return has no stages between shortlisting and appointment; a recruitment file of the year tells them. */
const stagesOf = (db: ReadableDb, tables: InUse): RecruitmentStages | null => {
  const importId = tables.get('recruitment');
  return importId === undefined ? null : stagesOfExtract(db, importId);
};

const cases = (db: ReadableDb, { tables, year }: YearPlace) => {
  const importId = tables.get('disciplinary');
  return importId === undefined ? null : casesOfExtract(db, importId, tables.get('staff_in_post') ?? 0, year);
};

const learners = (db: ReadableDb, { tables, year }: YearPlace) => {
  const importId = tables.get('learning');
  if (importId === undefined || hasUnclassifiedCourses(db, importId, year)) return null;
  return learnersOfExtract(db, importId, tables.get('staff_in_post') ?? 0, year);
};

/** Other tables, such as figures of others or the register, say nothing about the nine indicators. */
const hasExtracts = (tables: InUse): boolean => indicatorKinds.some((kind) => tables.has(kind));

/** A year of which nothing is counted: counts made elsewhere may still speak of it. */
export const emptyYear = (year: number, organisation: string): YearCounts => ({
  year,
  source: 'extracts',
  organisation,
  workforce: null,
  bands: [],
  recruitment: null,
  recruitmentWithoutInternational: null,
  disciplineCases: null,
  disciplineBasis: 'single_year',
  trainingPeople: null,
  survey: {},
  board: null,
});

const fromExtracts = (db: ReadableDb, place: YearPlace): YearCounts | null => {
  const { tables, year, organisation } = place;
  if (!hasExtracts(tables)) return null;
  const of = <T>(kind: FileKind, count: (importId: number) => T): T | null => {
    const importId = tables.get(kind);
    return importId === undefined ? null : count(importId);
  };
  const recruitment = of('recruitment', (importId) => recruitmentOfExtract(db, importId));
  return {
    year,
    source: 'extracts',
    organisation: organisation.name,
    workforce: of('staff_in_post', (importId) => workforceOfExtract(db, importId)),
    bands: of('staff_in_post', (importId) => bandsOfExtract(db, importId)) ?? [],
    recruitment: recruitment?.all ?? null,
    recruitmentWithoutInternational: recruitment?.withoutInternational ?? null,
    stages: stagesOf(db, tables),
    disciplineCases: cases(db, place),
    disciplineBasis: 'single_year',
    trainingPeople: learners(db, place),
    survey: surveyOf(db, tables, year),
    board: of('board_members', (importId) => boardOfExtract(db, importId)),
  };
};

const from = { return: fromReturn, extracts: fromExtracts } as const;

/**
 * The source the settings prefer, or the other one. Extracts without staff in post are a part of a year only: a survey file alone must
 * not push the whole return aside.
 */
const preferred = (db: ReadableDb, place: YearPlace): YearCounts | null => {
  const ofReturn = (): YearCounts | null => fromReturn(db, place);
  const ofExtracts = (): YearCounts | null => fromExtracts(db, place);
  const isWholeYear = place.tables.has('staff_in_post');
  return place.settings.preferredSource === 'extracts' && isWholeYear
    ? (ofExtracts() ?? ofReturn())
    : (ofReturn() ?? ofExtracts());
};

/**
 * Counts of every year held, oldest first. `wanted` names the source; null takes what the settings prefer, and of a locked year what was
 * locked, unless it is the `liveYear`.
 */
export const countsOfYears = (
  db: ReadableDb,
  settings: Settings,
  wanted: CountSource | null = null,
  liveYear: number | null = null,
): readonly YearCounts[] => {
  const organisation = findOrganisation(db);
  if (organisation === null) return [];
  const name = `counts of years: ${String(organisation.id)} ${wanted ?? 'as preferred'} ${JSON.stringify(settings)}`;
  const counted = remembered(db, name, () => countAll(db, settings, wanted, organisation));
  return wanted === null ? withLockedCounts(db, organisation.id, counted, liveYear) : counted;
};

/** The counting behind `countsOfYears`, a year at a time and the newest first: each answer is kept where it is counted. `only` some years. */
export const yearsToCount = (
  db: ReadableDb,
  only: ReadonlySet<number> | null = null,
): readonly (() => YearCounts | null)[] => {
  const organisation = findOrganisation(db);
  if (organisation === null) return [];
  const settings = readSettings(db);
  return [...tablesByYear(db, organisation.id)]
    .filter(([year]) => only === null || only.has(year))
    .sort(([a], [b]) => b - a)
    .map(
      ([year, tables]) =>
        () =>
          preferred(db, { year, organisation, tables, settings }),
    );
};

const countAll = (
  db: ReadableDb,
  settings: Settings,
  wanted: CountSource | null,
  organisation: OrganisationRow,
): readonly YearCounts[] =>
  [...tablesByYear(db, organisation.id)]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, tables]) => {
      const place = { year, organisation, tables, settings };
      const counts = wanted === null ? preferred(db, place) : from[wanted](db, place);
      return counts === null ? [] : [counts];
    });
