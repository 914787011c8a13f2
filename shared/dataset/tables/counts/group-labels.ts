import type { FiveGroup } from '../../../reference/ethnicity';
import type { EthnicGroup } from '../../../reference/groups';
import { cleanText } from '../../values/clean-text';
import { translateEthnicity } from '../../values/ethnicity/translate-ethnicity';
import type { RawValue } from '../../values/translation';

/** How wide a group is: one national category, one of the five groups, or a whole group of the standard. */
export interface GroupScope {
  readonly group: EthnicGroup;
  readonly five: FiveGroup | null;
  readonly isDetail: boolean;
}

/** What the label of a row or column of counts stands for. `isCertain`: it says "total" or "subtotal" itself. */
export type GroupLabel =
  | { readonly kind: 'total' }
  | { readonly kind: 'subtotal'; readonly scope: GroupScope | null; readonly isCertain: boolean }
  | { readonly kind: 'group'; readonly scope: GroupScope | null };

const overall =
  /^((grand|overall) )?totals?( (staff|applicants|applications|number|people|headcount))?$|^(all|overall)( (staff|applicants|applications|people|groups|ethnic groups|ethnicities|candidates))?$|^sum$/i;
const before = /^(?:sub ?-?totals?|totals?)\b[\s:–-]*(?:of\s+|for\s+)?(.*)$/i;
const after = /^(.*?)[\s:–(-]+(?:sub ?-?totals?|totals?)\)?$/i;
const allOf = /^all\s+(?!other\b)(.+)$/i;

const scopeOf = (raw: RawValue): GroupScope | null => {
  const found = translateEthnicity(raw);
  if (found.kind !== 'known') return null;
  const { group, five, national } = found.value;
  return { group, five: national === null && group === 'white' ? null : five, isDetail: national !== null };
};

/** A heading has no national code: "White", "Asian", "BME". */
const isHeading = (scope: GroupScope | null): scope is GroupScope => scope !== null && !scope.isDetail;

/**
 * Reads the label of a row or column of counts.
 * @example readGroupLabel('Total BME') // { kind: 'subtotal', scope: { group: 'bme', … }, isCertain: true }
 */
export const readGroupLabel = (raw: RawValue): GroupLabel => {
  const text = cleanText(raw);
  if (overall.test(text)) return { kind: 'total' };
  const named = before.exec(text)?.[1] ?? after.exec(text)?.[1];
  if (named !== undefined) return { kind: 'subtotal', scope: named === '' ? null : scopeOf(named), isCertain: true };
  const all = allOf.exec(text)?.[1];
  const scopeOfAll = all === undefined ? null : scopeOf(all);
  if (scopeOfAll !== null) return { kind: 'subtotal', scope: scopeOfAll, isCertain: false };
  const scope = scopeOf(raw);
  return isHeading(scope) ? { kind: 'subtotal', scope, isCertain: false } : { kind: 'group', scope };
};
