import { fiveGroups, sixteenGroups } from '../../reference/ethnicity';
import { categoryOfStoredCode, headingOfStoredCode } from '../../reference/ethnicity-local';
import type { EthnicCut } from '../../reference/cuts';
import { onceAList } from './once-a-list';
import type { Tally } from './profile';

/** One group of BME people; `part` is empty where the group is recorded as BME and no further. */
export interface EthnicPart {
  readonly part: string;
  readonly hits: number;
  readonly of: number;
}

const order: Readonly<Record<EthnicCut, readonly string[]>> = {
  five_groups: fiveGroups,
  // Behind the sixteen, headings without detail: then the parts of the sixteen still add up to the five.
  sixteen_groups: [...sixteenGroups, ...fiveGroups],
};

/** Which part of an ethnic cut a BME code is in; empty where it names none. */
export const ethnicPartOf = (cut: EthnicCut, code: string | null): string => {
  const heading = headingOfStoredCode(code);
  if (heading !== null) return heading === 'white' ? '' : heading;
  const category = categoryOfStoredCode(code);
  if (category === null || category.group !== 'bme') return '';
  return (cut === 'five_groups' ? category.five : category.sixteen) ?? '';
};

/** The BME people of the tallies by five or sixteen groups: they add up to all BME people. Groups without anybody are left out. */
export const ethnicCounts = onceAList((tallies: readonly Tally[], cut: EthnicCut): readonly EthnicPart[] => {
  const byCode = new Map<string | null, { hits: number; of: number }>();
  for (const { group, code, hits, of } of tallies) {
    if (group !== 'bme') continue;
    const known = byCode.get(code);
    if (known === undefined) byCode.set(code, { hits, of });
    else {
      known.hits += hits;
      known.of += of;
    }
  }
  const parts = new Map<string, EthnicPart>();
  for (const [code, { hits, of }] of byCode) {
    const part = ethnicPartOf(cut, code);
    const known = parts.get(part) ?? { part, hits: 0, of: 0 };
    parts.set(part, { part, hits: known.hits + hits, of: known.of + of });
  }
  return [...order[cut], ''].flatMap((part) => parts.get(part) ?? []);
});

/** The five-group heading a part of the sixteen stands under; empty for what is not recorded. */
export const fiveOf = (sixteen: string): string => ethnicPartOf('five_groups', sixteen);
