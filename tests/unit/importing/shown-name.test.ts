import { describe, expect, it } from 'vitest';
import { shownName } from '../../../electron/importing/shown-name';

describe('the name of a chosen file', () => {
  it.each([
    ['staff 2025 (final).xlsx', 'staff 2025 (final).xlsx'],
    ['ünïcödé Šiauliai.csv', 'ünïcödé Šiauliai.csv'],
    ['gpj.\u202Exslx', 'gpj.xslx'],
    ['zero\u200bwidth\ufeff.csv', 'zerowidth.csv'],
    ['two\nlines\t.csv', 'twolines.csv'],
    ['\u2028\u202e', 'file'],
  ])('%j is shown as %j', (name, shown) => {
    expect(shownName(name)).toBe(shown);
  });
});
