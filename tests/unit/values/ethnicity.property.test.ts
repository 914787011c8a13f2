import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nationalCategories } from '../../../shared/reference/ethnicity';
import { localCategories } from '../../../shared/reference/ethnicity-local';
import { labelDetails, headings } from '../../../shared/dataset/values/ethnicity/label-phrases';
import { translateEthnicity } from '../../../shared/dataset/values/ethnicity/translate-ethnicity';
import { northmoor } from './northmoor-values';

const labels = labelDetails.flatMap(({ under, details }) =>
  headings[under].split('|').flatMap((heading) => details.split('|').map((detail) => `${heading} - ${detail}`)),
);
const originals: readonly string[] = [
  ...northmoor.ethnicOrigin,
  ...nationalCategories.flatMap(({ code, label }) => [code, label, `${code} ${label}`, `${code} - ${label}`]),
  ...localCategories.flatMap(({ code, label }) => [code, label, `${code} ${label}`]),
  ...labels,
];

const groupOf = (raw: string): string => {
  const found = translateEthnicity(raw);
  return found.kind === 'known' ? found.value.group : 'asked';
};

const changes: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => `  ${text.replace(/ /g, '   ')}\t`,
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => text.replace(/-/g, '–'),
  (text) => text.replace(/ - /g, ': '),
  (text) => text.replace(/ - /g, '-'),
  (text) => text.replace(/ - /g, ' '),
  (text) => text.replace(/-/g, ''),
  (text) => text.replace(/&/g, 'and'),
  (text) => text.replace(/&/g, ''),
  (text) => text.replace(/ and /g, ' & '),
  (text) => text.replace(/ and /g, '/'),
  (text) => text.replace(/ or /g, '/'),
  (text) => text.replace(/ /g, '_'),
  (text) => text.replace(/ /g, ''),
  (text) => `"${text}"`,
  (text) => `${text}.`,
  (text) => `${text} *`,
];

const original = fc.constantFrom(...originals);

it('never gives another group when case, spaces and punctuation change', () => {
  fc.assert(
    fc.property(original, fc.array(fc.constantFrom(...changes), { maxLength: 4 }), (raw, mangles) => {
      const mangled = mangles.reduce((text, change) => change(text), raw);
      const before = groupOf(raw);
      if (before === 'asked') return;
      expect([before, 'asked'], mangled).toContain(groupOf(mangled));
    }),
    { numRuns: 5000 },
  );
});

it('gives the very same answer when only case and spaces change', () => {
  fc.assert(
    fc.property(original, fc.constantFrom(...changes.slice(0, 4)), (raw, change) => {
      expect(groupOf(change(raw)), change(raw)).toBe(groupOf(raw));
    }),
    { numRuns: 3000 },
  );
});

const slip = (text: string, at: number, kind: number, letter: string): string => {
  const rest = text.slice(at + 1);
  if (kind === 0) return text.slice(0, at) + rest;
  if (kind === 1) return text.slice(0, at) + letter + rest;
  if (kind === 2) return text.slice(0, at) + letter + text.slice(at);
  return text.slice(0, at) + rest.slice(0, 1) + (text[at] ?? '') + rest.slice(1);
};

it('never gives another group when a finger slips in a long word of a label', () => {
  const label = fc.constantFrom(...labels, ...localCategories.map((each) => each.label));
  fc.assert(
    fc.property(label, fc.nat(80), fc.nat(3), fc.constantFrom(...'aeinorst'), (raw, place, kind, letter) => {
      const letters = [...raw.matchAll(/[A-Za-z]{5,}/g)].flatMap((word) =>
        [...word[0]].map((_, at) => word.index + at),
      );
      const at = letters[place % Math.max(1, letters.length)];
      const before = groupOf(raw);
      if (at === undefined || before === 'asked') return;
      expect([before, 'asked'], slip(raw, at, kind, letter)).toContain(groupOf(slip(raw, at, kind, letter)));
    }),
    { numRuns: 5000 },
  );
});

it('never takes any other text for a category that it does not name', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (raw) => {
      const found = translateEthnicity(raw);
      if (found.kind === 'known') expect(found.reason).not.toBe('');
      if (found.kind === 'blank') expect(raw.trim()).toMatch(/^["'“‘`\s]*["'”’`\s]*$/);
    }),
    { numRuns: 2000 },
  );
});
