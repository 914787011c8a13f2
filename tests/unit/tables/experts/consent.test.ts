import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../shared/dataset/import-types';
import { expectAccounted } from '../../../fixtures/parsed';
import { parse } from '../parse-rows';
import type { Value } from '../table-grids';
import { header, person, register } from './register-rows';

describe('consent', () => {
  const refusals: readonly Value[] = [
    null,
    'No',
    'not sure',
    'Withdrawn',
    'Yes - withdrawn 3 May',
    'yes?',
    'Yes, for now',
    'Y/N',
    'maybe',
    { error: '#REF!' },
    'x',
    2,
  ];

  it('keeps nothing of a row without an unmistakable yes', () => {
    const secret = 'Zebulonian';
    const rows = refusals.map((consent) =>
      person({
        person: secret,
        consent,
        country: secret,
        languages: secret,
        years: -1,
        specialty: secret,
        used: secret,
        band: secret,
        barrier: secret,
      }),
    );
    const parsed = register([...rows, person({}), person({ consent: 'I consent' }), person({ consent: 'TRUE' })]);
    // Their numbers go on as keyed hashes, to delete what earlier registers hold of them.
    const { withdrawn, ...kept } = parsed;
    expect(withdrawn).toEqual([secret.toUpperCase()]);
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(parsed.rowsAccepted).toBe(3);
    expect(parsed.rowsLeftOut).toEqual({ 'no consent: not kept': refusals.length });
    expect(parsed.quarantined).toEqual([]);
    expect(parsed.questions).toEqual([]);
    expectAccounted(parsed);
  });

  it('counts one withdrawal for every row of a person', () => {
    const parsed = register([person({ person: '7' }), person({ person: '007', consent: 'Withdrawn' }), person({})]);
    expect(parsed.rowsAccepted).toBe(1);
    expect(parsed.rowsLeftOut).toEqual({ 'no consent: not kept': 2 });
  });

  it('asks once for the whole list where there is no column of consent, and shows nothing before', () => {
    const columns = header.filter((name) => name !== 'Consent to hold');
    const rows = [person({}), person({ specialty: 'Zebulonian' })].map((row) => row.filter((_, at) => at !== 1));
    const table = (answers: Answers) => parse([columns, ...rows], answers, 'register-2025.xlsx');
    const asked = table({});
    expect(asked.questions.map(({ id, suggestion }) => [id, suggestion])).toEqual([['consent:experts', null]]);
    expect(JSON.stringify(asked)).not.toContain('Zebulonian');
    expect(asked.rowsLeftOut).toEqual({ 'waiting for an answer': 2 });
    const refused = table({ 'consent:experts': 'no' });
    expect(refused.rowsLeftOut).toEqual({ 'no consent: not kept': 2 });
    const agreed = table({ 'consent:experts': 'yes' });
    expect(agreed.questions.map(({ id }) => id)).toEqual(['specialty:zebulonian']);
    for (const parsed of [asked, refused, agreed]) expectAccounted(parsed);
  });

  it('does not take a column that only sounds like consent for it without asking', () => {
    const columns = header.map((name) => (name === 'Consent to hold' ? 'Consent form' : name));
    const parsed = parse([columns, person({})], {}, 'register-2025.xlsx');
    expect(parsed.rowsAccepted).toBe(0);
    expect(parsed.questions.every(({ suggestion }) => suggestion === null)).toBe(true);
    expect(parsed.questions).toHaveLength(1);
  });

  it('heeds a column of withdrawals', () => {
    const parsed = parse(
      [
        [...header, 'Consent withdrawn'],
        [...person({}), null],
        [...person({}), 'No'],
        [...person({}), 'Yes'],
        [...person({}), '03/05/2025'],
      ],
      {},
      'register-2025.xlsx',
    );
    expect(parsed.rowsAccepted).toBe(2);
    expect(parsed.rowsLeftOut).toEqual({ 'no consent: not kept': 2 });
  });

  it('imports a register from which everybody has withdrawn, and says so', () => {
    const parsed = register([person({ consent: 'No' }), person({ consent: 'Withdrawn' })]);
    expect(parsed.rows).toEqual([]);
    expect(parsed.year).toBe(2025);
    expect(parsed.problems.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'nobody_consents']]);
    expect(parsed.problems[0]?.text).toBe('Nobody in this list has agreed to be held: no row of it was kept.');
    expectAccounted(parsed);
  });
});
