import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExtracts } from '../../../../shared/dataset/tables/parse-extracts';
import { isConsent } from '../../../../shared/dataset/values/experts/is-consent';
import { expectAccounted } from '../../../fixtures/parsed';
import { gridOf } from '../table-grids';
import type { Value } from '../table-grids';

const secret = 'Zebulonquux';
const columns = [
  ['Employee Number', 'Staff ID', 'ESR Number'],
  ['Consent to hold', 'CONSENT', 'Consent given', 'I consent', 'Consent Y/N'],
  ['Country of qualification', 'Country qualified', 'Where did you qualify'],
  ['Languages', 'Languages spoken', 'Language(s)'],
  ['Years practised overseas', 'Overseas experience (years)'],
  ['Overseas specialty', 'Specialism overseas', 'Specialist skill'],
  ['Skill used in current role', 'Skill used', 'Is the skill used'],
  ['Main barrier', 'Barriers', 'What stops you'],
] as const;

/** What stands in the cell, and whether it is a yes: of the usual words as people mean them, of any other text as the product takes it. */
interface Given {
  readonly consent: Value;
  readonly isYes: boolean;
}
const given =
  (isYes: boolean) =>
  (consent: Value): Given => ({ consent, isYes });
const consents: fc.Arbitrary<Given> = fc.oneof(
  fc.constantFrom<Value>('Yes', 'Y', 'TRUE', 1, 'I consent', 'yes ').map(given(true)),
  fc
    .constantFrom<Value>('No', 'N', null, 'withdrawn', 'not sure', 'yes?', 'Yes, but', 'x', 0, 'tbc', {
      error: '#REF!',
    })
    .map(given(false)),
  fc.string({ maxLength: 12 }).map((text) => given(isConsent(text))(text)),
);

interface Shape {
  readonly names: readonly number[];
  readonly order: readonly number[];
  readonly titles: number;
  readonly blankAfter: readonly number[];
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  names: fc.array(fc.nat(10), { minLength: columns.length, maxLength: columns.length }),
  order: fc.shuffledSubarray(
    columns.map((_, at) => at),
    { minLength: columns.length, maxLength: columns.length },
  ),
  titles: fc.nat(2),
  blankAfter: fc.array(fc.nat(5), { maxLength: 2 }),
});

const rowOf = ({ consent, isYes }: Given, at: number): readonly Value[] =>
  isYes
    ? [`80${String(at)}`, consent, 'India', 'Hindi; Urdu', 4, 'Surgery', at % 2 === 0 ? 'Yes' : 'No', 'Visa']
    : [`90${String(at)}${secret}`, consent, secret, secret, -4, secret, secret, secret];

const sheetOf = (rows: readonly (readonly Value[])[], { names, order, titles, blankAfter }: Shape) => {
  const header = columns.map((list, at) => list[(names[at] ?? 0) % list.length] ?? '');
  const put = (row: readonly Value[]): readonly Value[] => order.map((at) => row[at] ?? null);
  const body = rows.flatMap((row, at) => (blankAfter.includes(at) ? [put(row), []] : [put(row)]));
  const above = Array.from({ length: titles }, () => ['Register of colleagues 2025']);
  return gridOf([...above, put(header), ...body, ['Total', rows.length]]);
};

describe('any register', () => {
  it('keeps the rows of those who consent and no others, whatever its shape, and says nothing of the others', () => {
    fc.assert(
      fc.property(fc.array(consents, { minLength: 1, maxLength: 12 }), shapes, (people, shape) => {
        const rows = people.map(rowOf);
        const [parsed] = parseExtracts(sheetOf(rows, shape), { answers: {}, fileName: 'register-2025.xlsx' });
        if (parsed === undefined) throw new Error('not recognised');
        const yes = people.filter(({ isYes }) => isYes).length;
        const { withdrawn, ...kept } = parsed;
        expect(parsed.kind).toBe('experts');
        expect(JSON.stringify(kept)).not.toContain(secret);
        expect(parsed.questions).toEqual([]);
        expect(parsed.rowsAccepted).toBe(yes);
        expect(parsed.rowsLeftOut['no consent: not kept'] ?? 0).toBe(people.length - yes);
        expectAccounted(parsed);
        expect((withdrawn ?? []).every((person) => person.includes(secret.toUpperCase()))).toBe(true);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('takes only a plain yes for consent', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (words) => {
        for (const text of [`yes ${words}`, `not ${words}`, `no ${words}`, `${words}?`]) {
          if (!isConsent(text)) continue;
          expect(text).toMatch(
            /^(yes|not|no)?[\W_]*(i |to |consent|agree|given|hold|yes|y|true|1|ticked|checked|opt|in|ed|s|d|[\W_])*$/i,
          );
        }
        expect(isConsent(`no ${words}`)).toBe(false);
        expect(isConsent(`${words}?`)).toBe(false);
      }),
    );
  });
});
