import { expect, test } from 'vitest';
import type { ExtractRow, ParsedExtract } from '../../../shared/dataset/extract-types';
import { packExtract, unpackTable } from '../../../electron/importing/packed-rows';
import { parsedExtract } from '../../integration/data/parsed-extracts';

const ethnicities = [
  { original: 'A', code: 'A', group: 'white' },
  { original: 'N', code: 'N', group: 'bme' },
] as const;

const rowsOf = (count: number): readonly ExtractRow[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'learning',
    row: at + 2,
    person: at % 7 === 0 ? null : `person ${String(at)}`,
    ethnicity: ethnicities[at % 3] ?? null,
    course: 'Coaching',
    isMandatory: at % 2 === 0 ? null : false,
    isDone: true,
    on: at % 5 === 0 ? null : '2024-05-03',
  }));

const table = (rows: readonly ExtractRow[]): ParsedExtract => parsedExtract('learning', rows);

test.each([0, 1, 2, 3, 100])('%i rows arrive as they were, through the copy that threads make', (count) => {
  const sent = table(rowsOf(count));
  expect(unpackTable(structuredClone(packExtract(sent)))).toEqual(sent);
});

test('a value that many rows have is one object afterwards', () => {
  const received = unpackTable(structuredClone(packExtract(table(rowsOf(100)))));
  const rows = received.kind === 'annual_return' ? [] : received.rows;
  const found = new Set(rows.map((row) => (row.kind === 'learning' ? row.ethnicity : null)));
  expect(found.size).toBe(3);
});
