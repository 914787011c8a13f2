import { describe, expect, it } from 'vitest';
import { parseExtracts } from '../../../../shared/dataset/tables/parse-extracts';
import expected from '../../../fixtures/northmoor/expected-training.json';
import { codesOf, expectAccounted } from '../../../fixtures/parsed';
import { northmoor } from '../northmoor-files';
import { kinds, parse } from '../parse-rows';
import { expertsOf, header, one, person, register } from './register-rows';

describe('the register of Northmoor', () => {
  it('gives the figures expected of it, without a question', async () => {
    const [parsed] = parseExtracts(await northmoor('experts-register.xlsx'), {
      answers: {},
      fileName: 'experts-register.xlsx',
      likelyYear: 2025,
    });
    if (parsed === undefined) throw new Error('not recognised');
    expect(parsed).toMatchObject({ kind: 'experts', year: 2025, questions: [], quarantined: [] });
    const rows = expertsOf(parsed);
    const skilled = rows.filter(({ specialty }) => specialty !== null);
    expect({
      rows: parsed.rowsRead,
      consented: rows.length,
      with_specialist_skill: skilled.length,
      skill_used_in_role: skilled.filter(({ isSkillUsed }) => isSkillUsed === true).length,
    }).toEqual(expected.experts);
    expect(parsed.rowsLeftOut).toEqual({ 'no consent: not kept': 8 });
    expect(codesOf(parsed)).toEqual(['register_year']);
    expectAccounted(parsed);
  });
});

describe('values of the register', () => {
  it('reads languages with and without a level', () => {
    expect(
      one({ languages: 'Tagalog (clinical), French - fluent, clinical level / urdu and ENGLISH' })?.languages,
    ).toEqual([
      { name: 'Tagalog', isClinical: true },
      { name: 'French', isClinical: true },
      { name: 'Urdu', isClinical: null },
      { name: 'English', isClinical: null },
    ]);
    expect(one({ languages: 'Arabic (conversational); Arabic' })?.languages).toEqual([
      { name: 'Arabic', isClinical: false },
    ]);
    expect(one({ languages: 'None' })?.languages).toEqual([]);
  });

  it('asks about a language in no list, with what it looks like', () => {
    const parsed = register([person({ languages: 'Malayallum; Hindi' }), person({ languages: 'Klingon' })]);
    expect(parsed.questions.map(({ id, suggestion }) => [id, suggestion])).toEqual([
      ['language:malayallum', 'as_suggested'],
      ['language:klingon', 'keep'],
    ]);
    const settled = register([person({ languages: 'Malayallum; Hindi' })], { 'language:malayallum': 'as_suggested' });
    expect(expertsOf(settled)[0]?.languages.map(({ name }) => name)).toEqual(['Malayalam', 'Hindi']);
  });

  it('reads years, says where they are no number, and sets negative ones aside', () => {
    expect(one({ years: '3 years' })?.yearsOverseas).toBe(3);
    expect(one({ years: '18 months' })?.yearsOverseas).toBe(1.5);
    const span = register([person({ years: '2-3' })]);
    expect(expertsOf(span)[0]?.yearsOverseas).toBeNull();
    expect(codesOf(span)).toContain('years_not_clear');
    const below = register([person({ years: -4 }), person({})]);
    expect(below.quarantined.map(({ reason }) => reason)).toEqual([
      'Years practised overseas: a number of years cannot be below zero',
    ]);
    expectAccounted(below);
  });

  it('keeps barriers as a list and never as prose', () => {
    expect(one({ barrier: 'Visa; nobody asked' })?.barriers).toEqual(['visa', 'nobody_asked']);
    expect(one({ barrier: 'No time or leave' })?.barriers).toEqual(['no_time_or_leave']);
    const prose =
      'My ward manager Janet Smithson has told me four times that the list is only for her friends from the old hospital';
    const parsed = register([person({ barrier: prose }), person({ years: -1, barrier: prose, specialty: prose })]);
    expect(expertsOf(parsed)[0]?.barriers).toEqual(['other']);
    expect(JSON.stringify(parsed)).not.toMatch(/Janet|friends/);
    expect(codesOf(parsed)).toContain('words_not_kept');
  });

  it('reads the country of qualification and leaves nationality and heritage alone', () => {
    const parsed = parse(
      [
        [...header, 'Nationality', 'Country of heritage'],
        [...person({ country: 'The Philippines' }), 'Qatarian', 'Bhutanland'],
        [...person({ country: 'uae' }), 'Qatarian', 'Bhutanland'],
      ],
      {},
      'register-2025.xlsx',
    );
    expect(expertsOf(parsed).map(({ country, qualifiedIn }) => [country, qualifiedIn])).toEqual([
      ['Philippines', 'IMG'],
      ['United Arab Emirates', 'IMG'],
    ]);
    expect(JSON.stringify(parsed)).not.toMatch(/Qatarian|Bhutanland/);
  });

  it('asks about a country that is a nationality or is misspelt', () => {
    const parsed = register([person({ country: 'Nigerian' }), person({ country: 'Phillipines' })]);
    expect(parsed.questions.map(({ id, suggestion }) => [id, suggestion])).toEqual([
      ['country:nigerian', null],
      ['country:phillipines', 'as_suggested'],
    ]);
  });

  it('reads the skill and whether it is used in every spelling, and asks only of people with a skill', () => {
    expect(one({ specialty: 'obs & gynae', used: 'Y' })).toMatchObject({
      specialty: 'Obstetrics and gynaecology',
      isSkillUsed: true,
    });
    expect(one({ specialty: 'none', used: 'sometimes' })).toMatchObject({ specialty: null, isSkillUsed: null });
    expect(register([person({ used: 'sometimes' })]).questions.map(({ id }) => id)).toEqual(['skill_used:sometimes']);
    expect(
      register([person({ specialty: 'Paediatrix' })]).questions.map(({ id, suggestion }) => [id, suggestion]),
    ).toEqual([['specialty:paediatrix', 'as_suggested']]);
  });

  it('asks about an answer with more words without its words', () => {
    const parsed = register([
      person({ used: 'Yes, with Annabelle on Tuesdays and Thursdays' }),
      person({
        specialty: 'I ran the burns ward in Accra with Annabelle',
        used: 'we use it now and then, Annabelle and I',
      }),
    ]);
    expect(parsed.questions.map(({ id, suggestion }) => [id, suggestion])).toEqual([
      ['skill_used:yes-and-more-words', 'yes'],
    ]);
    expect(expertsOf(parsed)[0]).toMatchObject({ specialty: 'Another specialty', isSkillUsed: null });
    expect(JSON.stringify(parsed)).not.toContain('Annabelle');
  });

  it('reads the first band, and asks where it is none', () => {
    expect(one({ band: 'XR05' })?.firstBand).toBe('5');
    expect(register([person({ band: 'Local' })]).questions.map(({ id }) => id)).toEqual(['first_band:local']);
  });
});

describe('rows of the register', () => {
  it('keeps two rows of one person once, the last, and says so', () => {
    const parsed = register([
      person({ person: '9', specialty: 'Surgery' }),
      person({ person: '9', specialty: 'Urology' }),
    ]);
    expect(expertsOf(parsed).map(({ specialty }) => specialty)).toEqual(['Urology']);
    expect(parsed.rowsLeftOut).toEqual({ 'another row of the same person': 1 });
    expect(codesOf(parsed)).toContain('two_rows_of_a_person');
  });

  it('leaves out totals and blank rows, and sets errors aside', () => {
    const parsed = register([person({}), [], person({ specialty: { error: '#REF!' } }), ['Total', 2]]);
    expect(parsed.rowsLeftOut).toEqual({ 'blank row': 1, totals: 1 });
    expect(parsed.quarantined).toHaveLength(1);
    expect(parsed.rowsAccepted).toBe(1);
    expectAccounted(parsed);
  });

  it('says that a file with headers only holds nothing', () => {
    const parsed = register([]);
    expect(parsed.problems.map(({ severity, code }) => [severity, code])).toEqual([['error', 'no_rows']]);
    expect(parsed.questions).toEqual([]);
  });

  it('does not take the present band for the first one', () => {
    const columns = header.map((name) => (name === 'First UK band' ? 'Current band' : name));
    expect(
      expertsOf(parse([columns, person({}), person({ band: 'Band 6' })], {}, 'r-2025.xlsx'))[0]?.firstBand,
    ).toBeNull();
  });

  it('is not taken for trainees or applications of medical education', async () => {
    for (const name of ['postgraduate-medical-education.xlsx', 'specialty-applications-2025.csv']) {
      const found = parseExtracts(await northmoor(name), { answers: {}, fileName: name });
      expect(found.map(({ kind }) => kind)).not.toContain('experts');
    }
  });

  it('is not taken for staff in post, nor staff in post for it', () => {
    expect(kinds([header, person({}), person({})])).toEqual(['experts']);
    expect(
      kinds([
        ['Employee Number', 'Ethnic Origin', 'Grade', 'Staff Group', 'Country of Qualification', 'Latest Start Date'],
        ['1', 'A White - British', 'XR05', 'Nursing and Midwifery Registered', 'India', '01/02/2020'],
      ]),
    ).toEqual(['staff_in_post']);
  });
});
