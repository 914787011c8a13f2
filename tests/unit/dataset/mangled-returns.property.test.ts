import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReturn } from '../../../shared/dataset/annual-return/parse-return';
import type { ParsedReturn } from '../../../shared/dataset/import-types';
import { harmful, harmless, swap } from '../../fixtures/mangle';
import { valuesOf } from '../../fixtures/parsed';
import { draftReturn, expectedValues, toSheet, toWorkbook } from '../../fixtures/return-draft';
import type { Draft } from '../../fixtures/return-draft';

const expected = expectedValues();
const styles = fc.constantFrom('merged' as const, 'first' as const, 'repeated' as const);
const parse = (draft: Draft): ReturnType<typeof parseReturn> =>
  parseReturn(toWorkbook(toSheet(draft)), { currentYear: 2025, answers: {} });

const saysSomething = (parsed: ParsedReturn): boolean =>
  parsed.problems.length + parsed.questions.length + parsed.quarantined.length + parsed.differences.length > 0;

const stops = (parsed: ParsedReturn): boolean =>
  parsed.questions.length > 0 || parsed.problems.some((problem) => problem.severity === 'error');

/** A subset row, and rows that are worked out anew: their absence takes nothing away. */
const isIncidental = (key: string): boolean =>
  / (senior-medical-manager|.*:staff|workforce:total|board:non-.*) /.test(key);

describe('returns as they really arrive', () => {
  test('harmless changes give the same values and no question', () => {
    fc.assert(
      fc.property(styles, fc.boolean(), fc.array(harmless, { maxLength: 4 }), (headingStyle, isSwapped, changes) => {
        const draft = draftReturn({ headingStyle });
        if (isSwapped) swap(draft);
        for (const change of changes) change(draft);
        const parsed = parse(draft);
        if (parsed.kind === 'not_recognised') throw new Error(parsed.reason);
        expect(parsed.questions).toEqual([]);
        expect(parsed.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
        expect(valuesOf(parsed.values)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('harmful changes never give another number: the same, hidden, or missing with something said', () => {
    fc.assert(
      fc.property(
        styles,
        fc.array(harmless, { maxLength: 2 }),
        fc.array(harmful, { minLength: 1, maxLength: 3 }),
        (headingStyle, before, changes) => {
          const draft = draftReturn({ headingStyle });
          for (const change of [...changes, ...before]) change(draft);
          const parsed = parse(draft);
          if (parsed.kind === 'not_recognised') return;
          const values = valuesOf(parsed.values);
          const others = [...values].filter(([key, value]) => value !== 'hidden' && value !== expected.get(key));
          // Three faults at once can make a sheet that reads well; then an error or a question must stand in the way.
          if (!stops(parsed)) expect(others).toEqual([]);
          const isMissing = [...expected].some(([key, value]) => !isIncidental(key) && values.get(key) !== value);
          if (isMissing) expect(saysSomething(parsed)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
