import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rotateLogs } from '../../../electron/main/rotate-logs';
import { createNotices } from '../../../electron/main/notices';
import { technicalTrace } from '../../../electron/ipc/technical-trace';
import { diagnosticsText } from '../../../shared/support/diagnostics-text';
import { magnitude } from '../../../shared/support/magnitude';
import { sampleFacts } from '../../renderer/samples/backups';

describe('a number for whoever helps', () => {
  it.each([
    [0, '0'],
    [1, '1 to 9'],
    [9, '1 to 9'],
    [10, '10 to 99'],
    [999, '100 to 999'],
    [1_234_567, '1,000,000 to 9,999,999'],
  ])('%i is %s', (count, words) => {
    expect(magnitude(count)).toBe(words);
  });
});

describe('the trace of a fault', () => {
  it('names the kind, the code and the lines of the program, and nothing that was thrown or where it lies', () => {
    const error = Object.assign(new TypeError('Zebedee has 10000526'), {
      code: 'SQLITE_CONSTRAINT_UNIQUE',
      stack: [
        'TypeError: Zebedee has 10000526',
        '    at read (file:///C:/Users/zebedee.q/app/out/main/data.js:12:7)',
        '    at async C:\\Users\\zebedee.q\\app\\out\\main\\chunk-abc.js:3:1',
        '    at Zebedee says: hello there',
      ].join('\n'),
    });
    expect(technicalTrace(error)).toBe('TypeError SQLITE_CONSTRAINT_UNIQUE at read data.js:12:7 < chunk-abc.js:3:1');
    expect(technicalTrace('Zebedee')).toBe('thrown string');
    expect(technicalTrace(Object.assign(new Error('x'), { name: 'Zebedee Q', code: 'a b', stack: '' }))).toBe('Error');
  });
});

describe('diagnostics', () => {
  const app = { version: '0.1.0', build: 'b', electron: '45', chromium: '140', node: '22', system: 'Windows' };
  const about = {
    at: 't',
    app,
    isUsualPlace: true,
    memoryBytes: 8e9,
    screens: [{ width: 1366, height: 768, scale: 1.5 }],
  };

  it('say versions, sizes as orders of magnitude, and the end of the log', () => {
    const text = diagnosticsText({ ...about, data: sampleFacts, log: ['start 0.1.0'] });
    expect(text).toContain('Version: 0.1.0, build b');
    expect(text).toContain('  import: 1 to 9');
    expect(text).toContain('Screens: 1366 × 768 at 150%');
    expect(text).toContain('  start 0.1.0');
  });

  it('say so where the data do not open or the data process does not answer', () => {
    expect(diagnosticsText({ ...about, data: null, log: [] })).toContain('the data process does not answer');
    const lost = { ...sampleFacts, failure: 'database_damaged' };
    expect(diagnosticsText({ ...about, data: lost, log: [] })).toContain('not open, database_damaged');
  });
});

describe('notices', () => {
  it('are told once each, kept until they are closed, and at most five', () => {
    const told: string[] = [];
    const notices = createNotices(
      () => new Date('2026-04-04T09:00:00Z'),
      ({ text }) => told.push(text),
    );
    for (const text of ['a', 'b', 'a', 'c', 'd', 'e', 'f']) notices.add(text);
    expect(told).toHaveLength(7);
    expect(notices.list().map(({ text }) => text)).toEqual(['a', 'c', 'd', 'e', 'f']);
    const [first] = notices.list();
    expect(notices.dismiss(first?.id ?? 0).map(({ text }) => text)).toEqual(['c', 'd', 'e', 'f']);
  });
});

describe('the log', () => {
  it('is put aside under a number, and only three older ones are kept', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-log-'));
    const place = path.join(folder, 'main.log');
    for (const text of ['1', '2', '3', '4', '5']) {
      fs.writeFileSync(place, text);
      rotateLogs(place);
    }
    expect(
      fs
        .readdirSync(folder)
        .sort()
        .map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
    ).toEqual([
      ['main.1.log', '5'],
      ['main.2.log', '4'],
      ['main.3.log', '3'],
    ]);
    fs.rmSync(folder, { recursive: true });
  });
});
