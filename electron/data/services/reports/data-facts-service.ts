import type { Version } from '../../../../shared/reference/settings';
import { translateEthnicity } from '../../../../shared/dataset/values/ethnicity/translate-ethnicity';
import { valueKey } from '../../../../shared/dataset/tables/reading/value-questions';
import type { DataFacts } from '../../../../shared/report/quality-notes';
import type { ReadableDb } from '../../connection';
import { partsInUse } from '../../queries/import-years';
import { findOrganisation } from '../../queries/organisations';
import { countSetAside } from '../../queries/quarantine';
import { translatedIn } from '../../queries/translations';
import { lockedPage } from '../year/locked-page';

/** True where the list of names and codes does not give this group, so that a person must have said so. */
const isByHand = ({ original, group }: { readonly original: string; readonly group: string }): boolean => {
  const read = translateEthnicity(original);
  return read.kind !== 'known' || read.value.group !== group;
};

const findFacts = (db: ReadableDb, year: number, version: Version): DataFacts => {
  const organisation = findOrganisation(db);
  const imports = organisation === null ? [] : partsInUse(db, organisation.id, year);
  const words = imports.flatMap((importId) => translatedIn(db, importId)).filter(isByHand);
  return {
    setAside: version === 'public' ? null : imports.reduce((sum, importId) => sum + countSetAside(db, importId), 0),
    byHand: new Set(words.map(({ original }) => valueKey(original))).size,
  };
};

/** What the overview says of the files of a year beside its figures. */
export const dataFacts = (db: ReadableDb, year: number, version: Version): DataFacts =>
  lockedPage(db, 'dataFacts', { year, version }, () => findFacts(db, year, version));
