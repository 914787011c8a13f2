import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toWorkbenchError } from '../../../electron/ipc/failure';
import type { WorkbenchError } from '../../../shared/ipc/errors';
import { openTestServices, parsedFile, parsedReturn } from './test-services';
import type { TestServices } from './test-services';

/** The window and a command, or two commands, on one data folder. */
let window: TestServices;
let command: TestServices;

beforeEach(() => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-two-'));
  window = openTestServices(folder);
  command = openTestServices(folder);
});
afterEach(() => {
  command.close();
  window.destroy();
});

const errorOf = async (work: () => unknown): Promise<WorkbenchError | null> => {
  try {
    await work();
    return null;
  } catch (error) {
    return toWorkbenchError(error);
  }
};

const count = (table: string, where = '1'): number =>
  Number(window.raw.prepare(`SELECT count(*) FROM ${table} WHERE ${where}`).pluck().get());

const read = async (of: TestServices, name: string, hash: string, year = 2025) => {
  of.files.set(`/${name}`, parsedFile(hash, [parsedReturn([year])]));
  const { files } = await of.handlers['import.preview']({ jobId: 'j', files: [{ path: `/${name}`, name }] });
  return files[0]?.previewId ?? '';
};

const store = (of: TestServices, previewIds: readonly string[], sameYear: 'ask' | 'replace' = 'replace') =>
  of.handlers['import.commit']({
    jobId: 'j',
    imports: previewIds.map((previewId) => ({ previewId, answers: {}, sameYear })),
  });

describe('the very same file, read by both before either has stored it', () => {
  it('is stored once, and the other is told that it is held', async () => {
    const first = await read(window, 'a.xlsx', 'same bytes');
    const second = await read(command, 'copy of a.xlsx', 'same bytes');
    await store(window, [first]);
    const refused = await errorOf(() => store(command, [second]));
    expect(refused).toMatchObject({ code: 'already_imported' });
    expect(refused?.message).toBe(
      'copy of a.xlsx was imported on 4 April 2026, after it was read here: by another window, or by a batch command. Nothing was imported.',
    );
    expect(count('import')).toBe(1);
  });

  it('keeps the files beside it back too, and is shown as held once it is asked about again', async () => {
    const same = await read(command, 'a.xlsx', 'same bytes');
    const other = await read(command, 'b.xlsx', 'other bytes', 2024);
    await store(window, [await read(window, 'a.xlsx', 'same bytes')]);
    expect(await errorOf(() => store(command, [same, other]))).toMatchObject({ code: 'already_imported' });
    expect(count('import')).toBe(1);
    const again = await command.handlers['import.answer']({ previewId: same, answers: {}, choice: null });
    expect(again.sameFileImportedAt).toBe('2026-04-04T09:00:00.000Z');
    await store(command, [other]);
    expect(count('import')).toBe(2);
  });

  it('is taken in once more where a person was told that it is held, and wants it', async () => {
    await store(window, [await read(window, 'a.xlsx', 'same bytes')]);
    const known = await read(command, 'a.xlsx', 'same bytes');
    await store(command, [known]);
    expect(count('import')).toBe(2);
  });

  it('is refused even then where yet another import of it came in between', async () => {
    await store(window, [await read(window, 'a.xlsx', 'same bytes')]);
    const known = await read(command, 'a.xlsx', 'same bytes');
    await store(window, [await read(window, 'a.xlsx', 'same bytes')]);
    expect(await errorOf(() => store(command, [known]))).toMatchObject({ code: 'already_imported' });
    expect(count('import')).toBe(2);
  });

  it('is stored where the other import was undone meanwhile', async () => {
    const second = await read(command, 'a.xlsx', 'same bytes');
    await store(window, [await read(window, 'a.xlsx', 'same bytes')]);
    await window.handlers['undo.last']({});
    await store(command, [second]);
    expect(count('import', 'removed_at IS NULL')).toBe(1);
  });
});
