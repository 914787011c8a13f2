const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const both = (kept: unknown, fresh: unknown): unknown => {
  if (Array.isArray(kept) && Array.isArray(fresh) && kept.length === fresh.length)
    return kept.map((one: unknown, at) => both(one, fresh[at]));
  if (!isObject(kept) || !isObject(fresh)) return kept;
  const missing = Object.entries(fresh).filter(([name]) => !(name in kept));
  return {
    ...Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, both(value, fresh[name])])),
    ...Object.fromEntries(missing),
  };
};

/**
 * A report that was kept by an earlier version of the app, with what that version did not know yet taken from a report of today. Nothing
 * that was kept is ever replaced, not even null. Lists are joined one by one where they are equally long, otherwise left as kept.
 * @example completeWith({ a: 1 }, { a: 2, b: 3 }) // { a: 1, b: 3 }
 */
export const completeWith = <T>(kept: T, fresh: T): T => both(kept, fresh) as T;
