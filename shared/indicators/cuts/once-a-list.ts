/**
 * A pure function of a list, worked out once for each list and key: the tallies of a large trust are long, and disclosure asks for the same
 * counts of them dozens of times. Lists are never changed, so what was worked out of one holds as long as it is there.
 *
 * @example onceAList((tallies: readonly Tally[], cut: PlaceCut) => cutCounts(tallies, cut))
 */
export const onceAList = <T, K extends string, V>(
  work: (list: readonly T[], key: K) => V,
): ((list: readonly T[], key: K) => V) => {
  const known = new WeakMap<readonly T[], Map<K, { readonly value: V }>>();
  return (list, key) => {
    const ofList = known.get(list) ?? new Map<K, { readonly value: V }>();
    known.set(list, ofList);
    const found = ofList.get(key) ?? { value: work(list, key) };
    ofList.set(key, found);
    return found.value;
  };
};
