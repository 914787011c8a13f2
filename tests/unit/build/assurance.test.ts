import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../../../build/assurance/facts/content-policy.mjs';
import { networkFacts } from '../../../build/assurance/facts/evidence.mjs';
import { sumsFile } from '../../../build/assurance/facts/hashes.mjs';
import { knownLimits } from '../../../build/assurance/facts/limits.mjs';
import { filled, table } from '../../../build/assurance/html.mjs';
import { contentSecurityPolicy } from '../../../electron/security/content-security-policy';

const root = path.join(import.meta.dirname, '..', '..', '..');
const read = (...parts: readonly string[]) => fs.readFileSync(path.join(root, ...parts), 'utf8');

describe('the pack for IT', () => {
  test('a place without a fact, or a fact without a place, is an error', () => {
    expect(filled('<p>{{a}}</p>', { a: '1' })).toBe('<p>1</p>');
    expect(() => filled('{{a}} {{b}}', { a: '1' })).toThrow('nothing is known for: b');
    expect(() => filled('{{a}}', { a: '1', c: '2' })).toThrow('nothing in the pack says: c');
  });

  test('texts of files never become markup', () => {
    expect(table(['<b>'], [['a&b', '"c"']])).toContain('<th scope="col">&lt;b&gt;</th>');
    expect(table(['<b>'], [['a&b', '"c"']])).toContain('<td>&quot;c&quot;</td>');
  });

  test('the policy told is the policy of the window', () => {
    expect(contentPolicy(read('electron', 'security', 'content-security-policy.ts'))).toBe(contentSecurityPolicy);
    expect(() => contentPolicy('const none = 1')).toThrow('not found');
  });

  test('the limits are the manual’s', () => {
    const limits = knownLimits(read('README.md'));
    expect(limits.length).toBeGreaterThan(30);
    expect(limits.every((limit) => limit.length > 20 && !limit.includes('\n'))).toBe(true);
    expect(knownLimits('# A\n\n## Known limits\n\n- one `x`\n  goes on\n- two\n\n## After\n\n- not this')).toEqual([
      'one x goes on',
      'two',
    ]);
  });

  test('the sums are in the form that sha256sum reads', () => {
    expect(sumsFile([{ name: 'resources/app.asar', bytes: 3, sha256: 'ab' }])).toBe('ab  resources/app.asar\n');
  });

  test('what was not run is said to be so', () => {
    expect(networkFacts(undefined)).toContain('Not run for this pack.');
  });
});
