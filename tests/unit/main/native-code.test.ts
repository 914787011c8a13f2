import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashNativeCode } from '../../../build/packaging/native-code.cjs';
import { alteredNativeCode, checkNativeCode, refuseAlteredCode } from '../../../electron/main/native-code';
import { refuseDebugging } from '../../../electron/security/debugging';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('what is altered', () => {
  const record = { 'a.node': 'aa', 'b.node': 'bb' };

  it('is nothing where every file has its hash, also if a file on record is of another platform', () => {
    expect(alteredNativeCode(record, [{ file: 'a.node', hash: 'aa' }])).toEqual([]);
  });

  it.each([
    ['changed', [{ file: 'a.node', hash: 'bb' }], ['a.node']],
    ['gone', [{ file: 'a.node', hash: null }], ['a.node']],
    ['on no record', [{ file: 'c.node', hash: 'aa' }], ['c.node']],
    ['named like a part of every object', [{ file: 'constructor', hash: 'aa' }], ['constructor']],
    ['all of it missing', [], ['node_modules']],
  ] as const)('is a file that is %s', (_name, found, expected) => {
    expect(alteredNativeCode(record, found)).toEqual(expected);
  });

  it('is everything where the record is lost', () => {
    expect(alteredNativeCode(null, [{ file: 'a.node', hash: 'aa' }])).toEqual(['native-code.json']);
  });
});

describe('a package', () => {
  let folder: string;
  let record: string;
  const file = (): string => path.join(folder, 'node_modules', 'better-sqlite3', 'lib.node');

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-native-'));
    record = path.join(folder, 'native-code.json');
    fs.mkdirSync(path.dirname(file()), { recursive: true });
    fs.writeFileSync(file(), 'machine code');
    fs.writeFileSync(path.join(path.dirname(file()), 'index.js'), 'not native');
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('is recorded as it is packed, and found to be the same', () => {
    expect(hashNativeCode(folder)).toEqual({ 'node_modules/better-sqlite3/lib.node': hashOf('machine code') });
    fs.writeFileSync(record, JSON.stringify(hashNativeCode(folder)));
    expect(checkNativeCode(folder, record)).toEqual([]);
  });

  it('is refused after one changed byte, an added file, or with a record that is no record', () => {
    fs.writeFileSync(record, JSON.stringify(hashNativeCode(folder)));
    fs.writeFileSync(file(), 'machine cope');
    expect(checkNativeCode(folder, record)).toEqual(['node_modules/better-sqlite3/lib.node']);
    fs.writeFileSync(file(), 'machine code');
    fs.writeFileSync(path.join(folder, 'node_modules', 'other.node'), 'x');
    expect(checkNativeCode(folder, record)).toEqual(['node_modules/other.node']);
    fs.writeFileSync(record, '[1]');
    expect(checkNativeCode(folder, record)).toEqual(['native-code.json']);
  });
});

describe('refusing to start', () => {
  it('is logged, then told in plain words, then ends the app with an error', () => {
    const steps: string[] = [];
    refuseAlteredCode(['node_modules/better-sqlite3/lib.node'], {
      log: (message) => steps.push(`log ${message}`),
      tell: (title, message) => steps.push(`tell ${title}: ${message}`),
      exit: (code) => steps.push(`exit ${String(code)}`),
    });
    expect(steps.map((step) => step.split(' ')[0])).toEqual(['log', 'tell', 'exit']);
    expect(steps[1]).toContain('Your data were not opened and not changed.');
    expect(steps[1]).toContain('lib.node');
    expect(steps[2]).toBe('exit 1');
  });
});

describe("the debugger's switches", () => {
  it.each([
    [
      { isPackaged: true, isInspected: false },
      ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address'],
    ],
    [{ isPackaged: true, isInspected: true }, []],
    [{ isPackaged: false, isInspected: false }, []],
  ])('where %o: %o are taken away', (facts, expected) => {
    const removed: string[] = [];
    refuseDebugging(facts, (name) => removed.push(name));
    expect(removed).toEqual(expected);
  });
});
