import type { Findings } from '../../findings';
import type { CellPlace } from '../../import-types';
import type { GroupLabel, GroupScope } from './group-labels';

/** One row or column of counts. A value is null where the file has none. */
export interface CountEntry {
  readonly label: GroupLabel;
  readonly text: string;
  readonly values: readonly (number | null)[];
  readonly place: CellPlace;
}

/** `own`: a group that counts. Totals and subtotals are checked and left out, so that nobody counts twice. */
export type EntryFate = 'own' | 'subtotal' | 'total' | 'asked';

const sumAt = (entries: readonly CountEntry[], at: number): number =>
  entries.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);

const isSumOf = (whole: CountEntry, parts: readonly CountEntry[]): boolean =>
  whole.values.every((value, at) => value === null || value === sumAt(parts, at));

const isWithin = (scope: GroupScope | null, whole: GroupScope): boolean => {
  if (scope === null || scope.group !== whole.group) return false;
  return whole.five === null ? scope.isDetail || scope.five !== null : scope.isDetail && scope.five === whole.five;
};

const scopeOf = ({ label }: CountEntry): GroupScope | null => (label.kind === 'total' ? null : label.scope);

/** Headings of the five groups are settled before whole groups, so that no part of a whole counts twice. */
const width = (entry: CountEntry): number => {
  const scope = scopeOf(entry);
  return scope === null ? 2 : scope.five === null ? 1 : 0;
};

const sayDisagreement = (findings: Findings, whole: CountEntry, parts: readonly CountEntry[]): void => {
  const at = whole.values.findIndex((value, index) => value !== null && value !== sumAt(parts, index));
  if (at < 0) return;
  findings.warn(
    'total_disagrees',
    `“${whole.text}” says ${String(whole.values[at])}, but what it adds up comes to ${String(sumAt(parts, at))}. The parts are counted, the total is not.`,
    whole.place,
  );
};

const askWhole = (findings: Findings, whole: CountEntry): EntryFate => {
  const answer = findings.ask({
    id: `subtotal:${whole.place.sheet}!${whole.place.column ?? ''}${String(whole.place.row)}`,
    text: `“${whole.text}” stands beside groups that belong to it, and is not their sum: is it a subtotal, or a group of its own?`,
    place: whole.place,
    options: [
      { value: 'subtotal', label: 'A subtotal: leave it out' },
      { value: 'own', label: 'A group of its own: count it too' },
    ],
    suggestion: null,
  });
  return answer === 'subtotal' || answer === 'own' ? answer : 'asked';
};

const settleWhole = (findings: Findings, whole: CountEntry, parts: readonly CountEntry[]): EntryFate => {
  if (parts.length === 0) return 'own';
  if (isSumOf(whole, parts)) return 'subtotal';
  if (whole.label.kind !== 'subtotal' || !whole.label.isCertain) return askWhole(findings, whole);
  sayDisagreement(findings, whole, parts);
  return 'subtotal';
};

/** A bare "Subtotal" adds up some of the rows just above it. */
const settleNameless = (findings: Findings, entry: CountEntry, above: readonly CountEntry[]): EntryFate => {
  const isSum = above.some((_, from) => isSumOf(entry, above.slice(from)));
  if (!isSum) sayDisagreement(findings, entry, above);
  return 'subtotal';
};

/**
 * Tells groups from the totals and subtotals among them. A heading ("White", "Asian", "BME") beside its own categories is a
 * subtotal where it is their sum, and a question where it is not; alone it is a group. Entries in the order of the file.
 */
export const settleTotals = (entries: readonly CountEntry[], findings: Findings): readonly EntryFate[] => {
  const fates = new Map<CountEntry, EntryFate>();
  const isOwn = (entry: CountEntry): boolean => fates.get(entry) === 'own';
  for (const entry of entries) if (entry.label.kind === 'group') fates.set(entry, 'own');
  const wholes = entries.filter(({ label }) => label.kind === 'subtotal').sort((a, b) => width(a) - width(b));
  for (const whole of wholes) {
    const scope = scopeOf(whole);
    const parts = scope === null ? [] : entries.filter((each) => isOwn(each) && isWithin(scopeOf(each), scope));
    const above = entries.slice(0, entries.indexOf(whole)).filter(isOwn);
    fates.set(whole, scope === null ? settleNameless(findings, whole, above) : settleWhole(findings, whole, parts));
  }
  const own = entries.filter(isOwn);
  for (const total of entries.filter(({ label }) => label.kind === 'total')) {
    fates.set(total, 'total');
    if (own.length > 0) sayDisagreement(findings, total, own);
  }
  return entries.map((entry) => fates.get(entry) ?? 'own');
};
