/** What a file is by its first bytes. Names lie: a picture may be called return.xlsx. */
export type FileSignature = 'zip' | 'ole' | 'picture' | 'pdf' | 'rtf' | 'program' | 'markup' | 'text' | 'other';

const starts: readonly (readonly [FileSignature, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['program', [0x4d, 0x5a]],
];

const sampleSize = 64 * 1024;

const startsWith = (bytes: Uint8Array, prefix: readonly number[]): boolean =>
  prefix.every((byte, at) => bytes[at] === byte);

/** Control characters that no text file holds. NUL is counted apart: UTF-16 is full of it. */
const isBinary = (bytes: Uint8Array): boolean =>
  bytes.some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));

const hasUtf16Mark = (bytes: Uint8Array): boolean => startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);

/** Every second byte NUL: UTF-16 without its mark. */
const looksUtf16 = (bytes: Uint8Array): boolean => {
  const nuls = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const half = bytes.length / 2;
  return bytes.length >= 4 && nuls.some((count) => count > half * 0.7) && nuls.some((count) => count < half * 0.1);
};

const isMarkup = (bytes: Uint8Array): boolean =>
  /^\s*(<\?xml|<!doctype html|<html|<table|<workbook)/i.test(
    new TextDecoder('latin1').decode(bytes.slice(0, 512)).replace(/^\u00ef\u00bb\u00bf/, ''),
  );

/** "BM" is also how a word may begin: two letters alone do not make a picture or a program of a text file. */
const isLongPrefixOrBinary = (prefix: readonly number[], sample: Uint8Array): boolean =>
  prefix.length > 2 || isBinary(sample);

export const fileSignature = (bytes: Uint8Array): FileSignature => {
  const sample = bytes.subarray(0, sampleSize);
  const found = starts.find(([, prefix]) => startsWith(bytes, prefix) && isLongPrefixOrBinary(prefix, sample));
  if (found !== undefined) return found[0];
  if (hasUtf16Mark(sample) || looksUtf16(sample)) return 'text';
  if (isBinary(sample)) return 'other';
  return isMarkup(bytes) ? 'markup' : 'text';
};
