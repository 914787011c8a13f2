import { returnToCounts } from '../../../../shared/dataset/annual-return/return-to-counts';
import { extractKindLabels } from '../../../../shared/dataset/extract-kinds';
import type { ParsedExtract } from '../../../../shared/dataset/extract-types';
import type { ImportProblem, ParsedReturn, ReturnValue } from '../../../../shared/dataset/import-types';
import { isReturn, yearsOfTable } from '../../../../shared/dataset/parsed-table';
import type { ParsedTable } from '../../../../shared/dataset/parsed-table';
import { bandsInReturn, factsOfReturn, factsOfTable, ofMeasures, unitOf } from '../../../../shared/dataset/row-facts';
import type { ApplicationUnit } from '../../../../shared/dataset/row-facts';
import { checkSanity, profileOf } from '../../../../shared/dataset/sanity';
import type { RowFact, YearProfile } from '../../../../shared/dataset/sanity';
import { sanitySentence } from '../../../../shared/narrative/files/sanity-sentence';
import type { ReadableDb } from '../../connection';
import { holderOf } from '../../queries/import-years';
import { findOrganisation } from '../../queries/organisations';
import { returnValuesOf } from '../../queries/return-values';
import { readSettings } from '../../queries/settings';
import { factsOfImport, unitOfImport } from '../../queries/sanity-facts';

interface Pair {
  readonly before: YearProfile;
  readonly now: YearProfile;
  readonly against: string;
  readonly what: string;
}

const profileOfReturn = (values: readonly ReturnValue[], year: number): YearProfile | null => {
  const own = values.filter((value) => value.year === year);
  const { workforce, bands } = returnToCounts(own, { year, organisation: '', disciplineBasis: 'single_year' });
  return workforce === null ? null : { ...profileOf(factsOfReturn(workforce)), bands: bandsInReturn(bands) };
};

const returnOf = (db: ReadableDb, organisationId: number, year: number): YearProfile | null => {
  const holder = holderOf(db, organisationId, 'annual_return', year);
  return holder === null ? null : profileOfReturn(returnValuesOf(db, holder.importId, year), year);
};

const workforce = 'people in the workforce';

const whatOf = ({ kind, rows }: ParsedExtract, unit: ApplicationUnit): string => {
  if (kind === 'staff_in_post') return workforce;
  if (kind === 'counts') return 'people or events counted';
  if (unit === 'shortlisted') return 'shortlisted applications';
  return rows.some((row) => row.kind === 'application_counts')
    ? 'applications'
    : `rows of ${extractKindLabels[kind].toLowerCase()}`;
};

const pairOfReturn = (
  db: ReadableDb,
  organisationId: number | null,
  table: ParsedReturn,
  year: number,
): Pair | null => {
  const now = profileOfReturn(table.values, year);
  const held = organisationId === null ? null : returnOf(db, organisationId, year - 1);
  const before = table.years.includes(year - 1) ? profileOfReturn(table.values, year - 1) : held;
  return now === null || before === null ? null : { now, before, against: '', what: workforce };
};

/** All measures, to see which are gone; numbers only of those that both years have. */
const profileBeside = (facts: readonly RowFact[], others: readonly RowFact[]): YearProfile => ({
  ...profileOf(ofMeasures(facts, others)),
  measures: profileOf(facts).measures,
});

/** Against the year before of the same kind; of staff in post, where no snapshot is held, that of the return. */
const pairOfExtract = (db: ReadableDb, organisationId: number, table: ParsedExtract, year: number): Pair | null => {
  const holder = holderOf(db, organisationId, table.kind, year - 1);
  const units = [unitOf(table.rows), holder === null ? 'applied' : unitOfImport(db, holder.importId)];
  const unit = units.includes('shortlisted') ? 'shortlisted' : 'applied';
  const now = factsOfTable(table, year, readSettings(db).countedAssignments, unit);
  const before = holder === null ? null : factsOfImport(db, table.kind, holder.importId, year - 1, unit);
  const words = { against: '', what: whatOf(table, unit) };
  if (before !== null && before.length > 0)
    return { now: profileBeside(now, before), before: profileBeside(before, now), ...words };
  const stated = table.kind === 'staff_in_post' ? returnOf(db, organisationId, year - 1) : null;
  return stated === null
    ? null
    : { now: profileOf(now), before: stated, ...words, against: 'as the annual return has it' };
};

const pairOf = (db: ReadableDb, organisationId: number | null, table: ParsedTable, year: number): Pair | null => {
  if (isReturn(table)) return pairOfReturn(db, organisationId, table, year);
  return organisationId === null ? null : pairOfExtract(db, organisationId, table, year);
};

/**
 * What is odd about the newest year of a table when it is held against the year before, as warnings that are kept with the import. A workbook of
 * corrected rows is a part of a year and is not compared.
 */
export const sanityProblems = (db: ReadableDb, table: ParsedTable): readonly ImportProblem[] => {
  const year = yearsOfTable(table).at(-1);
  const isPart = !isReturn(table) && table.corrects !== undefined;
  if (year === undefined || isPart || table.questions.length > 0) return [];
  const organisation = findOrganisation(db);
  const organisationId = organisation === null || organisation.isExample ? null : organisation.id;
  const pair = pairOf(db, organisationId, table, year);
  if (pair === null) return [];
  const words = { year: year - 1, what: pair.what, against: pair.against };
  return checkSanity(pair.before, pair.now).map((finding) => ({
    severity: 'warning',
    code: finding.kind === 'vanished' ? `vanished_${finding.of}` : finding.kind,
    text: sanitySentence(finding, words),
    place: null,
  }));
};
