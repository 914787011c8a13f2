import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOfSerial } from '../../../shared/dataset/values/dates/calendar';
import { findDateOrder } from '../../../shared/dataset/values/dates/find-date-order';
import { translateDate } from '../../../shared/dataset/values/dates/translate-date';
import { translateDateColumn } from '../../../shared/dataset/values/dates/translate-date-column';
import { short } from './helpers';
import { northmoor } from './northmoor-values';

describe('translateDate', () => {
  it.each([
    ['31-MAR-2024', '2024-03-31'],
    ['31-Mar-2024', '2024-03-31'],
    ['1 March 2024', '2024-03-01'],
    ['31st March 2024', '2024-03-31'],
    ['Sunday 31 March 2024', '2024-03-31'],
    ['March 31, 2024', '2024-03-31'],
    ['01 Sept 2024', '2024-09-01'],
    ['31/03/2024', '2024-03-31'],
    ['31/03/2024 00:00', '2024-03-31'],
    ['31.03.2024', '2024-03-31'],
    ['31-03-2024', '2024-03-31'],
    ['2024-03-31', '2024-03-31'],
    ['2024-03-31T09:30:00.000Z', '2024-03-31'],
    ['2024/03/31', '2024-03-31'],
    ['20240331', '2024-03-31'],
    ['03/04/2024', '2024-04-03'],
    ['29/02/2024', '2024-02-29'],
    ['43678', '2019-08-01'],
    [43678, '2019-08-01'],
    [43678.75, '2019-08-01'],
    [20240331, '2024-03-31'],
    [45_382, '2024-03-31'],
    ['', 'blank'],
    [null, 'blank'],
    ['NULL', 'blank'],
  ])('reads %s as %s', (raw, expected) => {
    expect(short(translateDate(raw))).toBe(expected);
  });

  it.each([
    ['31/03/24', '? 2024-03-31', 'the year has two digits'],
    ['31-MAR-24', '? 2024-03-31', 'the year has two digits'],
    ['01-Jan-68', '? 2068-01-01', 'the year has two digits'],
    ['01-Jan-69', '? 1969-01-01', 'the year has two digits'],
    ['04/13/2024', '? 2024-04-13', 'the month comes first here, as in America'],
    ['31-Feb-2024', '? null', 'there is no day 31 in a month of 29 days'],
    ['29/02/2023', '? null', 'there is no day 29 in a month of 28 days'],
    ['00/00/0000', '? null', 'the year 0 is not one that a workforce file is about'],
    ['32/13/2024', '? null', 'there is no month 13'],
    ['2024-13-01', '? null', 'there is no month 13'],
    ['31-DEC-4712', '? null', 'the staff record writes the year 4712 for “no end date”'],
    ['Mar-2024', '? null', '“Mar-2024” is not a date that can be read'],
    ['soon', '? null', '“soon” is not a date that can be read'],
    [2024, '? null', '2024 is not the number of a day between 1954 and 2119'],
    [true, '? null', 'a yes or no is not a date'],
  ])('asks about %s: %s', (raw, expected, reason) => {
    const found = translateDate(raw);
    expect(short(found)).toBe(expected);
    expect(found).toMatchObject({ reason });
  });

  it('is only likely where day and month could change places', () => {
    expect(translateDate('03/04/2024')).toMatchObject({ certainty: 'likely' });
    expect(translateDate('04/04/2024')).toMatchObject({ certainty: 'exact' });
    expect(translateDate('03/04/2024', 'month-first')).toMatchObject({ certainty: 'exact', value: '2024-03-04' });
    expect(short(translateDate('31/04/2024', 'month-first'))).toBe('? null');
    expect(short(translateDate('25/12/2024', 'month-first'))).toBe('? 2024-12-25');
  });

  it('reads every date of Northmoor', () => {
    expect(northmoor.date.map((raw) => translateDate(raw).kind)).toEqual(northmoor.date.map(() => 'known'));
  });

  it('reads a day the same in every style', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 73_000 }), (serial) => {
        const iso = isoOfSerial(serial);
        const [year = '', month = '', day = ''] = iso.split('-');
        const name =
          ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(month) - 1] ?? '';
        const styles = [
          serial,
          iso,
          `${day}/${month}/${year}`,
          `${day}-${name}-${year}`,
          `${day}-${name.toUpperCase()}-${year}`,
        ];
        expect(styles.map((raw) => short(translateDate(raw, 'day-first')))).toEqual(styles.map(() => iso));
        expect(short(translateDate(`${month}/${day}/${year}`, 'month-first'))).toBe(iso);
      }),
    );
  });
});

describe('columns', () => {
  it('finds the order that fits every date', () => {
    expect(findDateOrder(['03/04/2024', '25/12/2024', null])).toMatchObject({ kind: 'decided', order: 'day-first' });
    expect(findDateOrder(['03/04/2024', '12/25/2024'])).toMatchObject({ kind: 'decided', order: 'month-first' });
    expect(findDateOrder(['03-Apr-2024', 43678, ''])).toEqual({ kind: 'none' });
    expect(findDateOrder(['03/04/2024', '05/06/2024'])).toMatchObject({ kind: 'undecided', suggestion: 'day-first' });
    expect(findDateOrder(['13/04/2024', '04/13/2024', '14/04/2024'])).toMatchObject({
      kind: 'mixed',
      suggestion: 'day-first',
    });
  });

  it('reads a column with its order', () => {
    const { dates } = translateDateColumn(['03/04/2024', '12/25/2024', '01-Mar-2024', 43678, null]);
    expect(dates.map(short)).toEqual(['2024-03-04', '2024-12-25', '2024-03-01', '2019-08-01', 'blank']);
  });

  it('asks where the order is not settled, until a person answers', () => {
    const values = ['03/04/2024', '05/05/2024', '01-Mar-2024'];
    expect(translateDateColumn(values).dates.map(short)).toEqual(['? 2024-04-03', '2024-05-05', '2024-03-01']);
    expect(translateDateColumn(values, 'month-first').dates.map(short)).toEqual([
      '2024-03-04',
      '2024-05-05',
      '2024-03-01',
    ]);
  });

  it('asks only about the dates that a mixed column leaves open', () => {
    const { dates } = translateDateColumn(['13/04/2024', '04/14/2024', '03/04/2024']);
    expect(dates.map(short)).toEqual(['2024-04-13', '? 2024-04-14', '? 2024-04-03']);
  });

  it('notices a column that a spreadsheet with American settings has half converted', () => {
    const values = ['13/04/2024', '25/12/2024', 45_354, 45_385, 45_417];
    expect(findDateOrder(values).kind).toBe('half_converted');
    expect(translateDateColumn(values).dates.map((each) => each.kind)).toEqual([
      'known',
      'known',
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(findDateOrder(['13/04/2024', 45_354, 45_385, 45_382]).kind).toBe('decided');
  });
});
