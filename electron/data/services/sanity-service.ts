import { returnToCounts } from '../../../shared/dataset/annual-return/return-to-counts';
import { extractKindLabels } from '../../../shared/dataset/extract-kinds';
import type { ParsedExtract } from '../../../shared/dataset/extract-types';
import type { ImportProblem, ParsedReturn, ReturnValue } from '../../../shared/dataset/import-types';
import { isReturn, yearsOfTable } from '../../../shared/dataset/parsed-table';
import type { ParsedTable } from '../../../shared/dataset/parsed-table';
import { bandsInReturn, factsOfReturn, factsOfTable } from '../../../shared/dataset/row-facts';
import { checkSanity, profileOf } from '../../../shared/dataset/sanity';
import type { YearProfile } from '../../../shared/dataset/sanity';
import { sanitySentence } from '../../../shared/narrative/sanity-sentence';
import type { ReadableDb } from '../connection';
import { holderOf } from '../queries/import-years';
import { findOrganisation } from '../queries/organisations';
import { returnValuesOf } from '../queries/return-values';
import { readSettings } from '../queries/settings';
import { factsOfImport } from '../queries/sanity-facts';

interface Before {
  readonly profile: YearProfile;
  readonly against: string;
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

/** The year before of the same kind; of staff in post, where no snapshot is held, that of the return. */
const beforeExtract = (db: ReadableDb, organisationId: number, table: ParsedExtract, year: number): Before | null => {
  const holder = holderOf(db, organisationId, table.kind, year);
  const facts = holder === null ? null : factsOfImport(db, table.kind, holder.importId, year);
  if (facts !== null && facts.length > 0) return { profile: profileOf(facts), against: '' };
  const stated = table.kind === 'staff_in_post' ? returnOf(db, organisationId, year) : null;
  return stated === null ? null : { profile: stated, against: 'as the annual return has it' };
};

const whatOf = (kind: ParsedTable['kind']): string => {
  if (kind === 'annual_return' || kind === 'staff_in_post') return 'people in the workforce';
  return `rows of ${extractKindLabels[kind].toLowerCase()}`;
};

interface Pair {
  readonly before: Before;
  readonly now: YearProfile;
}

const pairOfReturn = (
  db: ReadableDb,
  organisationId: number | null,
  table: ParsedReturn,
  year: number,
): Pair | null => {
  const now = profileOfReturn(table.values, year);
  const held = organisationId === null ? null : returnOf(db, organisationId, year - 1);
  const profile = table.years.includes(year - 1) ? profileOfReturn(table.values, year - 1) : held;
  return now === null || profile === null ? null : { now, before: { profile, against: '' } };
};

const pairOfExtract = (
  db: ReadableDb,
  organisationId: number | null,
  table: ParsedExtract,
  year: number,
): Pair | null => {
  const before = organisationId === null ? null : beforeExtract(db, organisationId, table, year - 1);
  return before === null
    ? null
    : { before, now: profileOf(factsOfTable(table, year, readSettings(db).countedAssignments)) };
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
  const pair = isReturn(table)
    ? pairOfReturn(db, organisationId, table, year)
    : pairOfExtract(db, organisationId, table, year);
  if (pair === null) return [];
  const words = { year: year - 1, what: whatOf(table.kind), against: pair.before.against };
  return checkSanity(pair.before.profile, pair.now).map((finding) => ({
    severity: 'warning',
    code: finding.kind === 'vanished' ? `vanished_${finding.of}` : finding.kind,
    text: sanitySentence(finding, words),
    place: null,
  }));
};
