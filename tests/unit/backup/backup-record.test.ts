import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../shared/backup/backup-record';
import type { BackupManifest } from '../../../shared/backup/backup-record';

const good: BackupManifest = {
  format: 1,
  madeAt: '2026-04-04T09:00:00.000Z',
  reason: 'daily',
  bytes: 4096,
  sha256: 'a'.repeat(64),
  schemaVersion: 19,
  rows: 12,
};

describe('the record beside a backup', () => {
  it('is read as it was written', () => {
    expect(readManifest(JSON.stringify(good))).toEqual(good);
  });

  it.each([
    ['empty', ''],
    ['cut', JSON.stringify(good).slice(0, -5)],
    ['of another format', JSON.stringify({ ...good, format: 2 })],
    ['without its fingerprint', JSON.stringify({ ...good, sha256: 'none' })],
    ['with a length that is none', JSON.stringify({ ...good, bytes: -1 })],
    ['with an unknown reason', JSON.stringify({ ...good, reason: 'because' })],
    ['with a moment that is none', JSON.stringify({ ...good, madeAt: 'yesterday' })],
    ['of nothing', 'null'],
  ])('is none where it is %s', (_what, text) => {
    expect(readManifest(text)).toBeNull();
  });

  it('is never more than it says, whatever is written there', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readManifest(text)).toBeNull();
      }),
    );
  });
});
