import type { FiveGroup, NationalCategory, NationalCode, SixteenGroup } from '../../../reference/ethnicity';
import { nationalCategory } from '../../../reference/ethnicity';
import type { EthnicGroup } from '../../../reference/groups';

/** An ethnic category as it was understood. Fields are null where the file gives only a heading ("Asian", "BME"). */
export interface Ethnicity {
  /** The text of the cell, as the file has it. */
  readonly original: string;
  readonly national: NationalCode | null;
  /** "CX", where the file has a local part of a national category. */
  readonly local: string | null;
  readonly group: EthnicGroup;
  readonly five: FiveGroup | null;
  readonly sixteen: SixteenGroup | null;
}

/** What codes and labels are read into, before the text of the cell joins. */
export type Category = Omit<Ethnicity, 'original'>;

const fromNational = (found: NationalCategory, local: string | null): Category => ({
  national: found.code,
  local,
  group: found.group,
  five: found.five,
  sixteen: found.sixteen,
});

/** The category of a national code, with the local code that led to it. */
export const categoryOf = (national: NationalCode, local: string | null = null): Category => {
  const found = nationalCategory(national);
  return found === null ? { national, local, group: 'unknown', five: null, sixteen: null } : fromNational(found, local);
};

/** A heading of the five groups without detail. */
export const headingCategory = (five: FiveGroup): Category => ({
  national: null,
  local: null,
  group: five === 'white' ? 'white' : 'bme',
  five,
  sixteen: null,
});

/** "BME" and the like: the group of the standard, and nothing more. */
export const anyBme: Category = { national: null, local: null, group: 'bme', five: null, sixteen: null };

/** How a category is named in a reason: "White - Irish", "Asian", "BME". */
export const sayCategory = (category: Category): string => {
  if (category.national !== null) return nationalCategory(category.national)?.label ?? category.national;
  if (category.five !== null) return category.five === 'other' ? 'another ethnic group' : firstUpper(category.five);
  return category.group === 'bme' ? 'BME' : 'unknown';
};

const firstUpper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
