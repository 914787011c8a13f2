import { describe, expect, it } from 'vitest';
import { translateEthnicityColumn } from '../../../shared/dataset/values/ethnicity/translate-ethnicity-column';

describe('columns', () => {
  it('trusts bare letters of the national list', () => {
    expect(translateEthnicityColumn(['A', 'B', 'CX', 'Z', null]).map((each) => each.kind)).toEqual([
      'known',
      'known',
      'known',
      'known',
      'blank',
    ]);
  });

  it('doubts them beside letters of another list', () => {
    expect(translateEthnicityColumn(['W', 'B', 'U', 'Chinese', 9]).map((each) => each.kind)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'known',
      'known',
    ]);
    expect(translateEthnicityColumn(['M', 'F', 'f']).map((each) => each.kind)).toEqual(Array(3).fill('unknown'));
    expect(translateEthnicityColumn(['Y', 'N']).map((each) => each.kind)).toEqual(Array(2).fill('unknown'));
  });
});
