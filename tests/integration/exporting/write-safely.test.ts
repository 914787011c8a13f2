import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileSafely } from '../../../electron/exporting/write-safely';
import { nodeFiles } from '../../../electron/exporting/write-files';
import type { WriteFiles } from '../../../electron/exporting/write-files';

const systemError = (code: string): Error => Object.assign(new Error(code), { code });
const bytes = new TextEncoder().encode('new words');

describe('writing a document', () => {
  let folder: string;
  let target: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'workbench-write-'));
    target = path.join(folder, 'Board paper.docx');
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const failing = (parts: Partial<WriteFiles>): WriteFiles => ({ ...nodeFiles, ...parts });
  const failure = async (files: WriteFiles = nodeFiles, place = target): Promise<unknown> =>
    writeFileSafely(place, bytes, files).then(
      () => null,
      (error: unknown) => error,
    );

  it('writes the whole file and leaves nothing else', async () => {
    await writeFileSafely(target, bytes);
    expect(await readFile(target, 'utf8')).toBe('new words');
    expect(await readdir(folder)).toEqual(['Board paper.docx']);
  });

  it('replaces an earlier file', async () => {
    await writeFile(target, 'old words, and more of them');
    await writeFileSafely(target, bytes);
    expect(await readFile(target, 'utf8')).toBe('new words');
  });

  it('takes away what an earlier save that was cut off left, once it has rested for an hour, and nothing else', async () => {
    const names = ['~wb-0a1b2c3d.tmp', '~wb-4e5f6071.tmp', '~wb-mine.tmp', '~$Board paper.docx'];
    for (const name of names) await writeFile(path.join(folder, name), 'half');
    const then = new Date(Date.now() - 2 * 3_600_000);
    for (const name of names.filter((one) => one !== '~wb-4e5f6071.tmp'))
      await utimes(path.join(folder, name), then, then);
    const other = path.join(folder, 'Figures.csv');
    await writeFileSafely(other, bytes);
    expect((await readdir(folder)).sort()).toEqual([...names.slice(1), 'Figures.csv'].sort());
  });

  it('says that the folder is missing', async () => {
    expect(await failure(nodeFiles, path.join(folder, 'gone', 'a.docx'))).toMatchObject({ code: 'target_missing' });
  });

  it.each([
    ['ENOSPC', 'disk_full'],
    ['EDQUOT', 'disk_full'],
    ['EACCES', 'target_read_only'],
    ['EPERM', 'target_read_only'],
    ['EROFS', 'target_read_only'],
    ['ENOTDIR', 'target_missing'],
    ['EHOSTDOWN', 'target_missing'],
    ['EIO', 'internal'],
  ])('turns %s while writing into %s and leaves no half file', async (system, code) => {
    await writeFile(target, 'old words');
    const files = failing({
      writeNew: async (file) => {
        await writeFile(file, 'new');
        throw systemError(system);
      },
    });
    expect(await failure(files)).toMatchObject({ code, details: { system } });
    expect(await readdir(folder)).toEqual(['Board paper.docx']);
    expect(await readFile(target, 'utf8')).toBe('old words');
  });

  it.each([
    ['EBUSY', 'target_open_elsewhere'],
    ['EPERM', 'target_open_elsewhere'],
    ['EACCES', 'target_open_elsewhere'],
    ['ENOSPC', 'disk_full'],
    ['ENOENT', 'target_missing'],
  ])('turns %s while renaming into %s and keeps the earlier file', async (system, code) => {
    await writeFile(target, 'old words');
    const files = failing({ rename: () => Promise.reject(systemError(system)) });
    expect(await failure(files)).toMatchObject({ code });
    expect(await readdir(folder)).toEqual(['Board paper.docx']);
    expect(await readFile(target, 'utf8')).toBe('old words');
  });

  it.each(['~$ard paper.docx', '~$Board paper.docx', '~$oard paper.docx', '.~lock.Board paper.docx#'])(
    'sees from %s that the file is open elsewhere',
    async (mark) => {
      await writeFile(target, 'old words');
      await writeFile(path.join(folder, mark), '');
      expect(await failure()).toMatchObject({ code: 'target_open_elsewhere' });
      expect(await readFile(target, 'utf8')).toBe('old words');
    },
  );

  it('is not put off by a mark that was left behind when the file itself is gone', async () => {
    await writeFile(path.join(folder, '~$ard paper.docx'), '');
    expect(await failure()).toBeNull();
  });

  it('does not replace a read-only file, even where the folder would allow it', async () => {
    await writeFile(target, 'old words');
    const files = failing({ checkWritable: () => Promise.reject(systemError('EACCES')) });
    expect(await failure(files)).toMatchObject({ code: 'target_read_only' });
    expect(await readFile(target, 'utf8')).toBe('old words');
  });

  it('tells of the first trouble when the temporary file cannot be removed either', async () => {
    const files = failing({
      writeNew: () => Promise.reject(systemError('ENOSPC')),
      remove: () => Promise.reject(systemError('EPERM')),
    });
    expect(await failure(files)).toMatchObject({ code: 'disk_full' });
  });

  it('never names the folder in its message', async () => {
    const files = failing({ writeNew: () => Promise.reject(systemError('EACCES')) });
    expect(JSON.stringify(await failure(files))).not.toContain(folder);
  });
});
