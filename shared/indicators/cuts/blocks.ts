/** Parts of two cuts that hold the same people: the parts of one and the parts of the other, with nobody in between. */
export interface Block {
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

const merged = (blocks: readonly Block[]): Block => ({
  first: new Set(blocks.flatMap(({ first }) => [...first])),
  second: new Set(blocks.flatMap(({ second }) => [...second])),
});

/**
 * The smallest sets of whole parts of one cut that are whole parts of another too. A reader who knows the trust knows them: medical and dental
 * staff are the medical grades, and who works in a directorate works at its site. One block means that no such thing is known.
 *
 * @param where - the part of each cut that somebody is in, for everybody
 * @example blocksOf([['Medical and Dental', 'medical'], ['Nursing', 'clinical'], ['Scientists', 'clinical']]) // two blocks
 */
export const blocksOf = (where: Iterable<readonly [first: string, second: string]>): readonly Block[] => {
  let blocks: readonly Block[] = [];
  const met = new Set<string>();
  for (const [first, second] of where) {
    const pair = JSON.stringify([first, second]);
    if (met.has(pair)) continue;
    met.add(pair);
    const own: Block = { first: new Set([first]), second: new Set([second]) };
    const touched = blocks.filter((block) => meet(block.first, own.first) || meet(block.second, own.second));
    if (touched.length === 1 && touched[0]?.first.has(first) && touched[0].second.has(second)) continue;
    blocks = [...blocks.filter((block) => !touched.includes(block)), merged([...touched, own])];
  }
  return blocks;
};
