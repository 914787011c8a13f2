import { Document } from 'docx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packWord } from '../../../electron/exporting/word/pack-word';

const document = (): Document => new Document({ sections: [] });

afterEach(() => {
  vi.useRealTimers();
});

describe('packing a Word file', () => {
  it('gives a zip', async () => {
    expect([...(await packWord(document())).subarray(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it.each([
    ['1970-01-02T12:00:00Z', '1970'],
    ['2110-06-01T12:00:00Z', '2110'],
  ])('is refused in words where the clock says %s', async (clock, year) => {
    vi.useFakeTimers({ now: new Date(clock), toFake: ['Date'] });
    await expect(packWord(document())).rejects.toMatchObject({
      code: 'clock_wrong',
      message: expect.stringContaining(`The clock of this computer says ${year}`),
    });
  });
});
