import { describe, expect, test } from 'vitest';
import { tableKinds } from '../../../shared/dataset/tables/table-kinds';

describe.each(tableKinds.map((kind) => [`${kind.kind} ${kind.layout ?? ''}`, kind] as const))('%s', (_, kind) => {
  test('names no field that it does not have', () => {
    const fields = kind.fields.map(({ field }) => field);
    const named = [...kind.needs.flat(), ...kind.decides, ...Object.entries(kind.standIns ?? {}).flat(2)];
    expect(named.filter((name) => !fields.includes(name))).toEqual([]);
  });
});
