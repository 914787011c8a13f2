import fc from 'fast-check';
import type { Tally } from '../../../shared/indicators/cuts/profile';
import type { EthnicGroup } from '../../../shared/reference/groups';

const part = (names: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...names);
const people = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 40 }));

/** Few people in few parts, where small numbers are common. */
const anyTally = (groups: readonly EthnicGroup[], hasHits: boolean): fc.Arbitrary<Tally> =>
  fc
    .record({
      section: part(['clinical', 'non-clinical', 'medical']),
      band: part(['5', '6', '8a']),
      staffGroup: part(['A', 'B', '']),
      directorate: part(['Surgery', 'Medicine', 'Estates', '']),
      group: fc.constantFrom(...groups),
      code: part(['H', 'J', 'N', 'S']),
      hits: people,
      rest: people,
    })
    .map(({ section, band, staffGroup, directorate, group, code, hits, rest }) => ({
      places: {
        section,
        band: section === 'medical' ? 'Consultants' : band,
        staff_group: staffGroup,
        directorate,
        site: '',
        sex: '',
      },
      group,
      code: group === 'bme' ? code : null,
      hits: hasHits ? hits : 0,
      of: hits + rest,
    }));

export const anyTallies = (groups: readonly EthnicGroup[], hasHits = true): fc.Arbitrary<readonly Tally[]> =>
  fc.array(anyTally(groups, hasHits), { minLength: 1, maxLength: 40 });
