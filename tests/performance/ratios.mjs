import { median } from './median.mjs';

/** What was measured at one place: numbers of all rounds. @typedef {Map<string, number[]>} Measured */

/** What tells the entries of a list apart. */
const names = ['page', 'file', 'view', 'channel'];

/** @param {unknown} value @returns {value is Readonly<Record<string, unknown>>} */
const isObject = (value) => typeof value === 'object' && value !== null;

/** @param {unknown} entry @param {number} at */
const nameOf = (entry, at) => {
  const key = isObject(entry) ? names.find((name) => typeof entry[name] === 'string') : undefined;
  return key === undefined || !isObject(entry) ? String(at) : String(entry[key]);
};

/**
 * Every figure of a result by its place: the runs of a summary, or a number by itself. Targets and settings of a scene are no figures.
 *
 * @param {unknown} value @param {string} place @param {Measured} into
 */
function collect(value, place, into) {
  if (Array.isArray(value)) {
    for (const [at, entry] of value.entries()) collect(entry, `${place} / ${nameOf(entry, at)}`, into);
    return;
  }
  if (!isObject(value)) {
    if (typeof value === 'number') into.set(place, [...(into.get(place) ?? []), value]);
    return;
  }
  const { runs } = value;
  if (Array.isArray(runs)) {
    into.set(place, [...(into.get(place) ?? []), ...runs]);
    return;
  }
  for (const [key, one] of Object.entries(value))
    if (!['target', 'runs', 'years', 'staff', 'trainees', 'rows', 'actions'].includes(key))
      collect(one, place === '' ? key : `${place} / ${key}`, into);
}

/**
 * The medians of both over all rounds, and how much of the other's the present one takes: below 1 it is less. Null for what the other has not.
 *
 * @param {readonly unknown[]} present results of the bench, one a round
 * @param {readonly unknown[]} other
 * @returns {Record<string, { readonly present: number, readonly other: number | null, readonly ratio: number | null }>}
 */
export function ratiosOf(present, other) {
  /** @type {Measured} */
  const ours = new Map();
  /** @type {Measured} */
  const theirs = new Map();
  for (const one of present) collect(one, '', ours);
  for (const one of other) collect(one, '', theirs);
  return Object.fromEntries(
    [...ours].map(([place, runs]) => {
      const before = theirs.get(place);
      const [now, then] = [median(runs, 100), before === undefined ? null : median(before, 100)];
      const ratio = then === null || then === 0 ? null : Math.round((now / then) * 100) / 100;
      return [place, { present: now, other: then, ratio }];
    }),
  );
}
