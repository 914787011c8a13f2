import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openChunks, sealChunks } from '../../../electron/handover/chunks';
import { headerBytes, readHeader, writeHeader } from '../../../electron/handover/header';
import { seal, unseal } from '../../../electron/handover/seal';
import { toWorkbenchError } from '../../../electron/ipc/failure';

const passphrase = 'quiet ladder violet engine';
const chunkBytes = 64;
const plain = Buffer.from(Array.from({ length: 64 * 5 + 17 }, (_, at) => at % 251));
const head = writeHeader({
  version: 1,
  logN: 17,
  r: 8,
  p: 1,
  chunkBytes,
  salt: Buffer.alloc(16, 1),
  noncePrefix: Buffer.alloc(7, 2),
  proof: Buffer.alloc(32, 3),
});
const sealing = { key: Buffer.alloc(32, 4), chunkBytes, noncePrefix: Buffer.alloc(7, 2), head };
const sealed = Buffer.concat([...sealChunks(plain, sealing)]);
const sealedChunk = chunkBytes + 16;

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'opened';
  } catch (error) {
    return toWorkbenchError(error).code;
  }
};

describe('chunks', () => {
  it('open as what they were, whatever the length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = Buffer.from(bytes);
        expect(openChunks(Buffer.concat([...sealChunks(text, sealing)]), sealing)).toEqual(text);
      }),
    );
  });

  it('do not open after any change of any bit', () => {
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const altered = Buffer.from(sealed);
        altered[at] = (altered[at] ?? 0) ^ change;
        expect(openChunks(altered, sealing)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('do not open cut short at any byte, nor with anything behind them', () => {
    for (let length = 0; length < sealed.length; length += 1)
      expect(openChunks(sealed.subarray(0, length), sealing)).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (more) => {
        expect(openChunks(Buffer.concat([sealed, Buffer.from(more)]), sealing)).toBeNull();
      }),
    );
  });

  it('do not open when chunks change places, come twice or are left out', () => {
    const chunks = Array.from({ length: 6 }, (_, at) => sealed.subarray(at * sealedChunk, (at + 1) * sealedChunk));
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 9 }), (order) => {
        fc.pre(order.join() !== '0,1,2,3,4,5');
        expect(openChunks(Buffer.concat(order.map((at) => chunks[at] ?? Buffer.alloc(0))), sealing)).toBeNull();
      }),
    );
  });

  it('do not open with another header, key or start of the nonce', () => {
    fc.assert(
      fc.property(fc.nat(headerBytes - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const other = Buffer.from(head);
        other[at] = (other[at] ?? 0) ^ change;
        expect(openChunks(sealed, { ...sealing, head: other })).toBeNull();
      }),
    );
    expect(openChunks(sealed, { ...sealing, key: randomBytes(32) })).toBeNull();
    expect(openChunks(sealed, { ...sealing, noncePrefix: Buffer.alloc(7, 9) })).toBeNull();
  });
});

describe('the header', () => {
  it('is read as it was written', () => {
    const read = readHeader(head);
    expect(writeHeader(read)).toEqual(head);
    expect(head).toHaveLength(headerBytes);
  });

  it.each([
    ['a newer format', 8, 2, 'handover_newer'],
    ['a weaker key', 9, 10, 'handover_damaged'],
    ['a key that would take all memory', 9, 30, 'handover_damaged'],
    ['another r', 10, 1, 'handover_damaged'],
    ['another p', 11, 16, 'handover_damaged'],
    ['another mark', 0, 1, 'handover_damaged'],
    ['an older format', 8, 0, 'handover_damaged'],
  ])('is refused with %s', async (_name, at, value, code) => {
    const other = Buffer.from(head);
    other[at] = value;
    expect(await codeOf(Promise.resolve().then(() => readHeader(other)))).toBe(code);
  });

  it('is refused with chunks of nothing, or too large, and where the file ends in it', async () => {
    for (const bytes of [0, 0xffffffff]) {
      const other = Buffer.from(head);
      other.writeUInt32BE(bytes, 12);
      expect(await codeOf(Promise.resolve().then(() => readHeader(other)))).toBe('handover_damaged');
    }
    for (const length of [0, 7, headerBytes - 1])
      expect(await codeOf(unseal(head.subarray(0, length), passphrase))).toBe('handover_damaged');
  });
});

describe('a sealed file', () => {
  let file: Buffer;

  beforeAll(async () => {
    file = await seal(plain, passphrase, chunkBytes);
  });

  it('opens with its passphrase, also typed in another form of the same letters', async () => {
    expect(await unseal(file, passphrase)).toEqual(plain);
    const accented = await seal(plain, 'caf\u00e9 ladder violet engine', chunkBytes);
    expect(await unseal(accented, 'cafe\u0301 ladder violet engine')).toEqual(plain);
  });

  it('is another file each time, and holds neither passphrase nor text', async () => {
    const second = await seal(plain, passphrase, chunkBytes);
    expect(second.equals(file)).toBe(false);
    expect(file.includes(passphrase)).toBe(false);
    expect(file.includes(plain.subarray(0, 32))).toBe(false);
  });

  it('tells a wrong passphrase from a damaged file', async () => {
    expect(await codeOf(unseal(file, 'quiet ladder violet engines'))).toBe('wrong_passphrase');
    expect(await codeOf(unseal(file, 'Quiet ladder violet engine'))).toBe('wrong_passphrase');
    const altered = Buffer.from(file);
    altered[file.length - 1] = (altered[file.length - 1] ?? 0) ^ 1;
    expect(await codeOf(unseal(altered, passphrase))).toBe('handover_damaged');
    expect(await codeOf(unseal(file.subarray(0, file.length - 1), passphrase))).toBe('handover_damaged');
  });

  it('opens after no change in any region of it', async () => {
    const regions = [0, 8, 9, 10, 11, 13, 16, 31, 32, 38, 39, 40, 71, 72, 72 + 64, 72 + 80, file.length - 17];
    for (const at of regions) {
      const altered = Buffer.from(file);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(await codeOf(unseal(altered, passphrase)), `byte ${String(at)}`).not.toBe('opened');
    }
  }, 120_000);
});
