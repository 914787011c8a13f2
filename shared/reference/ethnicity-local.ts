import { fiveGroups, nationalCategory } from './ethnicity';
import type { FiveGroup, NationalCategory, NationalCode } from './ethnicity';

/**
 * Local parts of the national categories, as staff records print them: the first letter is national, the second local.
 * Source: ethnic origin list of the NHS staff record system; field knowledge, not yet checked against its guidance (2025).
 */
export interface LocalCategory {
  readonly code: string;
  readonly national: NationalCode;
  readonly label: string;
}

const family = (national: NationalCode, labels: Readonly<Record<string, string>>): readonly LocalCategory[] =>
  Object.entries(labels).map(([second, label]) => ({ code: `${national}${second}`, national, label }));

export const localCategories: readonly LocalCategory[] = [
  ...family('C', {
    2: 'White Northern Irish',
    3: 'White Unspecified',
    A: 'White English',
    B: 'White Scottish',
    C: 'White Welsh',
    D: 'White Cornish',
    E: 'White Cypriot (non specific)',
    F: 'White Greek',
    G: 'White Greek Cypriot',
    H: 'White Turkish',
    J: 'White Turkish Cypriot',
    K: 'White Italian',
    L: 'White Irish Traveller',
    M: 'White Traveller',
    N: 'White Gypsy/Romany',
    P: 'White Polish',
    Q: 'White ex-USSR',
    R: 'White Kosovan',
    S: 'White Albanian',
    T: 'White Bosnian',
    U: 'White Croatian',
    V: 'White Serbian',
    W: 'White Other Ex-Yugoslav',
    X: 'White Mixed',
    Y: 'White Other European',
  }),
  ...family('G', {
    A: 'Mixed - Black & Asian',
    B: 'Mixed - Black & Chinese',
    C: 'Mixed - Black & White',
    D: 'Mixed - Chinese & White',
    E: 'Mixed - Asian & Chinese',
    F: 'Mixed - Other/Unspecified',
  }),
  ...family('L', {
    A: 'Asian Mixed',
    B: 'Asian Punjabi',
    C: 'Asian Kashmiri',
    D: 'Asian East African',
    E: 'Asian Sri Lankan',
    F: 'Asian Tamil',
    G: 'Asian Sinhalese',
    H: 'Asian British',
    J: 'Asian Caribbean',
    K: 'Asian Unspecified',
  }),
  ...family('P', {
    A: 'Black Somali',
    B: 'Black Mixed',
    C: 'Black Nigerian',
    D: 'Black British',
    E: 'Black Unspecified',
  }),
  ...family('S', { A: 'Vietnamese', B: 'Japanese', C: 'Filipino', D: 'Malaysian', E: 'Other Specified' }),
];

const byCode: ReadonlyMap<string, LocalCategory> = new Map(localCategories.map((each) => [each.code, each]));

/** A listed local category ("CX"), in any case; null where the list does not know the code. */
export const localCategory = (code: string): LocalCategory | null => byCode.get(code.toUpperCase()) ?? null;

/**
 * The heading of five groups that a row keeps in place of a code, where its words give no more than that (“Asian”).
 * @example headingOfStoredCode('asian') // 'asian'
 */
export const headingOfStoredCode = (code: string | null): FiveGroup | null =>
  fiveGroups.find((five) => five === code) ?? null;

/**
 * The national category of a code as rows keep it: a national code, or a local one, whose first letter is national.
 * Null for no code, for a heading without detail, and for what is neither.
 *
 * @example categoryOfStoredCode('SC')?.five // 'other': Filipino is a local part of S
 * @example categoryOfStoredCode('99')?.group // 'unknown'
 */
export const categoryOfStoredCode = (code: string | null): NationalCategory | null =>
  code === null || headingOfStoredCode(code) !== null
    ? null
    : (nationalCategory(code) ?? nationalCategory(code.charAt(0)));
