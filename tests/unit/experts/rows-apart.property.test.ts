import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsApart } from '../../../shared/disclosure/rows-apart';
import { isInNumber, keyOfNumber, registerQuestions } from '../../../shared/indicators/experts/register-number';
import type { RegisterNumber, RegisterRow } from '../../../shared/indicators/experts/register-number';
import { barrierLabels, barriers } from '../../../shared/reference/expert-barriers';
import { registerNumberLabel } from '../../../shared/narrative/experts/register-number-words';
import { people } from './register';
import type { Person } from './register';

const rowOf = (person: Person): RegisterRow => ({
  hasSkill: person.specialty !== null,
  isSkillUsed: person.isSkillUsed,
  seniority: person.seniority,
  barriers: barriers.filter((barrier) => person.barriers.some((name) => barrierLabels[barrier].startsWith(name))),
  answers: {
    induction: person.induction,
    mentor: person.mentor,
    globalHealth: person.globalHealth,
    leave: person.leave,
  },
});

const numbers: readonly RegisterNumber[] = [
  ...(['not_used', 'used', 'with_skill'] as const).map((side): RegisterNumber => ({ kind: 'skill', side })),
  { kind: 'seniority', name: 'Specialist or senior' },
  { kind: 'seniority', name: 'Registered professional' },
  ...registerQuestions.flatMap((question): readonly RegisterNumber[] => [
    { kind: 'answer', question, side: 'yes' },
    { kind: 'answer', question, side: 'answered' },
  ]),
  ...barriers.map((barrier): RegisterNumber => ({ kind: 'barrier', barrier })),
];

const sets = numbers.map((number) => ({
  key: keyOfNumber(number),
  has: (row: RegisterRow): boolean => isInNumber(row, number),
}));

/** What somebody holds who has every list: for each row in how many and which of them it stands. */
const combinationsOf = (rows: readonly RegisterRow[], listed: ReadonlySet<string>): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  for (const row of rows) {
    const key = sets
      .filter((set) => listed.has(set.key) && set.has(row))
      .map((set) => set.key)
      .join(' and ');
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return sizes;
};

describe('lists of rows held side by side', () => {
  it('single nobody out: whoever has them all finds no combination of fewer rows than the threshold', () => {
    let listedInAll = 0;
    fc.assert(
      fc.property(people, fc.nat(12), fc.constantFrom(5, 10), (all, notKept, threshold) => {
        const rows = all.map(rowOf);
        const listed = rowsApart(sets, rows, notKept, threshold);
        listedInAll += listed.size;
        const sizes = combinationsOf(rows, listed);
        for (const size of sizes.values()) if (listed.size > 0) expect(size).toBeGreaterThanOrEqual(threshold);
        // The gaps between numbered rows are those of people who said no: not told where they are few.
        const areAllListed = rows.length > 0 && listed.size > 0 && !sizes.has('');
        if (areAllListed) expect(notKept === 0 || notKept >= threshold).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(listedInAll).toBeGreaterThan(0);
  });

  it('are given in their order: a later one gives way', () => {
    const row = (isSkillUsed: boolean, mentor: boolean): RegisterRow =>
      rowOf({
        country: null,
        specialty: 'Surgery',
        isSkillUsed,
        band: null,
        seniority: null,
        years: null,
        route: null,
        languages: [],
        barriers: [],
        induction: null,
        mentor,
        globalHealth: null,
        leave: null,
      });
    const rows = [
      ...Array.from({ length: 8 }, () => row(true, false)),
      ...Array.from({ length: 6 }, () => row(false, false)),
      ...Array.from({ length: 2 }, () => row(false, true)),
    ];
    const listed = rowsApart(sets, rows, 0, 5);
    expect(listed.has('skill used')).toBe(true);
    expect(listed.has('answer mentor yes')).toBe(false);
  });

  it('have a name each', () => {
    const labels = numbers.map(registerNumberLabel);
    expect(new Set(labels).size).toBe(numbers.length);
    expect(labels).toContain('Barrier: Visa or immigration rules');
    expect(labels).toContain('Level overseas: Specialist or senior');
  });
});
