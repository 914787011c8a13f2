import { noPins } from '../../../shared/dataset/tables/columns/map-columns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPersonHasher } from '../../../electron/importing/hash-people';
import { packExtract, unpackTable } from '../../../electron/importing/packed-rows';
import { readMark, writeMark } from '../../../shared/dataset/corrections/correction-mark';
import { extractKinds } from '../../../shared/dataset/extract-kinds';
import { hashInCode, isPersonCode, personCode, personKey } from '../../../shared/dataset/person-code';
import { columnValues } from '../../../shared/dataset/tables/columns/column-values';
import { field } from '../../../shared/dataset/tables/kinds/table-field';
import { createQuarantine } from '../../../shared/dataset/tables/reading/quarantine';
import type { TableMatch } from '../../../shared/dataset/tables/recognise-extracts';
import { gridOf } from '../tables/table-grids';
import { parsedExtract, staffRow } from '../../integration/data/parsed-extracts';

describe('the mark of a workbook of rows set aside', () => {
  test('comes back as it was written, whatever the sheet is called', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...extractKinds),
        fc.option(fc.integer({ min: 2010, max: 2100 }), { nil: null }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 }),
        (kind, year, sheet) => {
          const mark = { kind, year, fileHash: 'ab12', sheet };
          expect(readMark(`Title ${writeMark(mark)}`)).toEqual(mark);
        },
      ),
    );
  });

  test.each([
    '',
    'race-equality-workbench/corrections/1',
    'race-equality-workbench/corrections/1 kind=else year=2025 file=a sheet=b',
  ])('is not in “%s”', (text) => {
    expect(readMark(text)).toBeNull();
  });
});

describe('the code of a person', () => {
  test('is the same person as the number it was made of', () => {
    const hashOf = (person: string): string => {
      const hashed = unpackTable(
        createPersonHasher('key')(packExtract(parsedExtract('staff_in_post', [staffRow(2, person)]))),
      );
      return hashed.kind === 'annual_return' ? '' : (hashed.rows[0]?.person ?? '');
    };
    const hash = hashOf('10001234');
    const code = personCode(hash);
    expect(isPersonCode(code)).toBe(true);
    expect(hashInCode(code)).toBe(hash);
    expect(personKey(` ${code} `)).toBe(code);
    expect(hashOf(code)).toBe(hash);
    expect(hashOf('CODE:10001234')).not.toContain('10001234');
  });
});

describe('what is kept of a row set aside', () => {
  const consentKind: TableMatch['kind'] = {
    kind: 'experts',
    year: 'register',
    fields: [field('consent', 'Consent', 'Consent'), field('country', 'Country', 'Country')],
    needs: [],
    decides: [],
    against: [],
  };
  const match = (consent: string): TableMatch => {
    const grid = gridOf([
      ['Consent', 'Country'],
      [consent, 'India'],
    ]);
    const [sheet] = grid.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const columns = consentKind.fields.map((one, column) => ({
      field: one,
      column,
      confidence: 1,
      reason: '',
      isByHeader: true,
      isByHand: false,
    }));
    return {
      sheet,
      header: { row: 0, lines: 1, headers: ['Consent', 'Country'] },
      kind: consentKind,
      values: columnValues(sheet, 0),
      columns: { fields: columns, surveyColumns: [], identities: [], pins: noPins },
      confidence: 1,
      reason: '',
      profile: null,
    };
  };

  test.each(['No', '', '#REF!', 'pending', 'x'])('is nothing where consent is “%s”', (consent) => {
    expect(createQuarantine(match(consent))(1, 'consent', 'a reason')).toMatchObject({ cells: [], fields: [] });
  });

  test('is its fields where there is consent', () => {
    const { fields } = createQuarantine(match('Yes'))(1, 'country', 'a reason');
    expect(fields.map(({ header, value, isFaulty }) => [header, value, isFaulty])).toEqual([
      ['Consent', 'Yes', false],
      ['Country', 'India', true],
    ]);
  });
});
