import { describe, expect, it } from 'vitest';
import { yearInText } from '../../../shared/dataset/tables/year-in-text';

describe('the reporting year that a title names', () => {
  it.each([
    ['Vacancy pipeline April 24 – March 25', 2025],
    ['Apr 2024 to Mar 2025', 2025],
    ['Apr ’24 - Mar ’25', 2025],
    ['Staff in Post at 31 March 2025', 2025],
    ['Learning 2024/25', 2025],
  ])('%s', (text, year) => {
    expect(yearInText(text)).toBe(year);
  });

  it.each(['April 24 – March 26', 'April 24 – June 25', 'April to March'])('%s names none', (text) => {
    expect(yearInText(text)).toBeNull();
  });
});
