import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../electron/exporting/words/clean-text';

describe('clean text', () => {
  it.each([
    ['a\u0000b\u0008c', 'abc'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['tab\there', 'tab\there'],
    ['half \ud83d of an emoji', 'half  of an emoji'],
    ['🙂 é “quoted” −1', '🙂 é “quoted” −1'],
    ['\ufffe\uffff', ''],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('holds only what XML 1.0 allows, and does not change when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(clean).toMatch(/^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});
