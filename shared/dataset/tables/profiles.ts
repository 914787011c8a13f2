import type { ParsedExtract } from '../extract-types';
import type { ProfileColumn, TableProfile } from '../parse-memory';
import { headerKey } from './columns/header-words';

/** Headings are compared without case, marks and years: "2024" and "2025" above the same columns are the same shape. */
const nameOf = (header: string): string => headerKey(header).replace(/20\d\d/g, 'year') || header.trim();

const namesOf = (headers: readonly string[]): readonly string[] =>
  headers
    .map(nameOf)
    .filter((name) => name !== '')
    .sort();

/**
 * What two tables of the same shape have in common: the names of their columns, in any order.
 * @example fingerprintOf(['Grade', 'Ethnic Origin']) === fingerprintOf(['ethnic origin', 'GRADE*']) // true
 */
export const fingerprintOf = (headers: readonly string[]): string => namesOf(headers).join('|');

/** The profile whose headings are the very same; null where there is none. */
export const exactProfile = (headers: readonly string[], profiles: readonly TableProfile[]): TableProfile | null => {
  const wanted = fingerprintOf(headers);
  return profiles.find(({ columns }) => fingerprintOf(columns.map(({ header }) => header)) === wanted) ?? null;
};

const enoughShared = 0.6;
const fewestShared = 3;

/** How much of the headings two tables share: shared ÷ all, 0 to 1; 0 where it is too little to speak of the same shape. */
const likeness = (headers: readonly string[], profile: TableProfile): number => {
  const mine = new Set(namesOf(headers));
  const theirs = new Set(namesOf(profile.columns.map(({ header }) => header)));
  const shared = [...mine].filter((name) => theirs.has(name)).length;
  const share = shared / new Set([...mine, ...theirs]).size;
  return shared >= fewestShared && share >= enoughShared ? share : 0;
};

/** The profile of this kind whose headings are most alike, but not the same; null where none is. */
export const similarProfile = (headers: readonly string[], profiles: readonly TableProfile[]): TableProfile | null => {
  const ranked = profiles
    .map((profile) => ({ profile, share: likeness(headers, profile) }))
    .sort((a, b) => b.share - a.share);
  const [best] = ranked;
  return best === undefined || best.share === 0 ? null : best.profile;
};

/** Which column of the new table each column of the profile is: by name, and by order among columns of one name. */
export const columnsLikeProfile = (
  headers: readonly string[],
  profile: TableProfile,
): ReadonlyMap<number, ProfileColumn> => {
  const left = [...profile.columns];
  const found = new Map<number, ProfileColumn>();
  headers.forEach((header, column) => {
    const at = left.findIndex((each) => nameOf(each.header) === nameOf(header));
    const known = at < 0 ? undefined : left.splice(at, 1)[0];
    if (known !== undefined && header !== '') found.set(column, known);
  });
  return found;
};

/** Headings of the new table that the profile does not know. */
export const headersAdded = (headers: readonly string[], profile: TableProfile): readonly string[] => {
  const known = columnsLikeProfile(headers, profile);
  return headers.filter((header, column) => header !== '' && !known.has(column));
};

/** Columns of the profile that were read and that the new table does not have. */
export const columnsMissing = (headers: readonly string[], profile: TableProfile): readonly ProfileColumn[] => {
  const found = new Set(columnsLikeProfile(headers, profile).values());
  return profile.columns.filter((column) => column.field !== null && !found.has(column));
};

/** What is remembered of a table once it is imported. */
export const profileOf = (table: ParsedExtract, fileName: string): TableProfile => ({
  kind: table.kind,
  sheet: table.sheet,
  headerRow: table.headerRow,
  fileName,
  columns: table.columns.map(({ header, use, isByHand }) => ({
    header,
    field: use.kind === 'field' ? use.field : null,
    isByHand,
  })),
  year: table.isNewestYear ? 'newest' : null,
});
