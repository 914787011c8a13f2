import type { EthnicGroup } from './groups';

/**
 * National ethnic categories with the three groups of the standard, five groups and sixteen groups.
 * Source: NHS Data Dictionary, ETHNIC CATEGORY (2001 census letters, 99 not known); labels of the 2021 census, Office for
 * National Statistics. Local use of T, X and 9 is field knowledge (domain notes, 2025).
 *
 * Chinese stands under "Other" in 2001 and under "Asian" in 2021: it is placed by its code, always with Asian (2021).
 * Roma has no letter of its own: any other White. Arab: any other ethnic group.
 */
export const fiveGroups = ['white', 'mixed', 'asian', 'black', 'other'] as const;
export type FiveGroup = (typeof fiveGroups)[number];

export const fiveGroupLabels: Readonly<Record<FiveGroup, string>> = {
  white: 'White',
  mixed: 'Mixed or multiple ethnic groups',
  asian: 'Asian or Asian British',
  black: 'Black or Black British',
  other: 'Other ethnic group',
};

/** The sixteen categories of 2001, by letter. T (Gypsy or Irish Traveller) is part of C there. */
export const sixteenGroups = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'R', 'S'] as const;
export type SixteenGroup = (typeof sixteenGroups)[number];

/** Z: asked, and not stated. 99: not known. */
export type NationalCode = SixteenGroup | 'T' | 'Z' | '99';

export interface NationalCategory {
  readonly code: NationalCode;
  readonly label: string;
  readonly group: EthnicGroup;
  readonly five: FiveGroup | null;
  readonly sixteen: SixteenGroup | null;
}

const inFive = (code: SixteenGroup, five: FiveGroup, label: string): NationalCategory => ({
  code,
  label,
  group: five === 'white' ? 'white' : 'bme',
  five,
  sixteen: code,
});

export const nationalCategories: readonly NationalCategory[] = [
  inFive('A', 'white', 'White - British'),
  inFive('B', 'white', 'White - Irish'),
  inFive('C', 'white', 'White - Any other White background'),
  { code: 'T', label: 'White - Gypsy or Irish Traveller', group: 'white', five: 'white', sixteen: 'C' },
  inFive('D', 'mixed', 'Mixed - White & Black Caribbean'),
  inFive('E', 'mixed', 'Mixed - White & Black African'),
  inFive('F', 'mixed', 'Mixed - White & Asian'),
  inFive('G', 'mixed', 'Mixed - Any other mixed background'),
  inFive('H', 'asian', 'Asian or Asian British - Indian'),
  inFive('J', 'asian', 'Asian or Asian British - Pakistani'),
  inFive('K', 'asian', 'Asian or Asian British - Bangladeshi'),
  inFive('L', 'asian', 'Asian or Asian British - Any other Asian background'),
  inFive('M', 'black', 'Black or Black British - Caribbean'),
  inFive('N', 'black', 'Black or Black British - African'),
  inFive('P', 'black', 'Black or Black British - Any other Black background'),
  inFive('R', 'asian', 'Chinese'),
  inFive('S', 'other', 'Any other ethnic group'),
  { code: 'Z', label: 'Not stated', group: 'unknown', five: null, sixteen: null },
  { code: '99', label: 'Not known', group: 'unknown', five: null, sixteen: null },
];

const byCode: ReadonlyMap<string, NationalCategory> = new Map(nationalCategories.map((each) => [each.code, each]));

/** The national category of a code, in any case; null for a code that is not national. */
export const nationalCategory = (code: string): NationalCategory | null => byCode.get(code.toUpperCase()) ?? null;
