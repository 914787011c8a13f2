import fc from 'fast-check';
import type { ExpertCounts, NamedCount, YesNoCounts } from '../../../shared/indicators/experts/expert-counts';
import { yearsRangeOf } from '../../../shared/reference/overseas-years';

/** One invented colleague of a register. Null: the register does not say. */
export interface Person {
  readonly country: string | null;
  readonly specialty: string | null;
  readonly isSkillUsed: boolean | null;
  readonly band: string | null;
  readonly seniority: string | null;
  readonly years: number | null;
  readonly route: string | null;
  readonly languages: readonly { readonly name: string; readonly isClinical: boolean }[];
  readonly barriers: readonly string[];
  readonly induction: boolean | null;
  readonly mentor: boolean | null;
  readonly globalHealth: boolean | null;
  readonly leave: boolean | null;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 5 });
/** Earlier names are likelier, so that lists have large and small names. */
const oneOf = (...names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .nat(names.length * names.length - 1)
    .map(
      (at) => names[Math.floor((at ** 1.5 / (names.length * names.length) ** 1.5) * names.length)] ?? names[0] ?? '',
    );

const person: fc.Arbitrary<Person> = fc.record({
  country: maybe(oneOf('India', 'Nigeria', 'Philippines', 'Ghana', 'Kenya')),
  specialty: maybe(oneOf('Surgery', 'Theatre', 'Obstetrics', 'Urology', 'Dialysis')),
  isSkillUsed: maybe(fc.boolean()),
  band: maybe(oneOf('Band 5', 'Band 6', 'Band 3')),
  seniority: maybe(oneOf('Registered professional', 'Specialist or senior', 'Consultant or head of service')),
  years: maybe(fc.integer({ min: 0, max: 30 })),
  route: maybe(oneOf('International recruitment', 'Agency')),
  languages: fc.uniqueArray(fc.record({ name: oneOf('Hindi', 'Yoruba', 'Tagalog', 'Twi'), isClinical: fc.boolean() }), {
    maxLength: 2,
    selector: ({ name }) => name,
  }),
  barriers: fc.uniqueArray(oneOf('Nobody asked', 'Visa', 'Cost'), { maxLength: 2 }),
  induction: maybe(fc.boolean()),
  mentor: maybe(fc.boolean()),
  globalHealth: maybe(fc.boolean()),
  leave: maybe(fc.boolean()),
});

/** Any register, from nobody to a trust's. */
export const people: fc.Arbitrary<readonly Person[]> = fc
  .tuple(
    fc.nat(90),
    fc.array(person, { minLength: 1, maxLength: 40 }),
    fc.array(fc.nat(39), { minLength: 90, maxLength: 90 }),
  )
  // People are drawn with repeats, so that groups of every size come up.
  .map(([size, kinds, draws]) => draws.slice(0, size).flatMap((at) => kinds[at % kinds.length] ?? []));

const tally = (names: readonly (string | null)[]): readonly NamedCount[] => {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
};

const yesNo = (answers: readonly (boolean | null)[]): YesNoCounts => ({
  yes: answers.filter((answer) => answer === true).length,
  no: answers.filter((answer) => answer === false).length,
});

/** Counts as the database makes them. */
export const countsOf = (all: readonly Person[], refused = 0): ExpertCounts => {
  const skilled = all.filter(({ specialty }) => specialty !== null);
  const used = yesNo(skilled.map(({ isSkillUsed }) => isSkillUsed));
  const pairs = new Map(
    all.map(({ seniority, band }) => [`${String(seniority)}/${String(band)}`, { seniority, band }]),
  );
  return {
    rows: all.length + refused,
    consented: all.length,
    withSkill: skilled.length,
    skillUsed: used.yes,
    skillNotUsed: used.no,
    specialties: tally(all.map(({ specialty }) => specialty)),
    countries: tally(all.map(({ country }) => country)),
    firstBands: tally(all.map(({ band }) => band)),
    languages: tally(all.flatMap(({ languages }) => languages.map(({ name }) => name))),
    barriers: tally(all.flatMap(({ barriers }) => barriers)),
    years: tally(all.map(({ years }) => (years === null ? null : yearsRangeOf(years)))),
    seniorities: tally(all.map(({ seniority }) => seniority)),
    entryRoutes: tally(all.map(({ route }) => route)),
    withLanguage: all.filter(({ languages }) => languages.length > 0).length,
    clinicalLanguages: tally(
      all.flatMap(({ languages }) => languages.filter(({ isClinical }) => isClinical).map(({ name }) => name)),
    ),
    withBarrier: all.filter(({ barriers }) => barriers.length > 0).length,
    skillUse: tally(skilled.map(({ specialty }) => specialty)).map(({ name }) => ({
      name,
      ...yesNo(skilled.filter(({ specialty }) => specialty === name).map(({ isSkillUsed }) => isSkillUsed)),
    })),
    induction: yesNo(all.map(({ induction }) => induction)),
    mentor: yesNo(all.map(({ mentor }) => mentor)),
    globalHealth: yesNo(all.map(({ globalHealth }) => globalHealth)),
    leave: yesNo(all.map(({ leave }) => leave)),
    seniorityByBand: [...pairs.values()].map((pair) => ({
      ...pair,
      count: all.filter(({ seniority, band }) => seniority === pair.seniority && band === pair.band).length,
    })),
  };
};
