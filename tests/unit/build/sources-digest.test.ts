import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isStamped, sourcesDigest } from '../../../build/setup/stamp.mjs';

describe('what the build was made from', () => {
  let root = '';

  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'stamp-'));
    fs.mkdirSync(path.join(root, 'shared', 'inner'), { recursive: true });
    fs.writeFileSync(path.join(root, 'shared', 'inner', 'a.ts'), 'one');
    fs.writeFileSync(path.join(root, 'package.json'), '{}');
  });

  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

  const digest = () => sourcesDigest(root, ['shared', 'package.json', 'not-there']);

  test('stays the same when a file is only touched', () => {
    const before = digest();
    fs.utimesSync(path.join(root, 'package.json'), new Date(0), new Date(0));
    expect(digest()).toBe(before);
  });

  test('changes with a content, a name and a new file', () => {
    const seen = new Set([digest()]);
    fs.writeFileSync(path.join(root, 'shared', 'inner', 'a.ts'), 'two');
    seen.add(digest());
    fs.renameSync(path.join(root, 'shared', 'inner', 'a.ts'), path.join(root, 'shared', 'inner', 'b.ts'));
    seen.add(digest());
    fs.writeFileSync(path.join(root, 'shared', 'c.ts'), '');
    seen.add(digest());
    expect(seen.size).toBe(4);
  });

  test('is up to date only with a stamp of the same digest', () => {
    const stamp = path.join(root, 'stamp');
    expect(isStamped(stamp, digest())).toBe(false);
    fs.writeFileSync(stamp, digest());
    expect(isStamped(stamp, digest())).toBe(true);
    fs.writeFileSync(path.join(root, 'package.json'), '{"changed":true}');
    expect(isStamped(stamp, digest())).toBe(false);
  });
});
