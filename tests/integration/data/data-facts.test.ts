import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countSetAside } from '../../../electron/data/queries/quarantine';
import { nurse, parse, staffHeader } from '../../unit/tables/parse-rows';
import { openTestServices, parsedReturn } from './test-services';
import type { TestServices } from './test-services';

let services: TestServices;
beforeEach(() => {
  services = openTestServices();
});
afterEach(() => {
  services.destroy();
});

const facts = async (year: number, version: 'restricted' | 'public' = 'restricted') =>
  services.handlers['report.dataFacts']({ year, version });

const staff = () => {
  const lines = Array.from({ length: 20 }, (_, index) => nurse(String(index + 1), 'A White - British', 'XR05'));
  // Nobody's number: the row cannot be counted and is set aside.
  return parse([staffHeader, ...lines, nurse('', 'A White - British', 'XR05')]);
};

describe('what the overview says of the files of a year', () => {
  it('counts rows set aside in the files the year uses, in the restricted version only', async () => {
    const importId = await services.importFile('staff.xlsx', staff());
    expect(countSetAside(services.context.db, importId)).toBe(1);
    expect(await facts(2025)).toEqual({ setAside: 1, byHand: 0 });
    expect(await facts(2025, 'public')).toEqual({ setAside: null, byHand: 0 });
    expect(await facts(2024)).toEqual({ setAside: 0, byHand: 0 });
  });

  it('counts the words of which the group is not that of a known name', async () => {
    await services.importFile('return.xlsx', parsedReturn([2025]));
    await services.importFile('staff.xlsx', staff());
    await services.handlers['translations.change']({
      system: 'staff_record',
      original: 'A White - British',
      from: 'white',
      to: 'unknown',
    });
    expect(await facts(2025)).toMatchObject({ byHand: 1 });
  });

  it('is nothing where no data is held', async () => {
    expect(await facts(2025)).toEqual({ setAside: 0, byHand: 0 });
  });
});
