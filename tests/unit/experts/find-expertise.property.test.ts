import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../shared/disclosure/experts/answer-question';
import { discloseExperts } from '../../../shared/disclosure/experts/disclose-experts';
import type { DisclosedExperts } from '../../../shared/disclosure/experts/disclose-experts';
import { pairTable } from '../../../shared/disclosure/experts/pair-answer';
import { splitBy } from '../../../shared/disclosure/experts/question-split';
import { askableItems } from '../../../shared/disclosure/experts/single-answer';
import { feasibleRange } from '../../../shared/disclosure/feasible-range';
import { policyOf } from '../../../shared/disclosure/figures/policy';
import { suppress } from '../../../shared/disclosure/suppress';
import { criterionKinds, meets } from '../../../shared/indicators/experts/expert-question';
import type { Criterion, ExpertProfile } from '../../../shared/indicators/experts/expert-question';
import { defaultSettings, versions } from '../../../shared/reference/settings';
import { yearsRanges } from '../../../shared/reference/overseas-years';
import { countsOf, people } from './register';
import type { Person } from './register';

const profileOf = ({ languages, specialty, country, years }: Person, at: number): ExpertProfile => ({
  languages,
  specialty,
  country,
  yearsOverseas: years,
  directorate: ['Medicine', 'Surgery', null][at % 3] ?? null,
});

const namesIn = (values: readonly (string | null)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== null)),
];

/** Every criterion there could be, those that the page does not offer included. */
const everyCriterion = (all: readonly Person[]): readonly Criterion[] => {
  return [
    ...namesIn(all.flatMap(({ languages }) => languages.map(({ name }) => name))).flatMap((name) => [
      { kind: 'language' as const, name, isClinical: false },
      { kind: 'language' as const, name, isClinical: true },
    ]),
    ...namesIn(all.map(({ specialty }) => specialty)).map((name) => ({ kind: 'specialty' as const, name })),
    ...namesIn(all.map(({ country }) => country)).map((name) => ({ kind: 'country' as const, name })),
    ...yearsRanges.map(({ name }) => ({ kind: 'years' as const, name })),
  ];
};

const offered = (register: DisclosedExperts, kind: Criterion['kind']): readonly Criterion[] =>
  askableItems(register, kind).flatMap(({ name }): readonly Criterion[] =>
    kind === 'language'
      ? [
          { kind, name, isClinical: false },
          { kind, name, isClinical: true },
        ]
      : [{ kind, name }],
  );

/** The cell of the answer; a language at any level is either one cell or the sum of two. */
const cellsOf = (one: Criterion, other: string): readonly string[] => {
  if (one.kind !== 'language') return [`first:${one.name}×second:${other}`];
  return one.isClinical
    ? [`first:clinical×second:${other}`]
    : [`first:speaks×second:${other}`, `either level×${other}`];
};

const isSmall = (count: number, threshold: number): boolean => count > 0 && count < threshold;

describe.each(versions)('every question about a register in the %s version', (version) => {
  const policy = policyOf(version, defaultSettings);
  const { threshold } = policy;

  it('is answered truly or not at all, and never with few, nor leaving few', () => {
    fc.assert(
      fc.property(people, (all) => {
        const profiles = all.map(profileOf);
        const register = discloseExperts(countsOf(all), policy);
        const criteria = everyCriterion(all);
        const truth = (question: readonly Criterion[]): number =>
          profiles.filter((profile) => question.every((criterion) => meets(profile, criterion))).length;
        for (const a of criteria) {
          const single = answerQuestion(register, profiles, [a], policy);
          const alone = single.found.count;
          expect(alone === null || (alone === truth([a]) && !isSmall(alone, threshold))).toBe(true);
          for (const b of criteria.filter(({ kind }) => kind !== a.kind)) {
            const { found, directorates } = answerQuestion(register, profiles, [a, b], policy);
            if (found.count === null) {
              expect(directorates).toBeNull();
              continue;
            }
            const parts = [found.count, truth([a]) - found.count, truth([b]) - found.count];
            expect(parts[0]).toBe(truth([a, b]));
            expect(
              parts.some((part) => isSmall(part, threshold)),
              parts.join(),
            ).toBe(false);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('leaves of all answers together no hidden number that can be worked out', () => {
    fc.assert(
      fc.property(people, (all) => {
        const profiles = all.map(profileOf);
        const register = discloseExperts(countsOf(all), policy);
        for (const [at, kindA] of criterionKinds.entries())
          for (const kindB of criterionKinds.slice(at + 1)) {
            const [a] = offered(register, kindA);
            const [b] = offered(register, kindB);
            if (a === undefined || b === undefined) continue;
            const [first, second] = [splitBy(register, a), splitBy(register, b)];
            const table = pairTable(first, second, profiles);
            const { forced, unprotected } = suppress(table, { threshold });
            const answers = new Map<string, number | null>();
            const mine = offered(register, kindA).filter(({ name }) => kindA !== 'language' || name === a.name);
            for (const one of mine)
              for (const two of offered(register, kindB)) {
                const { count } = answerQuestion(register, profiles, [one, two], policy).found;
                for (const id of cellsOf(one, two.name)) answers.set(id, count);
              }
            if (forced.length + unprotected.length > 0) {
              expect([...answers.values()].every((answer) => answer === null)).toBe(true);
              continue;
            }
            const hidden = table.cells
              .map(({ id }) => id)
              .filter((id) => id.includes('×') && (answers.get(id) ?? null) === null);
            const nonZero = new Set(table.cells.filter(({ value }) => value > 0).map(({ id }) => id));
            for (const id of hidden.filter((each) => answers.has(each) && nonZero.has(each))) {
              const { lower, upper } = feasibleRange(table, hidden, id);
              expect(upper - lower, id).toBeGreaterThanOrEqual(threshold);
            }
          }
      }),
      { numRuns: 25 },
    );
  });
});

describe('directorates', () => {
  it('are named from the threshold on, without a number', () => {
    const one = (directorate: string | null): ExpertProfile => ({
      languages: [{ name: 'Tagalog', isClinical: true }],
      specialty: null,
      country: 'Philippines',
      yearsOverseas: 3,
      directorate,
    });
    const profiles = [...Array<string>(6).fill('Medicine'), ...Array<string>(4).fill('Surgery'), null].map(one);
    const all = profiles.map(({ languages, country, yearsOverseas }): Person => ({
      languages: languages.map(({ name }) => ({ name, isClinical: true })),
      country,
      years: yearsOverseas,
      specialty: null,
      isSkillUsed: null,
      band: null,
      seniority: null,
      route: null,
      barriers: [],
      induction: null,
      mentor: null,
      globalHealth: null,
      leave: null,
    }));
    const policy = policyOf('restricted', defaultSettings);
    const register = discloseExperts(countsOf(all), policy);
    const tagalog: Criterion = { kind: 'language', name: 'Tagalog', isClinical: true };
    expect(answerQuestion(register, profiles, [tagalog], policy)).toEqual({
      found: { count: 11, isHidden: false },
      directorates: ['Medicine'],
    });
    expect(answerQuestion(register, profiles, [{ ...tagalog, name: 'Ewe' }], policy)).toEqual({
      found: { count: null, isHidden: true },
      directorates: null,
    });
    const unknown = profiles.map((profile) => ({ ...profile, directorate: null }));
    expect(answerQuestion(register, unknown, [tagalog], policy).directorates).toBeNull();
  });
});
