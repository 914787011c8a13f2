import type { ArcpCode, ArcpDefinition } from '../../reference/outcomes-arcp';
import { arcpDefinitions, arcpOutcomes, classOfArcp } from '../../reference/outcomes-arcp';
import type { OutcomeCount } from './training-counts';
import { measureOfArcp } from './training-measures';
import { noParts, sumIn } from './training-parts';
import type { MeasureParts, PartSum, SectionParts } from './training-parts';

/** Outcomes that the three definitions class alike are one kind: 2 and 7.2 are "adverse adverse favourable". */
const kindOf = (code: ArcpCode): string => arcpDefinitions.map((each) => classOfArcp(code, each)).join(' ');

const leftOut = arcpDefinitions.map(() => 'left_out').join(' ');
const kinds: readonly string[] = [...new Set(arcpOutcomes.map(kindOf))].filter((kind) => kind !== leftOut);

const kindsThat = (definition: ArcpDefinition, is: 'adverse' | 'favourable'): readonly string[] =>
  kinds.filter((kind) => kind.split(' ')[arcpDefinitions.indexOf(definition)] === is);

const partsOf = (definition: ArcpDefinition): MeasureParts => ({
  measure: measureOfArcp(definition, 'outcomes'),
  count: `${definition} adverse`,
  rest: `${definition} favourable`,
  of: `${definition} outcomes`,
  worth: definition === 'regulator' ? 3 : 1,
});

const sumsOf = (definition: ArcpDefinition): readonly PartSum[] => {
  const { count, rest, of } = partsOf(definition);
  return [
    { total: count, parts: kindsThat(definition, 'adverse') },
    { total: rest, parts: kindsThat(definition, 'favourable') },
    { total: of, parts: [count, rest] },
  ];
};

/** How one row is counted: all its outcomes, or only some of them. */
type CountOf = (row: OutcomeCount<string>) => number;

/**
 * Outcomes under all three definitions at once, whichever is shown: changing the definition must not give away what each of them hides.
 * Codes of not being assessed, and 10.1 and 10.2, are in none.
 */
export const arcpParts = (
  counts: readonly OutcomeCount<string>[],
  countOf: CountOf = ({ count }) => count,
): SectionParts => {
  if (counts.length === 0) return noParts;
  const sums = arcpDefinitions.flatMap(sumsOf);
  const members = new Map<string, readonly string[]>(kinds.map((kind) => [kind, [kind]]));
  for (const { total, parts } of sums)
    members.set(
      total,
      parts.flatMap((part) => members.get(part) ?? []),
    );
  const byKind = counts.map((row) => ({ ...row, kind: kindOf(row.outcome) }));
  return {
    names: [...members.keys()],
    sums,
    measures: arcpDefinitions.map(partsOf),
    value: (name, group, place) => {
      const wanted = members.get(name) ?? [];
      return sumIn(byKind, group, place, (row) => (wanted.includes(row.kind) ? countOf(row) : 0));
    },
  };
};
