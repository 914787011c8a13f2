import fc from 'fast-check';
import type { BandCounts, YearCounts } from '../../../shared/indicators/counts';
import { recruitmentPath, recruitmentStages } from '../../../shared/indicators/recruitment-stages';
import type { StageCounts } from '../../../shared/indicators/recruitment-stages';
import { addGroups, noPeople } from '../../../shared/reference/groups';
import type { GroupCounts } from '../../../shared/reference/groups';
import { sampleYear } from '../sample-counts';

const few = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }));
const groups: fc.Arbitrary<GroupCounts> = fc.record({
  white: few,
  bme: few,
  unknown: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 14 })),
});

const names: readonly Pick<BandCounts, 'section' | 'band'>[] = [
  { section: 'non-clinical', band: '5' },
  { section: 'non-clinical', band: '8a' },
  { section: 'clinical', band: '6' },
  { section: 'clinical', band: '8b' },
  { section: 'medical', band: 'Consultants' },
];

/** Each stage of a place is those who stay there and those who go on. */
const placeOf = (steps: readonly GroupCounts[]): readonly GroupCounts[] =>
  steps.map((_, index) => steps.slice(index).reduce(addGroups, noPeople));

const stages = fc
  .record({
    home: fc.array(groups, { minLength: 5, maxLength: 5 }),
    abroad: fc.oneof(fc.array(groups, { minLength: 5, maxLength: 5 }), fc.constant([])),
  })
  .map(({ home, abroad }) => {
    const here = placeOf(home);
    const there = placeOf(abroad);
    return recruitmentStages.map((stage, index): StageCounts => ({
      stage,
      home: here[index] ?? noPeople,
      abroad: there[index] ?? noPeople,
    }));
  });

const within = (of: GroupCounts, share: GroupCounts): GroupCounts => ({
  white: Math.min(of.white, share.white),
  bme: Math.min(of.bme, share.bme),
  unknown: Math.min(of.unknown, share.unknown),
});

const recruitmentOf = (path: readonly StageCounts[], isOfReturn: boolean) => {
  const at = (name: 'shortlisted' | 'appointed') => path.find(({ stage }) => stage === name);
  const both = (name: 'shortlisted' | 'appointed') =>
    addGroups(at(name)?.home ?? noPeople, at(name)?.abroad ?? noPeople);
  const found = recruitmentPath(path);
  const home = (name: 'shortlisted' | 'appointed') => at(name)?.home ?? noPeople;
  return {
    recruitment: { shortlisted: both('shortlisted'), appointed: both('appointed') },
    recruitmentWithoutInternational:
      !isOfReturn && found?.hasInternational === true
        ? { shortlisted: home('shortlisted'), appointed: home('appointed') }
        : null,
    stages: found,
  };
};

/** A small trust of one year, with few in every corner. */
export const anyYear = (year: number): fc.Arbitrary<YearCounts> =>
  fc
    .record({
      bands: fc.array(groups, { minLength: names.length, maxLength: names.length }),
      cases: groups,
      training: groups,
      path: stages,
      voting: groups,
      others: groups,
      isOfReturn: fc.boolean(),
    })
    .map(({ bands, cases, training, path, voting, others, isOfReturn }) => {
      const workforce = bands.reduce(addGroups, noPeople);
      return sampleYear(year, {
        source: isOfReturn ? 'return' : 'extracts',
        bands: names.map((name, index) => ({ ...name, counts: bands[index] ?? noPeople })),
        workforce,
        disciplineCases: within(workforce, cases),
        trainingPeople: within(workforce, training),
        board: { total: addGroups(voting, others), voting, executive: null },
        ...recruitmentOf(path, isOfReturn),
      });
    });
