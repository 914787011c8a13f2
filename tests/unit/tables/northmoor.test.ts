import { beforeAll, describe, expect, test } from 'vitest';
import { bandLabel } from '../../../shared/reference/bands';
import type { Band } from '../../../shared/reference/bands';
import type { GroupCounts } from '../../../shared/reference/groups';
import type { YearCounts } from '../../../shared/indicators/counts';
import { countExtracts } from './count-extracts';
import expected from '../../fixtures/northmoor/expected-extracts.json';
import { expectAccounted } from '../../fixtures/parsed';
import { northmoorFiles } from './northmoor-files';
import { parseSettled, rowsOf } from './parse-settled';
import type { Settled } from './parse-settled';

/** Figures that the makers of the files worked out from the same rows (shared/fixtures/northmoor/expected.json). */
const groups = ({ W, B, U }: { readonly W: number; readonly B: number; readonly U: number }): GroupCounts => ({
  white: W,
  bme: B,
  unknown: U,
});

type Name = 'staff' | 'recruitment' | 'cases' | 'learning' | 'survey' | 'board';
const names: readonly Name[] = ['staff', 'recruitment', 'cases', 'learning', 'survey', 'board'];

const files = new Map<Name, Settled>();
let counts: YearCounts;

const file = (name: Name): Settled => {
  const found = files.get(name);
  if (found === undefined) throw new Error(`${name} was not read`);
  return found;
};

beforeAll(async () => {
  for (const name of names) files.set(name, await parseSettled(northmoorFiles[name]));
  counts = countExtracts(rowsOf(names.map((name) => file(name).parsed)), { year: 2025, organisation: 'Northmoor' });
}, 60_000);

/** "Band 8A" in the expected figures is our "Band 8a". */
const bandName = (band: Band): string =>
  bandLabel(band).replace(/8([a-d])$/, (_, letter: string) => `8${letter.toUpperCase()}`);

describe('figures of the year', () => {
  test('indicator 1: everyone once, by section and band', () => {
    expect(file('staff').parsed.rowsRead).toBe(expected.staff_rows_in_file);
    expect(counts.workforce).toEqual(groups(expected.workforce));
    for (const [section, bands] of Object.entries(expected.i1)) {
      for (const [band, figures] of Object.entries(bands)) {
        const found = counts.bands.find((each) => each.section === section && bandName(each.band) === band);
        expect(found?.counts, `${section} ${band}`).toEqual(groups(figures));
      }
    }
    expect(counts.bands.reduce((sum, each) => sum + each.counts.bme, 0)).toBe(expected.workforce.B);
  });

  test('indicator 2, with and without international recruitment', () => {
    for (const [found, of] of [
      [counts.recruitment, expected.i2],
      [counts.recruitmentWithoutInternational, expected.i2_without_international],
    ] as const) {
      expect(found).toEqual({
        shortlisted: { white: of.W.shortlisted, bme: of.B.shortlisted, unknown: of.U.shortlisted },
        appointed: { white: of.W.appointed, bme: of.B.appointed, unknown: of.U.appointed },
      });
    }
  });

  test('indicators 3 and 4: distinct people', () => {
    expect(counts.disciplineCases).toEqual(groups(expected.i3_cases));
    expect(file('learning').parsed.rowsAccepted).toBe(expected.learning_rows);
    expect(counts.trainingPeople).toEqual(groups(expected.i4_people));
  });

  test('indicators 5 to 8, with responses of the latest year only', () => {
    for (const indicator of [5, 6, 7, 8] as const) {
      const [white, bme] = expected.survey[indicator];
      expect(counts.survey[indicator]).toEqual({
        percent: { white, bme },
        responses: { white: 1890, bme: 702 },
        isSuppressedAtSource: false,
      });
    }
    const rows = file('survey').parsed.rows;
    expect(rows).toHaveLength(24);
    expect(
      rows.filter((row) => row.kind === 'survey_results' && row.surveyYear === 2023 && row.responses !== null),
    ).toEqual([]);
  });

  test('indicator 9', () => {
    const { total, voting, executive } = expected.i9;
    expect(counts.board).toEqual({ total: groups(total), voting: groups(voting), executive: groups(executive) });
  });
});

describe('what the files leave open', () => {
  test('the reporting year is known for all but the case tracker, which spans several', () => {
    for (const name of names) expect(file(name).parsed.year, name).toBe(2025);
    expect(file('cases').asked.map((question) => question.id)).toEqual(['year:disciplinary']);
  });

  test('a category that may be either is asked about once', () => {
    expect(file('learning').asked.map(({ id, suggestion }) => [id, suggestion])).toEqual([
      ['course_category:leadership', 'non_mandatory'],
    ]);
  });

  test('learning without the answer gives no figure', async () => {
    const rows = rowsOf([file('staff').parsed, file('learning').parsed]);
    const learning =
      rows.learning?.map((row) => (row.course.startsWith('Mary') ? { ...row, isMandatory: null } : row)) ?? null;
    expect(countExtracts({ ...rows, learning }, { year: 2025, organisation: '' }).trainingPeople).toBeNull();
  });

  test('rows of each file add up', () => {
    for (const name of names) {
      expectAccounted(file(name).parsed);
    }
  });
});

describe('privacy', () => {
  const text = (name: Name): string =>
    JSON.stringify([file(name).parsed.columns, file(name).parsed.problems, file(name).asked]);

  test('names, numbers and free text are recognised and shown nowhere', () => {
    const identities = (name: Name): readonly string[] =>
      file(name).parsed.columns.flatMap((column) => (column.use.kind === 'identity' ? [column.header] : []));
    expect(identities('staff')).toEqual(['Title', 'First Name', 'Last Name', 'NI Number']);
    expect(identities('cases')).toEqual(['Allegation detail']);
    expect(text('staff')).not.toMatch(/QQ\d|Okafor|1000\d{4}/);
    expect(text('cases')).not.toMatch(/free text that|1000\d{4}/);
    expect(text('learning')).not.toMatch(/1000\d{4}/);
    expect(JSON.stringify(file('staff').parsed.rows)).not.toMatch(/QQ\d|Okafor/);
  });
});
