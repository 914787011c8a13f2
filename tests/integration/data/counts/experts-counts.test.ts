import { afterEach, describe, expect, it } from 'vitest';
import { wrap } from '../../../../electron/data/connection';
import { openDatabase } from '../../../../electron/data/open-database';
import { expertCountsOf } from '../../../../electron/data/queries/experts/experts-counts';
import { insertExtractRows } from '../../../../electron/data/queries/extract-rows';
import { requestCountsOf } from '../../../../electron/data/queries/experts/opportunity-counts';
import { readSettings, writeSettings } from '../../../../electron/data/queries/settings';
import { countHeldExperts, deleteExperts } from '../../../../electron/data/queries/experts/withdrawn-experts';
import type { WritableDb } from '../../../../electron/data/connection';
import type { ExpertRow, OpportunityRow } from '../../../../shared/dataset/row-types/opportunity-rows';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folders: string[] = [];
const closers: (() => void)[] = [];

const openDb = (): WritableDb => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-counts-'));
  folders.push(folder);
  const { raw } = openDatabase(folder, new Date('2026-04-04T09:00:00Z'), 'refuse');
  closers.push(() => raw.close());
  return wrap(raw);
};

afterEach(() => {
  for (const close of closers.splice(0)) close();
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** An import without anything but what counting needs. */
const addImport = (db: WritableDb, kind: string, rowsRead: number, addsTo: number | null = null): number => {
  db.run("INSERT OR IGNORE INTO organisation (id, name) VALUES (1, 'Trust')");
  return db.run(
    `INSERT INTO import (organisation_id, kind, file_name, file_hash, imported_at, sheet, header_row, rows_read, rows_accepted, rows_left_out,
       warnings, differences, answers, columns, adds_to) VALUES (1, ?, 'f', 'h', '2026', 's', 1, ?, 0, '{}', '[]', '[]', '{}', '[]', ?)`,
    [kind, rowsRead, addsTo],
  ).rowId;
};

const expert = (row: number, over: Partial<ExpertRow> = {}): ExpertRow => ({
  kind: 'experts',
  row,
  person: `hash ${String(row)}`,
  ethnicity: null,
  country: 'India',
  qualifiedIn: 'IMG',
  languages: [
    { name: 'Hindi', isClinical: true },
    { name: 'Urdu', isClinical: null },
  ],
  yearsOverseas: 4,
  specialty: 'Surgery',
  seniorityOverseas: null,
  isSkillUsed: false,
  isInGlobalHealth: null,
  globalHealthLeave: null,
  firstBand: '5',
  entryRoute: null,
  hadInduction: null,
  hadMentor: null,
  barriers: ['visa'],
  ...over,
});

const request = (row: number, over: Partial<OpportunityRow> = {}): OpportunityRow => ({
  kind: 'study_leave',
  row,
  person: `hash ${String(row)}`,
  ethnicity: null,
  title: 'Wound care',
  level: null,
  isApproved: true,
  isRefused: false,
  isWithdrawn: false,
  isFunded: null,
  isAttended: null,
  reason: null,
  askedOn: '2024-06-01',
  decidedOn: null,
  startsOn: null,
  amountAsked: null,
  amountGiven: null,
  daysAsked: 2,
  staffGroup: null,
  directorate: null,
  band: null,
  ...over,
});

describe('counts of the register', () => {
  it('count rows with and without consent, skills, and every name', () => {
    const db = openDb();
    const id = addImport(db, 'experts', 7);
    const other = addImport(db, 'experts', 50);
    insertExtractRows(db, other, [expert(2)], 2024);
    insertExtractRows(
      db,
      id,
      [
        expert(2, { isSkillUsed: true }),
        expert(3),
        expert(4, { isSkillUsed: null }),
        expert(5, { specialty: null, isSkillUsed: true, country: null, languages: [], barriers: [] }),
        expert(6, { country: null, qualifiedIn: null, firstBand: null, barriers: ['visa', 'other'] }),
      ],
      2025,
    );
    expect(expertCountsOf(db, id)).toMatchObject({
      rows: 7,
      consented: 5,
      withSkill: 4,
      skillUsed: 1,
      skillNotUsed: 2,
      specialties: [{ name: 'Surgery', count: 4 }],
      countries: [
        { name: 'Another country', count: 1 },
        { name: 'India', count: 3 },
      ],
      firstBands: [{ name: 'Band 5', count: 4 }],
      languages: [
        { name: 'Hindi', count: 4 },
        { name: 'Urdu', count: 4 },
      ],
      barriers: [
        { name: 'Something else', count: 1 },
        { name: 'Visa or immigration rules', count: 4 },
      ],
    });
  });

  it('count what the register says beyond the usual columns', () => {
    const db = openDb();
    const id = addImport(db, 'experts', 4);
    insertExtractRows(
      db,
      id,
      [
        expert(2, {
          yearsOverseas: 1.5,
          seniorityOverseas: 'Specialist or senior',
          isSkillUsed: true,
          hadInduction: true,
          hadMentor: false,
          isInGlobalHealth: true,
          globalHealthLeave: 'approved',
          entryRoute: 'Agency',
        }),
        expert(3, { yearsOverseas: 20, hadInduction: false, globalHealthLeave: 'declined' }),
        expert(4, {
          yearsOverseas: null,
          firstBand: null,
          languages: [],
          barriers: [],
          globalHealthLeave: 'not_asked',
        }),
      ],
      2025,
    );
    expect(expertCountsOf(db, id)).toMatchObject({
      years: [
        { name: 'Under 2 years', count: 1 },
        { name: '20 years or more', count: 1 },
      ],
      seniorities: [{ name: 'Specialist or senior', count: 1 }],
      entryRoutes: [{ name: 'Agency', count: 1 }],
      withLanguage: 2,
      clinicalLanguages: [{ name: 'Hindi', count: 2 }],
      withBarrier: 2,
      skillUse: [{ name: 'Surgery', yes: 1, no: 2 }],
      induction: { yes: 1, no: 1 },
      mentor: { yes: 0, no: 1 },
      globalHealth: { yes: 1, no: 0 },
      leave: { yes: 1, no: 1 },
      seniorityByBand: [
        { seniority: null, band: null, count: 1 },
        { seniority: null, band: 'Band 5', count: 1 },
        { seniority: 'Specialist or senior', band: 'Band 5', count: 1 },
      ],
    });
  });

  it('take corrections that were added to an import with it, until they are removed', () => {
    const db = openDb();
    const id = addImport(db, 'experts', 3);
    const addition = addImport(db, 'experts', 1, id);
    insertExtractRows(db, id, [expert(2), expert(3)], 2025);
    insertExtractRows(db, addition, [expert(2, { person: 'hash 9' })], 2025);
    expect(expertCountsOf(db, id)).toMatchObject({ rows: 4, consented: 3 });
    db.run("UPDATE import SET removed_at = '2026' WHERE id = ?", [addition]);
    expect(expertCountsOf(db, id)).toMatchObject({ rows: 3, consented: 2 });
  });

  it('count a row that was set aside and came back corrected once', () => {
    const db = openDb();
    const id = addImport(db, 'experts', 3);
    const fix = addImport(db, 'experts', 1, id);
    for (const row of [4, 5])
      db.run(
        "INSERT INTO quarantine (import_id, sheet, row, reason, cells, fields) VALUES (?, 'S', ?, 'r', '[]', '[]')",
        [id, row],
      );
    db.run('UPDATE quarantine SET corrected_by = ? WHERE row = 4', [fix]);
    expect(expertCountsOf(db, id).rows).toBe(3);
    db.run("UPDATE import SET removed_at = '2026' WHERE id = ?", [fix]);
    expect(expertCountsOf(db, id).rows).toBe(3);
  });

  it('lose a person who withdraws, in every year', () => {
    const db = openDb();
    const [first, second] = [addImport(db, 'experts', 2), addImport(db, 'experts', 2)];
    for (const id of [first, second]) insertExtractRows(db, id, [expert(2), expert(3)], 2025);
    expect(countHeldExperts(db, ['hash 2', 'nobody'])).toBe(2);
    deleteExperts(db, ['hash 2', 'nobody']);
    expect([first, second].map((id) => expertCountsOf(db, id).consented)).toEqual([1, 1]);
  });

  it('leave no byte of a person who withdraws in the database file, whatever the register said', () => {
    const db = openDb();
    const id = addImport(db, 'experts', 2);
    const leaving = expert(2, {
      country: 'Quuxcountry',
      languages: [{ name: 'Quuxlanguage', isClinical: true }],
      specialty: 'Quuxspecialty',
      seniorityOverseas: 'Quuxlevel',
      entryRoute: 'Quuxroute',
      barriers: ['Quuxbarrier'],
      yearsOverseas: 31,
      hadInduction: true,
      hadMentor: true,
      isInGlobalHealth: true,
      globalHealthLeave: 'declined',
    });
    insertExtractRows(db, id, [leaving, expert(3, { country: 'Staycountry' })], 2025);
    const bytes = (): string => {
      db.get('PRAGMA wal_checkpoint(TRUNCATE)');
      const folder = folders.at(-1) ?? '';
      return fs
        .readdirSync(folder)
        .filter((name) => fs.statSync(path.join(folder, name)).isFile())
        .map((name) => fs.readFileSync(path.join(folder, name), 'latin1'))
        .join('');
    };
    expect(bytes()).toContain('Quuxlevel');
    deleteExperts(db, ['hash 2']);
    const left = bytes();
    expect(left).toContain('Staycountry');
    expect(left).not.toContain('Quux');
  });
});

describe('counts of learning requests', () => {
  const white = { original: 'A White - British', code: 'A', group: 'white' } as const;

  it('take the ethnicity of the row, else of the staff snapshot, and only the year', () => {
    const db = openDb();
    const staff = addImport(db, 'staff_in_post', 2);
    const id = addImport(db, 'study_leave', 9);
    db.run(
      "INSERT INTO staff (import_id, row, person, is_primary, ethnicity, ethnic_code, ethnic_group) VALUES (?, 2, 'hash 3', 1, 'H', 'H', 'bme')",
      [staff],
    );
    insertExtractRows(
      db,
      id,
      [
        request(2, { ethnicity: white }),
        request(3),
        request(4, { isApproved: false, isRefused: true, isFunded: false, isAttended: false }),
        request(5, { ethnicity: white, askedOn: '2023-06-01' }),
        request(6, { ethnicity: white, askedOn: null, startsOn: null, isApproved: false }),
      ],
      2025,
    );
    const { groups } = requestCountsOf(db, { kind: 'study_leave', importId: id, staffImportId: staff, year: 2025 });
    const nothing = { funded: null, attended: null, given: null, reasons: {}, days: [] };
    expect(groups).toEqual({
      white: { asked: 2, approved: 1, refused: 0, ...nothing },
      bme: { asked: 1, approved: 1, refused: 0, ...nothing },
      unknown: { asked: 1, approved: 0, refused: 1, ...nothing },
    });
    expect(
      requestCountsOf(db, { kind: 'cpd_funding', importId: id, staffImportId: staff, year: 2025 }).groups.white.asked,
    ).toBe(0);
  });

  it('say why requests were refused, how long decisions took, and how many people were given money', () => {
    const db = openDb();
    const id = addImport(db, 'study_leave', 5);
    insertExtractRows(
      db,
      id,
      [
        request(2, { ethnicity: white, decidedOn: '2024-06-11', amountGiven: 100 }),
        request(3, { ethnicity: white, person: 'hash 2', decidedOn: '2024-06-03', amountGiven: 50 }),
        request(4, {
          ethnicity: white,
          isApproved: false,
          isRefused: true,
          reason: 'staffing',
          decidedOn: '2024-05-30',
        }),
        request(5, { ethnicity: white, isApproved: false, isRefused: true, reason: null }),
      ],
      2025,
    );
    const wanted = { kind: 'study_leave', importId: id, staffImportId: 0, year: 2025 } as const;
    expect(requestCountsOf(db, wanted).groups.white).toMatchObject({
      given: { pounds: 150, requests: 2, people: 1 },
      reasons: { staffing: 1 },
      days: [10, 2],
    });
  });

  it('take the ethnicity of the assignment that counts, as the indicators do', () => {
    const db = openDb();
    const staff = addImport(db, 'staff_in_post', 2);
    const id = addImport(db, 'study_leave', 1);
    const insert = `INSERT INTO staff (import_id, row, person, is_primary, left_out_because, assignment, ethnicity, ethnic_code, ethnic_group)
      VALUES (?, ?, 'hash 2', ?, ?, ?, 'x', NULL, ?)`;
    db.run(insert, [staff, 2, 1, 'bank assignments are left out of the workforce', 'bank', 'bme']);
    db.run(insert, [staff, 3, 0, null, 'permanent', 'white']);
    insertExtractRows(db, id, [request(2)], 2025);
    const asked = (): readonly number[] => {
      const wanted = { kind: 'study_leave', importId: id, staffImportId: staff, year: 2025 } as const;
      const { white, bme } = requestCountsOf(db, wanted).groups;
      return [white.asked, bme.asked];
    };
    expect(asked()).toEqual([1, 0]);
    writeSettings(db, { ...readSettings(db), countedAssignments: ['bank'] }, '2026-04-04');
    expect(asked()).toEqual([0, 1]);
  });
});
