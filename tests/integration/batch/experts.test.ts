import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../electron/batch/outcome';
import expected from '../../fixtures/northmoor/expected-training.json';
import { openDataFolder } from './data-folder';
import type { DataFolder } from './data-folder';
import { fixtures } from './run-batch';

let data: DataFolder;
const batch = (...argv: readonly string[]): Promise<Outcome> => data.batch(...argv);

interface Item {
  readonly name: string;
  readonly count: number | null;
  readonly hidden?: true;
}
interface List {
  readonly items: readonly Item[];
  readonly others: { readonly count: number | null } | null;
  readonly notShown: number;
}
interface Shown {
  readonly value: number | null;
}
type Group = Readonly<Record<'asked' | 'approved' | 'refused' | 'funded' | 'attended' | 'pounds', Shown | null>>;
interface Details {
  readonly completeness: readonly { readonly field: string; readonly said: number | null }[];
  readonly levelOverseasByFirstBand: unknown;
  readonly induction: { readonly sentence: string };
  readonly globalHealth: { readonly of: number | null };
  readonly yearsOverseas: List & { readonly others: { readonly count: number | null } | null };
  readonly skillsRecognisedGapBySpecialty: readonly { readonly count: number | null; readonly of: number | null }[];
}
interface Figures {
  readonly experts:
    | (Details &
        Readonly<Record<'rows' | 'consented' | 'with_specialist_skill' | 'skill_used_in_role', number | null>> &
        Readonly<Record<'specialties' | 'languages' | 'countries' | 'barriers', List>> & {
          readonly skillsRecognisedGap: Readonly<
            Record<'count' | 'of' | 'percent' | 'lower' | 'upper', number | null>
          > & {
            readonly sentence: string;
          };
        })
    | null;
  readonly learningRequests: readonly {
    readonly kind: string;
    readonly white: Group;
    readonly bme: Group;
    readonly unknown: Group;
    readonly gap: { readonly value: number | null };
    readonly relativeLikelihood: { readonly value: number | null };
    readonly finding: string;
  }[];
}

const figures = async (version = 'restricted'): Promise<Figures> => {
  const { json, exitCode } = await batch('figures', '--year', '2025', '--version', version);
  expect(exitCode).toBe(0);
  return json as Figures;
};

const importText = async (name: string, lines: readonly string[], ...more: readonly string[]): Promise<Outcome> => {
  const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-file-'));
  const file = path.join(elsewhere, name);
  fs.writeFileSync(file, lines.join('\n'));
  const outcome = await batch('import', file, ...more);
  fs.rmSync(elsewhere, { recursive: true });
  return outcome;
};

const fresh = (): void => {
  data = openDataFolder();
};
const clear = (): void => {
  data.remove();
};

const registerHeader =
  'Employee Number,Consent to hold,Country of qualification,Languages,Years practised overseas,Overseas specialty,Skill used in current role,First UK band,Main barrier';

describe('the register of Northmoor', () => {
  let imported: Outcome;
  beforeAll(async () => {
    fresh();
    const files = ['staff-in-post-2025-03-31.xlsx', 'experts-register.xlsx'].map((name) => path.join(fixtures, name));
    imported = await batch('import', ...files, '--accept-suggestions');
  }, 60_000);
  afterAll(clear);

  it('is imported without a question, and nothing of people without consent', async () => {
    expect(imported.exitCode).toBe(0);
    expect(imported.json).toMatchObject({
      imports: [{ kind: 'staff_in_post' }, { kind: 'experts', rowsRead: 155, questions: [] }],
    });
    const { counts } = (await batch('verify')).json as { counts: Record<string, number> };
    expect(counts['expert']).toBe(147);
  });

  it('gives the expected figures exactly', async () => {
    const { experts } = await figures();
    expect(experts).toMatchObject(expected.experts);
    expect(experts?.skillsRecognisedGap).toMatchObject({ count: 56, of: 106 });
    expect(experts?.skillsRecognisedGap.percent).toBeCloseTo((56 / 106) * 100, 10);
    expect(experts?.skillsRecognisedGap.lower).toBeCloseTo(43.395, 2);
    expect(experts?.skillsRecognisedGap.upper).toBeCloseTo(62.067, 2);
    const sum = (list: List | undefined) => (list?.items ?? []).reduce((total, { count }) => total + (count ?? 0), 0);
    expect(sum(experts?.specialties)).toBe(106);
    expect(sum(experts?.countries)).toBe(147);
    expect(experts?.languages.items.map(({ name }) => name)).toContain('Malayalam');
    expect(experts?.barriers.items.map(({ name }) => name)).toContain('Unconscious bias');
  });

  it('says in both versions how complete it is, and the rest of what it holds', async () => {
    for (const version of ['restricted', 'public']) {
      const { experts: details } = await figures(version);
      if (details === null) throw new Error('no register');
      expect(details.completeness.map(({ field }) => field)).toContain('seniorities');
      const said = (name: string) => details.completeness.find(({ field }) => field === name)?.said;
      expect([said('specialties'), said('countries'), said('seniorities')]).toEqual([106, 147, 0]);
      expect(details.levelOverseasByFirstBand).toBeNull();
      expect(details.induction.sentence).toBe('The register does not say who had an induction.');
      expect(details.globalHealth.of).toBe(147);
      const parts = [
        ...details.yearsOverseas.items,
        ...(details.yearsOverseas.others ? [details.yearsOverseas.others] : []),
      ];
      expect(parts.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(147);
      const gaps = details.skillsRecognisedGapBySpecialty;
      const threshold = version === 'public' ? 10 : 5;
      for (const { count, of } of gaps)
        for (const number of [count, of, of !== null && count !== null ? of - count : null])
          expect(number === null || number === 0 || number >= threshold, JSON.stringify(gaps)).toBe(true);
    }
  });

  it('hides in the public version what would give eight people away', async () => {
    const { experts } = await figures('public');
    // 155 rows and 147 people would say that 8 did not consent.
    expect([experts?.rows, experts?.consented]).toEqual([null, 147]);
    expect(experts).toMatchObject({ hidden: true, with_specialist_skill: 106, skill_used_in_role: 50 });
  });

  it('holds no employee number', () => {
    const everything = data.everything();
    for (const number of ['10009645', '10009676', '10009719']) expect(everything.includes(number), number).toBe(false);
  });
});

describe('a register made by hand', () => {
  beforeAll(fresh);
  afterAll(clear);
  const secret = 'Zebulonquux';

  it('leaves no trace of a row without consent in any file of the data folder', async () => {
    const row = (consent: string, word: string, years = '4') =>
      `90${word},${consent},${word},${word},${years},${word},${word},${word},${word}`;
    const good = Array.from({ length: 12 }, (_, at) => `80${String(at)}77,Yes,India,Hindi,4,Surgery,No,Band 5,Visa`);
    const refused = ['No', '', 'not sure', 'withdrawn', 'Yes - but ask me first'].map((consent) =>
      row(consent, secret),
    );
    const outcome = await importText(
      'register-2025.csv',
      [registerHeader, ...good, ...refused, row('No', secret, '-3'), row('No', '#REF!')],
      '--accept-suggestions',
    );
    expect(outcome.exitCode).toBe(0);
    expect(JSON.stringify(outcome.json)).not.toContain(secret);
    const everything = data.everything();
    expect(everything).toContain('Surgery');
    expect(everything.includes(secret)).toBe(false);
    expect(everything.includes('80077')).toBe(false);
    expect((await figures()).experts).toMatchObject({ consented: 12, rows: 19 });
  });

  it('keeps nothing where everybody has withdrawn, and loses nothing else', async () => {
    const withdrawn = [registerHeader, `1,Withdrawn,${secret},Hindi,4,Surgery,No,Band 5,Visa`, `2,No,${secret},,,,,,`];
    const outcome = await importText('register-2026.csv', withdrawn);
    expect(outcome.exitCode).toBe(0);
    expect(JSON.stringify(outcome.json)).toContain('Nobody in this list has agreed to be held');
    expect((await figures()).experts).toMatchObject({ consented: 12 });
    const { json } = await batch('figures', '--year', '2026');
    expect((json as Figures).experts).toMatchObject({ rows: null, consented: 0, with_specialist_skill: 0 });
    expect((await batch('verify')).json).toMatchObject({ integrity: 'ok', foreignKeys: 'ok' });
  });
});

describe('a withdrawal', () => {
  beforeAll(fresh);
  afterAll(clear);

  it('deletes what earlier registers hold of the person, says so before, and leaves everybody else', async () => {
    const row = (person: number, consent: string, specialty: string) =>
      `${String(person)},${consent},India,Hindi,4,${specialty},No,Band 5,Visa`;
    const first = Array.from({ length: 12 }, (_, at) => row(6000 + at, 'Yes', at === 0 ? 'Quuxology' : 'Surgery'));
    expect((await importText('register-2024.csv', [registerHeader, ...first], '--accept-suggestions')).exitCode).toBe(
      0,
    );
    const second = [
      row(6000, 'Withdrawn', 'x'),
      row(6001, '', 'x'),
      row(6002, 'not sure', 'x'),
      row(6003, 'Yes', 'Surgery'),
    ];
    const outcome = await importText('register-2025.csv', [registerHeader, ...second]);
    expect(outcome.exitCode).toBe(0);
    expect(JSON.stringify(outcome.json)).toContain(
      '1 row is held from earlier registers of people who say no in this one',
    );
    const { json } = await batch('figures', '--year', '2024');
    expect((json as Figures).experts).toMatchObject({ consented: 11 });
    const { counts } = (await batch('verify')).json as { counts: Record<string, number> };
    expect(counts['expert']).toBe(12);
  });
});

describe('learning requests', () => {
  beforeAll(fresh);
  afterAll(clear);

  it('gives none before any file of them', async () => {
    const staff = [
      'Employee Number,Ethnic Origin,Staff Group,Grade,Assignment Category,Primary Assignment',
      ...Array.from({ length: 100 }, (_, at) => {
        const origin = at < 50 ? 'A White - British' : at < 90 ? 'H Asian or Asian British - Indian' : 'Z Not Stated';
        return `${String(5000 + at)},${origin},Nursing and Midwifery Registered,XR05,Permanent,Yes`;
      }),
    ];
    expect((await importText('staff-in-post-2025-03-31.csv', staff, '--accept-suggestions')).exitCode).toBe(0);
    expect(await figures()).toMatchObject({ experts: null, learningRequests: [] });
  });

  it('finds the ethnicity of people in staff in post, and counts approved, refused, funded, attended and pounds', async () => {
    // White: 40 approved of 50. BME: 20 approved of 40. Unknown: 10 waiting.
    const line = (at: number): string => {
      const isApproved = at < 40 || (at >= 50 && at < 70);
      const status = at >= 90 ? 'Pending' : isApproved ? 'Approved' : 'Refused';
      const paid = isApproved ? 'Yes' : 'No';
      return `${String(5000 + at)},Leadership,"£1,000.00",${isApproved ? '900.50' : ''},${status},${paid},${at % 2 === 0 ? paid : 'No'},2024-06-${String((at % 28) + 1).padStart(2, '0')}`;
    };
    const lines = [
      'Employee Number,Course title,Amount requested,Amount approved,Status,Funded,Attended,Date of request',
      ...Array.from({ length: 100 }, (_, at) => line(at)),
    ];
    const outcome = await importText('cpd-2024-25.csv', lines);
    expect(outcome.exitCode).toBe(0);
    const [found] = (await figures()).learningRequests;
    expect(found).toMatchObject({
      kind: 'cpd_funding',
      white: {
        asked: { value: 50 },
        approved: { value: 40 },
        refused: { value: 10 },
        funded: { value: 40 },
        attended: { value: 20 },
        pounds: { value: 36_020 },
      },
      bme: {
        asked: { value: 40 },
        approved: { value: 20 },
        refused: { value: 20 },
        attended: { value: 10 },
        pounds: { value: 18_010 },
      },
      unknown: { asked: { value: 10 }, approved: { value: 0 }, refused: { value: 0 } },
      finding: 'unlikely_chance',
    });
    expect(found?.gap.value).toBeCloseTo(-30, 10);
    expect(found?.relativeLikelihood.value).toBeCloseTo(1.6, 10);
    expect(data.everything().includes('5017')).toBe(false);
  });

  it('hides a few refusals with whatever would give them back', async () => {
    const lines = [
      'Employee Number,Course,Days requested,Status,Date requested',
      ...Array.from({ length: 90 }, (_, at) => {
        const status = at === 3 || at === 60 ? 'Refused' : 'Approved';
        return `${String(5000 + at)},Wound care,2,${status},2024-06-13`;
      }),
    ];
    expect((await importText('study-leave-2024-25.csv', lines)).exitCode).toBe(0);
    const found = (await figures()).learningRequests.find(({ kind }) => kind === 'study_leave');
    expect(found?.white).toMatchObject({
      refused: { value: null, hidden: true },
      approved: { value: null, hidden: true },
    });
    expect(found?.gap.value).toBeNull();
    expect(found?.finding).toBe('too_few');
  });
});
