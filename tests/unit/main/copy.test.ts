import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyPicture, copyTable } from '../../../electron/main/copy';
import type { ClipboardContent } from '../../../electron/main/clipboard';
import type { DataProcess } from '../../../electron/main/data-process';
import { requests } from '../../../shared/ipc/contract';

const png = new Uint8Array([137, 80, 78, 71]);
const picture = { kind: 'bands', section: 'clinical', year: 2025, version: 'public' } as const;

const answering = (result: unknown): Pick<DataProcess, 'ask'> => ({
  ask: () => Promise.resolve(result as never),
});

const recording = () => {
  const put: ClipboardContent[] = [];
  return {
    put,
    write: (content: ClipboardContent) => {
      put.push(content);
      return Promise.resolve();
    },
  };
};

describe('copying a picture', () => {
  it('puts the image that the data process drew on the clipboard', async () => {
    const { put, write } = recording();
    const data = answering({ ok: true, value: { title: 'A title', svg: '<svg/>', png } });
    expect(await copyPicture(data, write, { picture, as: 'png' })).toEqual({ ok: true, value: { title: 'A title' } });
    expect(put).toEqual([{ png }]);
  });

  it('puts the drawing as text where that was asked for', async () => {
    const { put, write } = recording();
    const data = answering({ ok: true, value: { title: 'A title', svg: '<svg/>', png: null } });
    await copyPicture(data, write, { picture, as: 'svg' });
    expect(put).toEqual([{ text: '<svg/>' }]);
  });

  it('leaves the clipboard alone where there is no such picture', async () => {
    const { put, write } = recording();
    const refused = { ok: false, error: { code: 'not_found', message: 'No.' } };
    expect(await copyPicture(answering(refused), write, { picture, as: 'png' })).toEqual(refused);
    expect(put).toEqual([]);
  });

  it('cannot be given a drawing by the page', () => {
    const parse = (request: unknown) => requests['copy.picture'].safeParse(request).success;
    expect(parse({ picture, as: 'png' })).toBe(true);
    expect(parse({ picture: { ...picture, svg: '<svg/>' }, as: 'png' })).toBe(false);
    expect(parse({ picture, as: 'png', png: [1] })).toBe(false);
    expect(parse({ picture: { ...picture, kind: 'breakdown' }, as: 'png' })).toBe(false);
  });
});

describe('copying a table', () => {
  it('writes text and HTML together', async () => {
    const { put, write } = recording();
    const reply = await copyTable(write, { title: 'T', headings: ['A'], rows: [['=1+1'], ['2']] });
    expect(reply).toEqual({ ok: true, value: { rows: 2 } });
    expect(put[0]?.text).toBe("T\r\nA\r\n'=1+1\r\n2");
    expect(put[0]?.html).toContain('<td>2</td>');
  });

  it('takes only so many cells of so many characters', () => {
    const parse = (rows: unknown) => requests['copy.table'].safeParse({ title: 'T', headings: [], rows }).success;
    expect(parse([['a']])).toBe(true);
    expect(parse([['a'.repeat(2001)]])).toBe(false);
    expect(parse([Array.from({ length: 41 }, () => '')])).toBe(false);
    expect(parse(Array.from({ length: 5001 }, () => ['']))).toBe(false);
    expect(parse([[7]])).toBe(false);
    expect(parse([])).toBe(false);
  });
});

describe('the clipboard', () => {
  afterEach(() => {
    vi.doUnmock('electron');
    vi.resetModules();
  });

  it('is written as one item where Electron has the clipboard of the web', async () => {
    const written: Record<string, unknown>[] = [];
    class ClipboardItem {
      constructor(readonly items: Record<string, unknown>) {}
    }
    const clipboard = {
      write: (items: readonly ClipboardItem[]) => {
        written.push(...items.map((item) => item.items));
        return Promise.resolve();
      },
    };
    vi.doMock('electron', () => ({ clipboard, ClipboardItem, nativeImage: {} }));
    const { putOnClipboard } = await import('../../../electron/main/clipboard');
    await putOnClipboard({ text: 'a', html: '<b>a</b>' });
    await putOnClipboard({ png });
    expect(written[0]).toEqual({ 'text/plain': 'a', 'text/html': '<b>a</b>' });
    expect(Object.keys(written[1] ?? {})).toEqual(['image/png']);
    expect(written[1]?.['image/png']).toBeInstanceOf(Blob);
  });

  it('is written in one go where Electron is older', async () => {
    const written: unknown[] = [];
    const clipboard = { write: (data: unknown) => written.push(data) };
    const nativeImage = { createFromBuffer: (bytes: Uint8Array) => ({ image: [...bytes] }) };
    vi.doMock('electron', () => ({ clipboard, nativeImage }));
    const { putOnClipboard } = await import('../../../electron/main/clipboard');
    await putOnClipboard({ text: 'a', html: '<b>a</b>' });
    await putOnClipboard({ png });
    expect(written).toEqual([{ text: 'a', html: '<b>a</b>' }, { image: { image: [...png] } }]);
  });
});
