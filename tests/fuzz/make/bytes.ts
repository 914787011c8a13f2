import type { Chance } from '../chance';

type Change = (bytes: Buffer, chance: Chance) => Buffer;

const flipped: Change = (bytes, chance) => {
  const copy = Buffer.from(bytes);
  const times = 1 + chance.below(chance.isHit(0.2) ? 2000 : 8);
  for (let nth = 0; nth < times; nth += 1) {
    const at = chance.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8));
  }
  return copy;
};

const cut: Change = (bytes, chance) => bytes.subarray(0, chance.below(bytes.length));

const piece = (bytes: Buffer, chance: Chance): Buffer => {
  const from = chance.below(bytes.length);
  return bytes.subarray(from, from + 1 + chance.below(chance.isHit(0.3) ? 5000 : 40));
};

const doubled: Change = (bytes, chance) => {
  const at = chance.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), piece(bytes, chance), bytes.subarray(at)]);
};

const without: Change = (bytes, chance) => {
  const at = chance.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + piece(bytes, chance).length)]);
};

const filled: Change = (bytes, chance) => {
  const copy = Buffer.from(bytes);
  const at = chance.below(copy.length);
  return copy.fill(chance.pick([0, 0xff, 0x20, 0x55, 0x22]), at, Math.min(copy.length, at + 1 + chance.below(600)));
};

const numbers = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

/** Lengths, counts and places are little-endian numbers: the largest and the smallest in the place of any. */
const numbered: Change = (bytes, chance) => {
  const copy = Buffer.from(bytes);
  if (copy.length < 8) return copy;
  for (let nth = 0; nth < 1 + chance.below(3); nth += 1) {
    const at = chance.below(copy.length - 4);
    const value = chance.pick(numbers);
    if (value > 0xffff || chance.isHit(0.5)) copy.writeUInt32LE(value, at);
    else copy.writeUInt16LE(value, at);
  }
  return copy;
};

const changes: readonly Change[] = [flipped, flipped, cut, doubled, without, filled, numbered, numbered];

/** Bytes damaged in one way or in a few, without regard to what they mean. */
export const damage = (bytes: Uint8Array, chance: Chance): Buffer => {
  let damaged: Buffer = Buffer.from(bytes);
  const times = chance.isHit(0.7) ? 1 : 1 + chance.below(4);
  for (let nth = 0; nth < times && damaged.length > 0; nth += 1) damaged = chance.pick(changes)(damaged, chance);
  return damaged;
};
