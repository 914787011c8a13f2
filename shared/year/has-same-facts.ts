const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether what was kept still holds now. Names that only the present knows do not count: a later version of the app may note more than the
 * one that kept it, and that alone is no change.
 * @example hasSameFacts({ a: 1 }, { a: 1, b: 2 }) // true
 */
export const hasSameFacts = (kept: unknown, now: unknown): boolean => {
  if (Array.isArray(kept))
    return Array.isArray(now) && kept.length === now.length && kept.every((one, at) => hasSameFacts(one, now[at]));
  if (isObject(kept))
    return isObject(now) && Object.entries(kept).every(([name, value]) => hasSameFacts(value, now[name] ?? null));
  return Object.is(kept ?? null, now ?? null) || (kept === 0 && now === 0);
};
