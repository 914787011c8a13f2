import fc from 'fast-check';
import { arcpOutcomes } from '../../../shared/reference/outcomes-arcp';
import { ethnicGroups } from '../../../shared/reference/groups';
import { places } from '../../../shared/indicators/training/training-counts';
import type { TrainingCounts } from '../../../shared/indicators/training/training-counts';

const small = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }));
const strata = ethnicGroups.flatMap((group) => places.map((place) => ({ group, place })));

const arcpOf = fc
  .array(fc.tuple(...arcpOutcomes.map(() => fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, small))), {
    minLength: strata.length,
    maxLength: strata.length,
  })
  .map((all) =>
    all.flatMap((counts, at) =>
      counts.flatMap((count, code) =>
        count === 0
          ? []
          : [{ ...strata[at]!, outcome: arcpOutcomes[code]!, count, worst: Math.max(0, count - (code % 3)) }],
      ),
    ),
  );

/** First attempts, later ones, and people who passed in the end, as they hang together in real files. */
const examOf = fc
  .array(fc.record({ firstPassed: small, firstFailed: small, laterPassed: small, laterFailed: small, twice: small }), {
    minLength: strata.length,
    maxLength: strata.length,
  })
  .map((all) =>
    all.map(({ firstPassed, firstFailed, laterPassed, laterFailed, twice }, at) => ({
      ...strata[at]!,
      attempts: firstPassed + firstFailed + laterPassed + laterFailed,
      passed: firstPassed + laterPassed,
      firstAttempts: firstPassed + firstFailed,
      firstPassed,
      pairs: firstPassed + laterPassed + Math.max(0, firstFailed - twice),
      pairsPassed: firstPassed + laterPassed,
    })),
  );

/** Applied, and each stage within the one before; longlisting stands apart in some files. */
const applicationsOf = fc
  .tuple(
    fc.array(fc.tuple(small, small, small, small, small, small, small), {
      minLength: strata.length,
      maxLength: strata.length,
    }),
    fc.boolean(),
  )
  .map(([all, isApart]) =>
    all.map(([a, b, c, d, e, f, g], at) => ({
      ...strata[at]!,
      applied: a + b + c + d + e + f + (isApart ? g : 0),
      reached: {
        longlisted: isApart ? b + c + d + e + f + g : null,
        shortlisted: b + c + d + e + f,
        interviewed: c + d + e + f,
        appointable: d + e + f,
        offered: e + f,
        accepted: f,
      },
    })),
  );

export const anyTraining: fc.Arbitrary<TrainingCounts> = fc
  .record({ arcp: arcpOf, exams: examOf, applications: applicationsOf })
  .map((counts) => ({ ...counts, reasons: [], years: { arcp: [2025], exams: [2025], applications: [2025] } }));
