/**
 * The same function, asked once for every different value: a column of 100,000 cells has a few dozen. What it found is kept as long as the
 * function returned is: one for each table that is read.
 * @example const grade = onceAValue(translateGrade); grade('XR05'); grade('XR05'); // translated once
 */
export const onceAValue = <Value, Found>(find: (value: Value) => Found): ((value: Value) => Found) => {
  const known = new Map<Value, { readonly found: Found }>();
  return (value) => {
    const kept = known.get(value);
    if (kept !== undefined) return kept.found;
    const found = find(value);
    known.set(value, { found });
    return found;
  };
};
