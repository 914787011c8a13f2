import { buildExpertsReport } from '../../../../shared/report/experts/build-experts-report';
import type { ExpertsReport } from '../../../../shared/report/types/experts-report.types';
import { requestKinds } from '../../../../shared/indicators/experts/request-counts';
import type { Version } from '../../../../shared/reference/settings';
import type { ReadableDb } from '../../connection';
import { expertCountsOf } from '../../queries/experts/experts-counts';
import { hasUnclassifiedCourses } from '../../queries/staff/extract-counts';
import { tablesInUse } from '../../queries/import-years';
import { learningAccessOf } from '../../queries/experts/learning-access';
import { requestCountsOf } from '../../queries/experts/opportunity-counts';
import { findOrganisation } from '../../queries/organisations';
import { readSettings } from '../../queries/settings';
import { chooseYear } from './report-service';

/** The files that a year uses, by what they are of. */
export const tablesOfYear = (db: ReadableDb, wanted: number) => {
  const organisation = findOrganisation(db);
  const inUse = organisation === null ? [] : tablesInUse(db, organisation.id);
  const year = chooseYear(
    [...new Set(inUse.map((one) => one.year))].sort((a, b) => a - b),
    wanted,
  );
  return {
    year,
    tables: new Map(inUse.filter((one) => one.year === year).map(({ kind, importId }) => [kind, importId])),
  };
};

/** The register and the learning requests of a year and version: screen and batch both ask here. */
export const expertsReport = (db: ReadableDb, wanted: number, version: Version): ExpertsReport => {
  const { year, tables } = tablesOfYear(db, wanted);
  const register = tables.get('experts');
  const staffImportId = tables.get('staff_in_post') ?? 0;
  const learning = tables.get('learning');
  // A course of which nobody has said whether it is mandatory would make the figure wrong: it waits, as indicator 4 does.
  const isLearningKnown = learning !== undefined && !hasUnclassifiedCourses(db, learning, year);
  return buildExpertsReport({
    year,
    version,
    settings: readSettings(db),
    experts: register === undefined ? null : expertCountsOf(db, register),
    access: isLearningKnown ? learningAccessOf(db, learning, staffImportId, year) : null,
    requests: requestKinds.flatMap((kind) => {
      const importId = tables.get(kind);
      return importId === undefined ? [] : [requestCountsOf(db, { kind, importId, staffImportId, year })];
    }),
  });
};
