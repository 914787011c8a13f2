import { expect, test } from 'vitest';
import { onceAValue } from '../../../shared/dataset/values/once-a-value';
import type { RawValue } from '../../../shared/dataset/values/translation';

test('each different value is asked about once, and the answer kept even where it is nothing', () => {
  const asked: RawValue[] = [];
  const find = onceAValue((raw: RawValue): string | undefined => {
    asked.push(raw);
    return raw === null ? undefined : `${typeof raw} ${String(raw)}`;
  });
  expect(['5', 5, null, '5', 5, null, true].map(find)).toEqual([
    'string 5',
    'number 5',
    undefined,
    'string 5',
    'number 5',
    undefined,
    'boolean true',
  ]);
  expect(asked).toEqual(['5', 5, null, true]);
});
