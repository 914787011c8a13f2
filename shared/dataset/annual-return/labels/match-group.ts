import { plainWords } from '../../plain-words';
import type { EthnicGroup } from '../../../reference/groups';

/** Words beside the group in a heading: measure, year and block. "Verified White headcount 2025" is still White. */
const filler =
  /\b(\d{1,4}|[0-9]+(st|th)|jan\w*|feb\w*|mar|march|apr\w*|verified|pre|prepopulated|populated|figures?|data|staff|people|headcount|number|numbers|no|count|counts|n|ethnicity|ethnic origin|group|total|final|submitted|as|at|year|ending|in|the|of|applicants)\b/g;
const percentWords = /\b(percent|percentage|pct)\b/g;
const asList = (text: string): ReadonlySet<string> => new Set(text.split('|'));
const whiteNames = asList('white|white ethnic');
const bmeNames = asList(
  'bme|bame|b m e|black and minority ethnic|black minority ethnic|black asian and minority ethnic|black asian minority ethnic|black and ethnic minority|ethnic minority|ethnic minorities|minority ethnic|global majority|bme bame|bame bme|bme black and minority ethnic|black and minority ethnic bme|non white|racially minoritised|ethnically diverse',
);
const unknownWords = asList(
  'unknown|null|not|stated|known|unspecified|undeclared|declared|disclosed|undisclosed|prefer|to|say|given|blank|missing|or|and|recorded|z',
);
const unknownKey =
  /\b(unknown|null|not (stated|known|declared|disclosed|given|recorded)|unspecified|undeclared|undisclosed|prefer not|blank|missing)\b/;

export interface GroupHeading {
  readonly group: EthnicGroup;
  /** A column of percentages beside the numbers: not read. */
  readonly isPercent: boolean;
}

const isUnknown = (core: string, whole: string): boolean =>
  unknownKey.test(whole) && core.split(' ').every((word) => unknownWords.has(word));

const groupOf = (core: string, whole: string): EthnicGroup | null => {
  if (whiteNames.has(core)) return 'white';
  if (bmeNames.has(core)) return 'bme';
  return isUnknown(core, whole) ? 'unknown' : null;
};

/**
 * The ethnic group that a column heading names, or null.
 * @example matchGroup('ETHNICITY UNKNOWN/NULL') // { group: 'unknown', isPercent: false }
 */
export const matchGroup = (heading: string): GroupHeading | null => {
  if (heading.length > 60) return null;
  const whole = plainWords(heading);
  const core = whole.replace(percentWords, ' ').replace(filler, ' ').replace(/\s+/g, ' ').trim();
  const group = groupOf(core, whole);
  return group === null ? null : { group, isPercent: new RegExp(percentWords.source).test(whole) };
};
