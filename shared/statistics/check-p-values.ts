/** @throws RangeError when any is not a probability, 0 to 1. */
export function checkPValues(pValues: readonly number[]): void {
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`A p-value must lie between 0 and 1: got ${wrong}.`);
}
